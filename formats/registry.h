// The list of writers. To add one, see CONTRIBUTING.md, "Add a writer in five steps".
#pragma once

#include <span>

#include "converter/format.h"

namespace offprint {

std::span<const WriterRow> writers();

}  // namespace offprint
