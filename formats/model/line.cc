#include "formats/model/line.h"

namespace offprint::model_writer {

namespace {

// Characters that have a short escape, each with its letter.
constexpr std::string_view short_escapes = "\"\"\\\\\nn\tt\rr";

void append_escaped(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  for (std::size_t at = 0; at < short_escapes.size(); at += 2) {
    if (short_escapes[at] != c) continue;
    out += '\\';
    out += short_escapes[at + 1];
    return;
  }
  if (byte >= 0x20 && byte != 0x7F) {
    out += c;
    return;
  }
  out += "\\u00";
  out += digits[byte >> 4U];
  out += digits[byte & 0xFU];
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) append_escaped(out, c);
  return out + '"';
}

Line& Line::word(std::string_view word) {
  if (!word.empty()) text_.append(" ").append(word);
  return *this;
}

Line& Line::text(std::string_view text) {
  text_.append(" ").append(in_quotes(text));
  return *this;
}

Line& Line::field(std::string_view name, std::string_view value) {
  if (!value.empty()) text_.append(" ").append(name).append("=").append(in_quotes(value));
  return *this;
}

Line& Line::number(std::string_view name, std::uint64_t value) {
  if (value != 0) text_.append(" ").append(name).append("=").append(std::to_string(value));
  return *this;
}

Line& Line::flag(std::string_view name, bool value) { return value ? word(name) : *this; }

Line& Line::attributes(const Attributes& attributes) {
  const AttributeSet& set = attributes.get();
  if (!set.id.empty()) word("#" + set.id);
  for (const std::string& name : set.classes) word("." + name);
  for (const auto& [key, value] : set.pairs)
    text_.append(" ").append(key).append("=").append(in_quotes(value));
  return field("lang", set.lang).field("dir", set.dir);
}

Line& Line::at(SourceSpan span) {
  if (span.known()) word("@" + std::to_string(span.line) + ":" + std::to_string(span.column));
  return *this;
}

}  // namespace offprint::model_writer
