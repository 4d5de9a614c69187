// The names of months in the languages of date_parser.h.
#pragma once

#include <string_view>

namespace offprint {

// The month that a word names (1 to 12), in any of the languages; 0 when it names none.
// Abbreviations and cases are known too. `word` is in lower case.
unsigned month_of_word(std::string_view word);

}  // namespace offprint
