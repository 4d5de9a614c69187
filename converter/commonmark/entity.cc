#include "converter/commonmark/entity.h"

#include <algorithm>
#include <cmark.h>
#include <memory>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

constexpr std::size_t longest_name = 32;  // CounterClockwiseContourIntegral

// Returns the character of a numeric reference, or U+FFFD if it names none.
std::string character(std::string_view digits, char32_t base) {
  char32_t value = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    const int digit = is_ascii_digit(c) ? c - '0' : lower - 'a' + 10;
    value = value * base + static_cast<char32_t>(digit);
  }
  const bool surrogate = value >= 0xD800 && value < 0xE000;
  const bool none = value == 0 || value == 0xFFFE || value == 0xFFFF || value > 0x10FFFF;
  return encode_utf8(none || surrogate ? replacement_character : value);
}

// Up to seven decimal or six hexadecimal digits.
Entity read_number(std::string_view text) {
  const bool hexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const std::size_t start = hexadecimal ? 3 : 2;
  const std::string_view digits = hexadecimal ? "0123456789abcdefABCDEF" : "0123456789";
  const std::size_t end = text.substr(0, start + 8).find_first_not_of(digits, start);
  if (end == text.npos || end == start || text[end] != ';') return {};
  if (end - start > (hexadecimal ? 6U : 7U)) return {};
  return {end + 1, character(text.substr(start, end - start), hexadecimal ? 16 : 10)};
}

// cmark keeps its table to itself: a document of nothing but the reference shows what it is.
std::string ask_cmark(std::string_view reference) {
  const std::unique_ptr<cmark_node, void (*)(cmark_node*)> document(
      cmark_parse_document(reference.data(), reference.size(), CMARK_OPT_DEFAULT),
      &cmark_node_free);
  cmark_node* paragraph = cmark_node_first_child(document.get());
  cmark_node* text = paragraph == nullptr ? nullptr : cmark_node_first_child(paragraph);
  const char* literal = text == nullptr ? nullptr : cmark_node_get_literal(text);
  return literal == nullptr ? std::string() : std::string(literal);
}

Entity read_name(std::string_view text) {
  const std::size_t end = text.substr(0, longest_name + 2).find(';');
  if (end == text.npos || end < 3) return {};
  const std::string_view reference = text.substr(0, end + 1);
  const std::string_view name = reference.substr(1, end - 1);
  if (!std::all_of(name.begin(), name.end(), is_ascii_alphanumeric)) return {};
  std::string meaning = ask_cmark(reference);
  if (meaning.empty() || meaning == reference) return {};
  return {end + 1, std::move(meaning)};
}

// Returns the length of `prefix` bytes, one or more characters that `accept` takes, and a
// semicolon.
template <class Accept>
std::size_t reference_length(std::string_view text, std::size_t prefix, Accept accept) {
  const auto end =
      std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(prefix), text.end(), accept);
  const auto length = static_cast<std::size_t>(end - text.begin());
  return length > prefix && end != text.end() && *end == ';' ? length + 1 : 0;
}

}  // namespace

Entity read_entity(std::string_view text) {
  if (text.size() < 4 || text[0] != '&') return {};
  return text[1] == '#' ? read_number(text) : read_name(text);
}

std::size_t possible_entity_length(std::string_view text) {
  if (text.size() < 4 || text[0] != '&') return 0;
  if (is_ascii_letter(text[1])) {
    const std::size_t length = reference_length(text, 1, is_ascii_alphanumeric);
    return length > 3 ? length : 0;  // no name is one letter
  }
  if (text[1] != '#') return 0;
  if (text[2] == 'x' || text[2] == 'X') return reference_length(text, 3, is_ascii_hex_digit);
  return reference_length(text, 2, is_ascii_digit);
}

std::string numeric_entity(std::int32_t code_point) {
  return "&#" + std::to_string(code_point) + ';';
}

std::string resolve_escapes(std::string_view text) {
  std::string resolved;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\\' && at + 1 < text.size() && is_ascii_punctuation(text[at + 1]))
      ++at;
    else if (text[at] == '&') {
      if (Entity entity = read_entity(text.substr(at)); entity.length > 0) {
        resolved += entity.text;
        at += entity.length;
        continue;
      }
    }
    resolved += text[at++];
  }
  return resolved;
}

}  // namespace offprint::markdown
