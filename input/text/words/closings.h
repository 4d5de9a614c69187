// The formulas that close a letter, above its signature: "Yours sincerely,".
#pragma once

#include <string_view>

namespace offprint::text {

// Returns whether the line is such a formula.
bool is_closing_formula(std::string_view line);

}  // namespace offprint::text
