#include "converter/model/identifier.h"

#include <algorithm>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

bool is_name_character(char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '_'; }

}  // namespace

bool is_ascii_name(std::string_view id) {
  return !id.empty() && is_ascii_letter(id[0]) &&
         std::all_of(id.begin(), id.end(), is_name_character);
}

bool is_note_id(std::string_view id) {
  if (!id.starts_with("fn")) return false;
  id.remove_prefix(id.starts_with("fnref") ? 5 : 2);
  return !id.empty() && is_ascii_digit(id.front());
}

}  // namespace offprint
