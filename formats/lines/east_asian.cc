#include "formats/lines/east_asian.h"

#include <algorithm>
#include <iterator>
#include <utf8proc.h>

namespace offprint {

namespace {

struct Range {
  std::int32_t first;
  std::int32_t last;
};

constexpr Range east_asian[] = {
    {0x2E80, 0x2FFF},    // radicals
    {0x3001, 0xA4CF},    // punctuation, Kana, Bopomofo, Han, Yi; not the ideographic space
    {0xF900, 0xFAFF},    // compatibility Han
    {0xFE30, 0xFE4F},    // vertical punctuation
    {0xFF00, 0xFFEF},    // fullwidth and halfwidth forms
    {0x20000, 0x3FFFF},  // Han extensions
};

// Sorted. Marks that belong to what stands before them: iteration marks, sound marks, small kana,
// the middle dot and punctuation that Unicode does not class as closing.
constexpr std::int32_t never_first[] = {
    0x3001, 0x3002, 0x3005, 0x301C, 0x303B, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083,
    0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x3099, 0x309A, 0x309B, 0x309C, 0x309D, 0x309E, 0x30A0,
    0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6,
    0x30FB, 0x30FC, 0x30FD, 0x30FE, 0xFF01, 0xFF05, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF5E};

bool is_opening(std::int32_t c) {
  const utf8proc_category_t category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_PS || category == UTF8PROC_CATEGORY_PI;
}

bool is_closing(std::int32_t c) {
  const utf8proc_category_t category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_PE || category == UTF8PROC_CATEGORY_PF ||
         category == UTF8PROC_CATEGORY_MN ||
         std::binary_search(std::begin(never_first), std::end(never_first), c);
}

}  // namespace

bool is_east_asian(std::int32_t code_point) {
  if (code_point < east_asian[0].first) return false;
  return std::any_of(std::begin(east_asian), std::end(east_asian), [&](const Range& range) {
    return range.first <= code_point && code_point <= range.last;
  });
}

bool may_break_between(std::int32_t before, std::int32_t after) {
  return is_east_asian(before) && is_east_asian(after) && !is_opening(before) && !is_closing(after);
}

}  // namespace offprint
