#include "formats/markdown/line_start.h"

#include <algorithm>

#include "converter/utf8/ascii.h"

namespace offprint::markdown_writer {

namespace {

// npos when there is none.
std::size_t find_blank(std::string_view line) {
  const auto at = std::find_if(line.begin(), line.end(), is_ascii_blank);
  return at == line.end() ? line.npos : static_cast<std::size_t>(at - line.begin());
}

bool consists_of(std::string_view word, std::string_view characters) {
  return word.find_first_not_of(characters) == std::string_view::npos;
}

// Returns the number of digits of a list number (CommonMark allows nine), or 0 if `word` is not
// one.
std::size_t number_length(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const bool is_number = digits > 0 && digits <= 9 && word.size() == digits + 1 &&
                         (word[digits] == '.' || word[digits] == ')');
  return is_number ? digits : 0;
}

// Headings, list items, thematic breaks and underlines: words that stand alone.
bool is_block_word(std::string_view word, bool continues) {
  switch (word.front()) {
    case '#': return word.size() <= 6 && consists_of(word, "#");
    case '-': return consists_of(word, "-") || (continues && consists_of(word, "-:|"));
    case '+': return consists_of(word, "+");
    case '*': return consists_of(word, "*");
    case '_': return consists_of(word, "_");
    case '=': return continues && consists_of(word, "=");
    case '|': return continues && consists_of(word, "-:|");
    default: return false;
  }
}

// Starts of blocks that need no blank after them.
bool is_block_prefix(std::string_view line, bool continues, const Dialect& dialect) {
  if (line.front() == '>') return true;
  if (line.substr(0, 3) == "~~~") return true;
  if (line.front() != ':') return false;
  return (dialect.attributes && line.substr(0, 3) == ":::") ||
         (continues && line.substr(0, 2) == ":-");
}

bool ends_word(TextEnd end) { return end == TextEnd::block_end || end == TextEnd::soft_break; }

// An autolink is none.
bool is_html_start(std::string_view markdown) {
  if (markdown.size() < 2 || markdown[0] != '<') return false;
  const std::string_view inside = markdown.substr(1, markdown.find_first_of(" \t\n<>", 1) - 1);
  return !is_ascii_letter(markdown[1]) || inside.find_first_of(":@") == inside.npos;
}

}  // namespace

std::optional<std::size_t> find_block_start(std::string_view line, TextEnd end, bool continues,
                                            const Dialect& dialect) {
  if (line.empty()) return std::nullopt;
  if (is_block_prefix(line, continues, dialect)) return 0;
  const std::size_t word_end = find_blank(line);
  if (word_end == std::string_view::npos && !ends_word(end)) return std::nullopt;
  const std::string_view word = line.substr(0, word_end);
  if (word.empty()) return std::nullopt;
  if (dialect.definition_lists && (word == ":" || word == "~")) return 0;
  if (is_block_word(word, continues)) return 0;
  if (const std::size_t digits = number_length(word); digits > 0) return digits;
  return std::nullopt;
}

bool may_start_line(std::string_view markdown, const Dialect& dialect) {
  if (markdown.empty() || is_ascii_blank(markdown.front())) return false;
  if (find_block_start(markdown, TextEnd::block_end, true, dialect)) return false;
  if (is_html_start(markdown)) return false;
  const std::string_view start = markdown.substr(0, 3);
  return markdown.front() != '|' && start != "```" && start.substr(0, 2) != "[^" &&
         start.substr(0, 2) != "$$";
}

}  // namespace offprint::markdown_writer
