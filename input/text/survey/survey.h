// Steps 1 to 6 of the text reader: everything that is known before the header is searched for.
#pragma once

#include "input/text/lines/corrector.h"
#include "input/text/survey/likeness.h"

namespace offprint::text {

SurveyedPage survey(const Source& source, std::uint32_t file, Corrector& corrector);
// The same without corrections.
SurveyedPage survey(const Source& source, std::uint32_t file);

}  // namespace offprint::text
