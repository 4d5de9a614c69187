#include "formats/markdown/html_tags.h"

#include <algorithm>

#include "formats/markdown/characters.h"

namespace offprint::markdown_writer {

namespace {

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

// Reads one tag; every take_…() moves on only as far as what it names.
class TagReader {
 public:
  TagReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t closing_tag_end() {
    if (!take_name()) return 0;
    take_blanks();
    return take('>') ? at_ : 0;
  }
  std::size_t opening_tag_end() {
    if (!take_name()) return 0;
    while (take_blanks() && !is_one_of(peek(), "/>"))
      if (!take_attribute()) return 0;
    take('/');
    return take('>') ? at_ : 0;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (peek() != c || c == '\0') return false;
    ++at_;
    return true;
  }
  template <class Accept>
  bool take_while(Accept accept) {
    const std::size_t start = at_;
    while (at_ < text_.size() && accept(text_[at_])) ++at_;
    return at_ > start;
  }
  bool take_blanks() { return take_while(is_ascii_blank); }
  bool take_name() {
    if (!is_ascii_letter(peek())) return false;
    return take_while([](char c) { return is_ascii_alphanumeric(c) || c == '-'; });
  }
  bool take_attribute() {
    if (!is_ascii_letter(peek()) && !is_one_of(peek(), "_:")) return false;
    take_while([](char c) { return is_ascii_alphanumeric(c) || is_one_of(c, ":._-"); });
    const std::size_t end = at_;
    take_blanks();
    if (take('=')) {
      take_blanks();
      return take_value();
    }
    at_ = end;
    return true;
  }
  bool take_value() {
    const char quote = peek();
    if (take('"') || take('\'')) {
      take_while([quote](char c) { return c != quote; });
      return take(quote);
    }
    return take_while([](char c) { return !is_ascii_blank(c) && !is_one_of(c, "\"'=<>`"); });
  }

  std::string_view text_;
  std::size_t at_;
};

// Behind `end`, searched from `from` on; 0: it does not come.
std::size_t behind(std::string_view text, std::string_view end, std::size_t from) {
  const std::size_t found = text.find(end, from);
  return found == text.npos ? 0 : found + end.size();
}

// Without -- inside; cmark takes neither <!--> nor <!---> for one.
std::size_t comment_end(std::string_view text) {
  const std::string_view inside = text.substr(4);
  if (inside.substr(0, 1) == ">" || inside.substr(0, 2) == "->") return 0;
  const std::size_t end = behind(text, "--", 4);
  return end > 0 && text.substr(end, 1) == ">" ? end + 1 : 0;
}

std::size_t declaration_end(std::string_view text) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto name = text.begin() + 2;
  const auto end = std::find_if_not(name, text.end(), is_upper);
  if (end == name || end == text.end() || !is_ascii_blank(*end)) return 0;
  return behind(text, ">", static_cast<std::size_t>(end - text.begin()));
}

}  // namespace

std::size_t html_length(std::string_view text) {
  if (text.size() < 3 || text[0] != '<') return 0;
  switch (text[1]) {
    case '/': return TagReader(text, 2).closing_tag_end();
    case '?': return behind(text, "?>", 2);
    case '!': break;
    default: return TagReader(text, 1).opening_tag_end();
  }
  if (text.substr(0, 4) == "<!--") return comment_end(text);
  if (text.substr(0, 9) == "<![CDATA[") return behind(text, "]]>", 9);
  return declaration_end(text);
}

}  // namespace offprint::markdown_writer
