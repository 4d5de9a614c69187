// Steps 1 to 5 of the text reader: lines, wrapping, units, their traits and their context.
#pragma once

#include "input/text/survey/corrector.h"
#include "input/text/survey/page.h"

namespace offprint::text {

// Without corrections.
Page survey(const Source& source, std::uint32_t file);
Page survey(const Source& source, std::uint32_t file, Corrector& corrector);

}  // namespace offprint::text
