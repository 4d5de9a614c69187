#include "formats/xml/escape.h"

#include <array>

#include "converter/utf8/code_point.h"
#include "converter/utf8/xml_character.h"

namespace offprint {

namespace {

struct Character {
  std::size_t length;  // bytes
  bool allowed;        // in XML
};

Character character_at(std::string_view text, std::size_t at) {
  const CodePoint c = first_code_point(text.substr(at));
  return {c.bytes, !is_malformed(c) && is_xml_character(c.value)};
}

// Printable ASCII that no kind of escaping changes, by byte.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = 0x20; byte < 0x80; ++byte) plain[byte] = true;
  for (const char special : {'&', '<', '>', '"'})
    plain[static_cast<unsigned char>(special)] = false;
  return plain;
}();

bool is_plain(char c) { return plain_bytes[static_cast<unsigned char>(c)]; }

std::string_view entity(char c) {
  if (c == '&') return "&amp;";
  if (c == '<') return "&lt;";
  if (c == '>') return "&gt;";
  return {};
}

std::string_view attribute_entity(char c) {
  if (c == '"') return "&quot;";
  if (c == '\t') return "&#9;";
  if (c == '\n') return "&#10;";
  if (c == '\r') return "&#13;";
  return entity(c);
}

std::string_view html_entity(char c) { return c == '"' ? "&quot;" : entity(c); }

// XML cannot hold these, but they part words.
bool is_blank_control(char c) { return c == '\v' || c == '\f'; }

template <class EntityOf>
std::string escape(std::string_view text, EntityOf entity_of) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t plain = unescaped_length(text.substr(at));
    out.append(text, at, plain);
    at += plain;
    if (at == text.size()) break;
    const std::string_view replacement = entity_of(text[at]);
    const Character character = character_at(text, at);
    if (!replacement.empty())
      out += replacement;
    else if (character.allowed)
      out.append(text, at, character.length);
    else if (is_blank_control(text[at]))
      out += ' ';
    at += character.length;
  }
  return out;
}

}  // namespace

std::size_t unescaped_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_plain(text[at])) {
      ++at;
      continue;
    }
    if (static_cast<unsigned char>(text[at]) < 0x80) break;
    const Character character = character_at(text, at);
    if (!character.allowed) break;
    at += character.length;
  }
  return at;
}

std::string xml_characters(std::string_view text) {
  return escape(text, [](char) { return std::string_view(); });
}

std::string escape_xml_text(std::string_view text) { return escape(text, entity); }

std::string escape_xml_attribute(std::string_view text) { return escape(text, attribute_entity); }

std::string escape_html(std::string_view text) { return escape(text, html_entity); }

}  // namespace offprint
