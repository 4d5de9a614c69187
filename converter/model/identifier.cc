#include "converter/model/identifier.h"

#include <algorithm>

namespace offprint {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; }

}  // namespace

bool is_ascii_name(std::string_view id) {
  return !id.empty() && is_letter(id[0]) && std::all_of(id.begin(), id.end(), is_name_character);
}

bool is_note_id(std::string_view id) {
  if (!id.starts_with("fn")) return false;
  id.remove_prefix(id.starts_with("fnref") ? 5 : 2);
  return !id.empty() && is_digit(id.front());
}

}  // namespace offprint
