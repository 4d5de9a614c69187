// Where Chinese and Japanese text may be broken without a blank.
#pragma once

#include <cstdint>
#include <string_view>

namespace offprint {

// Han, Kana, Bopomofo, their punctuation and the fullwidth forms. Not Hangul: Korean parts words by
// blanks.
bool is_east_asian(std::int32_t code_point);

// True when a line may end after `before` and the next one begin with `after`: both East Asian,
// `before` no opening and `after` no closing punctuation, small kana or sound mark (the rules of
// Unicode Standard Annex 14 for ID, OP, CL, NS and CJ).
bool may_break_between(std::int32_t before, std::int32_t after);

}  // namespace offprint
