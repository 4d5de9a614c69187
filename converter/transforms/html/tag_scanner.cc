#include "converter/transforms/html/tag_scanner.h"

#include <algorithm>
#include <array>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

// Elements whose content is not markup (HTML living standard, 13.1.2).
bool holds_raw_text(std::string_view name) {
  constexpr std::array<std::string_view, 8> names = {"script", "style",  "textarea", "title",
                                                     "xmp",    "iframe", "noembed",  "noframes"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool starts_with_name(std::string_view text, std::string_view name) {
  return text.size() >= name.size() && ascii_lower(text.substr(0, name.size())) == name;
}

// Walks over the attributes of a tag (13.2.5.32 to 13.2.5.40).
class AttributeWalk {
 public:
  AttributeWalk(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  // Returns the place after the `>` that ends the tag, or nothing if it does not end.
  std::optional<std::size_t> end() {
    while (at_ < text_.size() && text_[at_] != '>') {
      const char c = text_[at_];
      self_closed_ = c == '/';
      if (c == '/' || is_html_blank(c))
        ++at_;
      else
        attribute();
    }
    if (at_ >= text_.size()) return {};
    return at_ + 1;
  }
  bool self_closed() const { return self_closed_; }

 private:
  void attribute() {
    ++at_;  // also a leading "=", which is part of a name
    while (at_ < text_.size() && !ends_name(text_[at_])) ++at_;
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '=') return;
    ++at_;
    skip_blanks();
    if (at_ < text_.size()) value();
  }
  void value() {
    const char quote = text_[at_];
    if (quote == '"' || quote == '\'') {
      const std::size_t close = text_.find(quote, at_ + 1);
      at_ = close == std::string_view::npos ? text_.size() : close + 1;
      return;
    }
    while (at_ < text_.size() && !is_html_blank(text_[at_]) && text_[at_] != '>') ++at_;
  }
  void skip_blanks() {
    while (at_ < text_.size() && is_html_blank(text_[at_])) ++at_;
  }
  static bool ends_name(char c) { return is_html_blank(c) || c == '/' || c == '>' || c == '='; }

  std::string_view text_;
  std::size_t at_;
  bool self_closed_ = false;
};

}  // namespace

bool is_html_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r'; }

TagScanner::TagScanner(std::string_view text) : rest_(text) {
  const std::size_t last = text.rfind("?>");
  after_instructions_ = last == std::string_view::npos ? text.size() + 1 : text.size() - last;
}

std::optional<HtmlToken> TagScanner::next() {
  if (rest_.empty()) return {};
  if (!raw_element_.empty()) {
    const HtmlToken token = raw_text();
    if (!token.source.empty()) return token;
  }
  for (std::size_t at = rest_.find('<'); at != std::string_view::npos;
       at = rest_.find('<', at + 1)) {
    const char c = at + 1 < rest_.size() ? rest_[at + 1] : ' ';
    if (!is_ascii_letter(c) && c != '/' && c != '!' && c != '?') continue;
    if (at > 0) return take(HtmlTokenKind::text, at);
    return markup();
  }
  return take(HtmlTokenKind::text, rest_.size());
}

HtmlToken TagScanner::take(HtmlTokenKind kind, std::size_t length, std::string_view name) {
  const HtmlToken token{kind, rest_.substr(0, length), name};
  rest_.remove_prefix(token.source.size());
  return token;
}

// `rest_` begins with what may be markup.
HtmlToken TagScanner::markup() {
  if (rest_.starts_with("<!--")) return comment();
  if (rest_[1] == '!' || rest_[1] == '?') return declaration();
  if (rest_[1] != '/') return tag(1);
  if (rest_.size() > 2 && is_ascii_letter(rest_[2])) return tag(2);
  // "</>" is dropped, and "</ x>" is a comment.
  return take(HtmlTokenKind::comment, length_to(">", 2).value_or(rest_.size()));
}

HtmlToken TagScanner::comment() {
  if (rest_.starts_with("<!-->")) return take(HtmlTokenKind::comment, 5);
  if (rest_.starts_with("<!--->")) return take(HtmlTokenKind::comment, 6);
  return take(HtmlTokenKind::comment, length_to("-->", 4).value_or(rest_.size()));
}

// Ends as in CommonMark 0.31.2 §6.6, so that a PHP program that contains ">" is one token.
HtmlToken TagScanner::declaration() {
  std::optional<std::size_t> length;
  if (rest_.starts_with("<![CDATA[")) length = length_to("]]>", 9).value_or(rest_.size());
  if (rest_[1] == '?' && rest_.size() >= after_instructions_ + 2) length = length_to("?>", 2);
  if (!length) length = length_to(">", 2);
  return take(HtmlTokenKind::instruction, length.value_or(rest_.size()));
}

HtmlToken TagScanner::tag(std::size_t name_begin) {
  std::size_t at = name_begin;
  while (at < rest_.size() && !is_html_blank(rest_[at]) && rest_[at] != '/' && rest_[at] != '>')
    ++at;
  const std::string_view name = rest_.substr(name_begin, at - name_begin);
  AttributeWalk walk(rest_, at);
  const std::optional<std::size_t> end = walk.end();
  if (!end) return take(HtmlTokenKind::unfinished, rest_.size(), name);
  if (name_begin == 2) return take(HtmlTokenKind::close, *end, name);
  const std::string element = ascii_lower(name);
  if (holds_raw_text(element)) raw_element_ = element;
  const bool self_closed = walk.self_closed() && raw_element_.empty();
  return take(self_closed ? HtmlTokenKind::self_closed : HtmlTokenKind::open, *end, name);
}

// Takes everything up to the element's closing tag, or all if there is none.
HtmlToken TagScanner::raw_text() {
  const std::string name = std::move(raw_element_);
  raw_element_.clear();
  for (std::size_t at = rest_.find("</"); at != std::string_view::npos;
       at = rest_.find("</", at + 2)) {
    const std::size_t after = at + 2 + name.size();
    if (!starts_with_name(rest_.substr(at + 2), name) || after >= rest_.size()) continue;
    if (is_html_blank(rest_[after]) || rest_[after] == '/' || rest_[after] == '>')
      return take(HtmlTokenKind::raw_text, at);
  }
  return take(HtmlTokenKind::raw_text, rest_.size());
}

std::optional<std::size_t> TagScanner::length_to(std::string_view end, std::size_t from) const {
  const std::size_t at = rest_.find(end, from);
  if (at == std::string_view::npos) return {};
  return at + end.size();
}

}  // namespace offprint
