// Hints in the words of the command: with the options that help.
#pragma once

#include <string>

#include "converter/hint.h"

namespace offprint {

// Returns the hint as one line, empty if there is nothing to say.
std::string hint_text(const Hint& hint);

}  // namespace offprint
