// The places where Chinese and Japanese text may be broken without a blank.
#pragma once

namespace offprint {

// Returns whether a line may end after `before` and the next one begin with `after`: both East
// Asian, `before` is not opening and `after` not closing punctuation, small kana or a sound mark
// (the rules of Unicode Standard Annex 14 for ID, OP, CL, NS and CJ).
bool may_break_between(char32_t before, char32_t after);

}  // namespace offprint
