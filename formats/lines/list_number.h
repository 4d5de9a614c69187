// The numbers of ordered lists as text.
#pragma once

#include <cstdint>
#include <string>

#include "converter/model/node.h"

namespace offprint {

// "3", "c", "C", "iii", "III". Letters go on after z with aa; numbers that have no Roman form (0,
// 4000 and up) stay decimal.
std::string list_number(std::uint32_t number, Numbering numbering);

// The number with its delimiter: "3.", "3)" or "(3)".
std::string list_marker(std::uint32_t number, Numbering numbering, NumberDelimiter delimiter);

}  // namespace offprint
