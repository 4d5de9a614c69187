#include "formats/markdown/yaml.h"

#include <algorithm>
#include <iterator>

#include "converter/utf8/ascii.h"
#include "converter/utf8/code_point.h"

namespace offprint::markdown_writer {

namespace {

// c-printable but the line breaks of §5.4 and what YAML 1.1 takes for such.
bool is_printable(std::int32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return false;
  return c != 0x2028 && c != 0x2029 && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
}

bool is_printable(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    if (!is_printable(c.value)) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

// Returns whether the characters of `text` allow a plain scalar in block context.
bool is_plain(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (text.substr(0, 3) == "---" || text.substr(0, 3) == "...") return false;
  constexpr std::string_view indicators = ",[]{}#&*!|>'\"%@`";
  if (indicators.find(text.front()) != text.npos) return false;
  constexpr std::string_view block_indicators = "-?:";
  if (block_indicators.find(text.front()) != text.npos && (text.size() == 1 || text[1] == ' '))
    return false;
  return text.find(": ") == text.npos && text.find(" #") == text.npos && is_printable(text);
}

bool is_null(std::string_view text) {
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

// Words that YAML 1.1 or 1.2 reads as null or a truth value. Sorted.
bool is_reserved_word(std::string_view text) {
  static constexpr std::string_view words[] = {"<<",  "=",  "false", "n", "no",  "null",
                                               "off", "on", "true",  "y", "yes", "~"};
  return text.size() <= 5 &&
         std::binary_search(std::begin(words), std::end(words), ascii_lower(text));
}

// Numbers, times and dates of YAML 1.1 and 1.2: any text that begins like one and holds only their
// characters.
bool looks_like_number(std::string_view text) {
  if (text.front() == '+' || text.front() == '-') text.remove_prefix(1);
  if (text.empty()) return false;
  const std::string lower = ascii_lower(text);
  if (lower == ".inf" || lower == ".nan") return true;
  if (!is_ascii_digit(text[0]) && !(text[0] == '.' && text.size() > 1 && is_ascii_digit(text[1])))
    return false;
  if (lower.find_first_not_of("0123456789.,_:+-tz e") == std::string::npos) return true;
  return text[0] == '0' && lower.find_first_not_of("0123456789abcdefox_") == std::string::npos;
}

std::string single_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted.append(c == '\'' ? 2 : 1, c);
  return quoted + '\'';
}

std::string hex_escape(std::int32_t c) {
  constexpr std::string_view digits = "0123456789abcdef";
  const int length = c < 0x100 ? 2 : 4;
  std::string escape = length == 2 ? "\\x" : "\\u";
  for (int shift = 4 * (length - 1); shift >= 0; shift -= 4)
    escape += digits[static_cast<std::size_t>(c >> shift) & 0xFU];
  return escape;
}

std::string double_quoted(std::string_view text) {
  std::string quoted = "\"";
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    if (c.value == '"' || c.value == '\\')
      quoted.append("\\").append(text.substr(0, 1));
    else if (c.value == '\n')
      quoted += "\\n";
    else if (c.value == '\t')
      quoted += "\\t";
    else if (is_printable(c.value))
      quoted += text.substr(0, c.bytes);
    else
      quoted += hex_escape(c.value);
    text.remove_prefix(c.bytes);
  }
  return quoted + '"';
}

std::string quoted(std::string_view text) {
  const bool has_specials = text.find_first_of("\"\\") != text.npos;
  return has_specials && is_printable(text) ? single_quoted(text) : double_quoted(text);
}

}  // namespace

std::string yaml_string(std::string_view text) {
  const bool plain = is_plain(text) && !is_reserved_word(text) && !looks_like_number(text);
  return plain ? std::string(text) : quoted(text);
}

std::string yaml_scalar(std::string_view text) {
  return is_plain(text) && !is_null(text) ? std::string(text) : quoted(text);
}

bool fits_yaml_block(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.front() == '\n') return false;
  for (std::size_t end = 0; end != text.npos;) {
    end = text.find('\n');
    if (!is_printable(text.substr(0, end))) return false;
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return true;
}

std::string_view yaml_block_header(std::string_view text) {
  if (text.empty() || text.back() != '\n') return "|-";
  return text.size() > 1 && text[text.size() - 2] == '\n' ? "|+" : "|";
}

}  // namespace offprint::markdown_writer
