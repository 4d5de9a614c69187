#include "formats/lines/east_asian.h"

#include <algorithm>
#include <iterator>

#include "converter/utf8/category.h"
#include "converter/utf8/east_asian.h"

namespace offprint {

namespace {

// Sorted. Characters that belong to the one before them: iteration marks, sound marks, small kana,
// the middle dot and punctuation that Unicode does not class as closing.
constexpr char32_t never_first[] = {
    0x3001, 0x3002, 0x3005, 0x301C, 0x303B, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083,
    0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x3099, 0x309A, 0x309B, 0x309C, 0x309D, 0x309E, 0x30A0,
    0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6,
    0x30FB, 0x30FC, 0x30FD, 0x30FE, 0xFF01, 0xFF05, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF5E};

bool may_begin_a_line(char32_t c) {
  return !is_closing(c) && !is_nonspacing_mark(c) &&
         !std::binary_search(std::begin(never_first), std::end(never_first), c);
}

}  // namespace

bool may_break_between(char32_t before, char32_t after) {
  return is_east_asian(before) && is_east_asian(after) && !is_opening(before) &&
         may_begin_a_line(after);
}

}  // namespace offprint
