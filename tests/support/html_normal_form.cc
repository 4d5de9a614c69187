#include "tests/support/html_normal_form.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace offprint::test {

namespace {

constexpr std::string_view blanks = " \t\n\r\f\v";

constexpr std::array<std::string_view, 50> block_tags = {
    "article",  "aside",  "blockquote", "body",     "button",   "canvas", "caption",  "col",
    "colgroup", "dd",     "div",        "dl",       "dt",       "embed",  "fieldset", "figcaption",
    "figure",   "footer", "form",       "h1",       "h2",       "h3",     "h4",       "h5",
    "h6",       "header", "hgroup",     "hr",       "iframe",   "li",     "map",      "object",
    "ol",       "output", "p",          "pre",      "progress", "script", "section",  "style",
    "table",    "tbody",  "td",         "textarea", "tfoot",    "th",     "thead",    "tr",
    "ul",       "video"};

bool is_block_tag(std::string_view name) {
  return std::find(block_tags.begin(), block_tags.end(), name) != block_tags.end();
}

bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

void trim_end(std::string& text) {
  while (!text.empty() && is_blank(text.back())) text.pop_back();
}

void append_utf8(std::string& text, std::uint32_t code) {
  const auto byte = [&](std::uint32_t bits) { text.push_back(static_cast<char>(bits)); };
  const auto tail = [&](unsigned shift) { byte(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | (code >> 6));
    tail(0);
  } else if (code < 0x10000) {
    byte(0xE0 | (code >> 12));
    tail(6);
    tail(0);
  } else {
    byte(0xF0 | (code >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

// `name` is the text between '&' and ';'.
std::optional<std::uint32_t> referenced_character(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, char>, 5> named = {
      {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
  for (const auto& [known, character] : named)
    if (name == known) return static_cast<std::uint32_t>(character);
  if (name.size() < 2 || name[0] != '#') return {};
  const bool hexadecimal = lower(name[1]) == 'x';
  std::uint32_t code = 0;
  for (const char c : name.substr(hexadecimal ? 2 : 1)) {
    const char digit = lower(c);
    const std::uint32_t base = hexadecimal ? 16 : 10;
    const auto value = static_cast<std::uint32_t>(digit >= 'a' ? digit - 'a' + 10 : digit - '0');
    if (value >= base || code > 0x10FFFF) return {};
    code = code * base + value;
  }
  return code <= 0x10FFFF ? std::optional(code) : std::nullopt;
}

void append_escaped(std::string& text, std::uint32_t code) {
  switch (code) {
    case '&': text += "&amp;"; break;
    case '<': text += "&lt;"; break;
    case '>': text += "&gt;"; break;
    case '"': text += "&quot;"; break;
    default: append_utf8(text, code);
  }
}

// Returns character data in one notation: references as characters, but four characters as
// references.
std::string characters(std::string_view data) {
  std::string text;
  for (std::size_t at = 0; at < data.size();) {
    if (data[at] == '&') {
      const std::size_t end = data.find(';', at);
      const auto code = end == std::string_view::npos || end > at + 12
                            ? std::nullopt
                            : referenced_character(data.substr(at + 1, end - at - 1));
      if (code) {
        append_escaped(text, *code);
        at = end + 1;
        continue;
      }
    }
    if (data[at] == '"' || data[at] == '>')
      append_escaped(text, static_cast<std::uint32_t>(data[at]));
    else
      text.push_back(data[at]);
    ++at;
  }
  return text;
}

struct Tag {
  std::string name;  // lower case
  bool closing = false;
  bool closes_itself = false;
  std::vector<std::pair<std::string, std::optional<std::string>>> attributes;
};

// Reads one tag at the start of a text. Returns false if there is none.
class TagReader {
 public:
  explicit TagReader(std::string_view html) : html_(html) {}

  std::optional<Tag> read() {
    Tag tag;
    at_ = 1;
    if (take('/')) tag.closing = true;
    if (at_ >= html_.size() || !is_letter(html_[at_])) return {};
    tag.name = name();
    for (skip_blanks(); at_ < html_.size(); skip_blanks()) {
      if (take('>')) {
        std::sort(tag.attributes.begin(), tag.attributes.end());
        return tag;
      }
      if (take('/'))
        tag.closes_itself = at_ < html_.size() && html_[at_] == '>';
      else
        tag.attributes.push_back(attribute());
    }
    return {};
  }
  std::size_t size() const { return at_; }

 private:
  bool take(char c) {
    if (at_ >= html_.size() || html_[at_] != c) return false;
    ++at_;
    return true;
  }
  void skip_blanks() {
    while (at_ < html_.size() && is_blank(html_[at_])) ++at_;
  }
  std::string name() {
    std::string name;
    do {
      name.push_back(lower(html_[at_++]));
    } while (at_ < html_.size() && !is_blank(html_[at_]) &&
             std::string_view("/>=").find(html_[at_]) == std::string_view::npos);
    return name;
  }
  std::pair<std::string, std::optional<std::string>> attribute() {
    std::string key = name();
    const std::size_t after_key = at_;
    skip_blanks();
    if (!take('=')) {
      at_ = after_key;
      return {std::move(key), {}};
    }
    skip_blanks();
    return {std::move(key), value()};
  }
  std::string value() {
    const char quote = at_ < html_.size() ? html_[at_] : '>';
    std::size_t end;
    if (quote == '"' || quote == '\'')
      end = html_.find(quote, ++at_);
    else
      end = html_.find_first_of(" \t\n>", at_);
    end = std::min(end, html_.size());
    std::string value = characters(html_.substr(at_, end - at_));
    at_ = end;
    if (quote == '"' || quote == '\'') take(quote);
    return value;
  }

  std::string_view html_;
  std::size_t at_ = 0;
};

class NormalForm {
 public:
  std::string of(std::string_view html) {
    while (!html.empty()) html.remove_prefix(html[0] == '<' ? markup(html) : data(html));
    return std::move(output_);
  }

 private:
  enum class Last { opening, closing, data, other };

  // Both return how much they took.
  std::size_t markup(std::string_view html) {
    for (const auto& [opening, closing] : verbatim)
      if (html.starts_with(opening)) return copy(html, html.find(closing, opening.size()), closing);
    TagReader reader(html);
    const std::optional<Tag> tag = reader.read();
    if (!tag) return copy(html, html.find('>'), ">");
    put(*tag);
    return reader.size();
  }

  std::size_t copy(std::string_view html, std::size_t end, std::string_view closing) {
    const std::size_t size = end == std::string_view::npos ? html.size() : end + closing.size();
    output_.append(html.substr(0, size));
    last_ = Last::other;
    return size;
  }

  void put(const Tag& tag) {
    if (is_block_tag(tag.name) && !(tag.closing && tag.name == "pre")) trim_end(output_);
    if (tag.name == "pre") in_pre_ = !tag.closing;
    output_.append(tag.closing ? "</" : "<").append(tag.name);
    for (const auto& [key, value] : tag.attributes) {
      output_.append(" ").append(key);
      if (value) output_.append("=\"").append(*value).append("\"");
    }
    output_.push_back('>');
    last_tag_ = tag.name;
    last_ = tag.closing || tag.closes_itself ? Last::closing : Last::opening;
  }

  std::size_t data(std::string_view html) {
    const std::size_t size = std::min(html.find('<'), html.size());
    std::string_view text = html.substr(0, size);
    const bool after_tag = last_ == Last::opening || last_ == Last::closing;
    if (after_tag && last_tag_ == "br")
      text.remove_prefix(std::min(text.find_first_not_of('\n'), text.size()));
    output_ += in_pre_ ? characters(text) : flowing(text, after_tag && is_block_tag(last_tag_));
    last_ = Last::data;
    return size;
  }

  // Text outside <pre>, with single blanks; none at the start after a block's tag, and none at the
  // end after a block's closing tag.
  std::string flowing(std::string_view text, bool after_block_tag) const {
    std::string single;
    for (const char c : text) {
      if (!is_blank(c))
        single.push_back(c);
      else if (single.empty() ? !after_block_tag : single.back() != ' ')
        single.push_back(' ');
    }
    if (after_block_tag && last_ == Last::closing) trim_end(single);
    return characters(single);
  }

  static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> verbatim = {
      {{"<![CDATA[", "]]>"}, {"<!--", "-->"}, {"<?", "?>"}}};

  std::string output_;
  std::string last_tag_;
  Last last_ = Last::opening;
  bool in_pre_ = false;
};

}  // namespace

std::string html_normal_form(std::string_view html) { return NormalForm().of(html); }

}  // namespace offprint::test
