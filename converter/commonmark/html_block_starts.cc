#include "converter/commonmark/html_block_starts.h"

#include <algorithm>
#include <string>

#include "converter/commonmark/characters.h"
#include "converter/commonmark/html_block_tags.h"
#include "converter/utf8/ascii.h"

namespace offprint::markdown {

namespace {

char at(std::string_view text, std::size_t index) {
  return index < text.size() ? text[index] : '\n';
}

// The tag name at `begin`, lower case; longer names than any we know are cut.
std::string tag_name(std::string_view text, std::size_t begin) {
  std::string name;
  while (name.size() <= longest_html_block_tag && is_alphanumeric(at(text, begin + name.size())))
    name += ascii_lower(text[begin + name.size()]);
  return name;
}

// Reads the inside of one tag.
class TagScanner {
 public:
  TagScanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t place() const { return at_; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  bool take_spaces() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    return at_ > begin;
  }
  bool take_tag_name() {
    if (!is_letter(peek())) return false;
    while (is_alphanumeric(peek()) || peek() == '-') ++at_;
    return true;
  }
  // Blanks, a name and perhaps a value; false, and nothing is taken, when there is no attribute.
  bool take_attribute() {
    const std::size_t begin = at_;
    if (take_spaces() && take_attribute_name()) {
      take_value();
      return true;
    }
    at_ = begin;
    return false;
  }

 private:
  char peek() const { return at(text_, at_); }
  bool take_attribute_name() {
    if (!is_letter(peek()) && peek() != '_' && peek() != ':') return false;
    while (is_alphanumeric(peek()) ||
           (peek() != '\n' && std::string_view("_:.-").find(peek()) != std::string_view::npos))
      ++at_;
    return true;
  }
  void take_value() {
    const std::size_t begin = at_;
    take_spaces();
    if (take('=')) {
      take_spaces();
      if (peek() == '"' || peek() == '\'' ? take_quoted(peek()) : take_unquoted()) return;
    }
    at_ = begin;
  }
  bool take_quoted(char quote) {
    const std::size_t end = text_.find(quote, at_ + 1);
    if (end == text_.npos) return false;
    at_ = end + 1;
    return true;
  }
  bool take_unquoted() {
    const std::size_t begin = at_;
    while (!is_blank(peek()) && std::string_view("\"'=<>`").find(peek()) == std::string_view::npos)
      ++at_;
    return at_ > begin;
  }

  std::string_view text_;
  std::size_t at_;
};

}  // namespace

bool opens_character_data(std::string_view text) {
  constexpr std::string_view opening = "<![cdata[";
  return text.size() >= opening.size() &&
         std::equal(opening.begin(), opening.end(), text.begin(),
                    [](char expected, char c) { return expected == ascii_lower(c); });
}

int scan_html_block_start(std::string_view text) {
  if (at(text, 0) != '<') return 0;
  if (text.starts_with("<!--")) return 2;
  if (text.starts_with("<?")) return 3;
  // Capitals only: so does cmark, who has the last word on what is a block.
  if (text.starts_with("<!") && at(text, 2) >= 'A' && at(text, 2) <= 'Z') return 4;
  if (opens_character_data(text)) return 5;
  const std::size_t begin = at(text, 1) == '/' ? 2 : 1;
  const std::string name = tag_name(text, begin);
  const std::size_t end = begin + name.size();
  const bool ends = is_blank(at(text, end)) || at(text, end) == '>';
  if (begin == 1 && ends && is_raw_text_tag(name)) return 1;
  const bool closes = at(text, end) == '/' && at(text, end + 1) == '>';
  return (ends || closes) && is_html_block_tag(name) ? 6 : 0;
}

bool scan_html_block_start_7(std::string_view text) {
  if (at(text, 0) != '<') return false;
  TagScanner tag(text, 1);
  const bool closing = tag.take('/');
  if (!tag.take_tag_name()) return false;
  if (!closing)
    while (tag.take_attribute()) {
    }
  tag.take_spaces();
  if (!closing) tag.take('/');
  if (!tag.take('>')) return false;
  // cmark: no vertical tab here.
  return text.find_first_not_of("\t\f ", tag.place()) == text.npos;
}

bool scan_html_block_end(std::string_view text, int type) {
  static constexpr std::string_view ends[] = {"", "", "-->", "?>", ">", "]]>"};
  if (type >= 2 && type <= 5) return text.find(ends[type]) != text.npos;
  if (type != 1) return false;
  for (std::size_t tag = text.find("</"); tag != text.npos; tag = text.find("</", tag + 2)) {
    const std::string name = tag_name(text, tag + 2);
    if (is_raw_text_tag(name) && at(text, tag + 2 + name.size()) == '>') return true;
  }
  return false;
}

}  // namespace offprint::markdown
