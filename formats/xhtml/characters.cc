#include "formats/xhtml/characters.h"

#include <optional>

#include "converter/model/plain_text.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

constexpr std::string_view nothing;
constexpr std::string_view space = " ";
constexpr std::string_view no_break_space = "\u00A0";

// Returns the replacement of the character that `text` begins with, or nothing if it stays.
std::optional<std::string_view> replacement(std::string_view text) {
  if (text.starts_with("\u00AD")) return nothing;                                // soft hyphen
  if (text.starts_with("\u200B") || text.starts_with("\u2060")) return nothing;  // zero width
  if (text.starts_with("\uFEFF")) return nothing;                                // byte order mark
  if (text.starts_with("\u2007") || text.starts_with("\u202F")) return no_break_space;
  if (text.starts_with("\u1680") || text.starts_with("\u205F")) return space;
  if (text >= "\u2000" && text < "\u200B") return space;  // U+2000 to U+200A
  return {};
}

std::size_t encoded_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// The lead bytes of the characters above.
bool may_be_replaced(char c) { return c == '\xC2' || c == '\xE1' || c == '\xE2' || c == '\xEF'; }

}  // namespace

std::string plain_characters(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_be_replaced(text[at])) continue;
    const auto other = replacement(text.substr(at));
    if (!other) continue;
    plain.append(text, copied, at - copied);
    plain += *other;
    at += encoded_length(text[at]) - 1;
    copied = at + 1;
  }
  return plain.append(text, copied);
}

std::string plain_line(std::string_view text) {
  return collapse_blanks(xml_characters(plain_characters(text)));
}

}  // namespace offprint
