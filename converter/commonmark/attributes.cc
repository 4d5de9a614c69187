#include "converter/commonmark/attributes.h"

#include <algorithm>

#include "converter/commonmark/characters.h"
#include "converter/commonmark/entity.h"

namespace offprint::markdown {

namespace {

bool is_key_character(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || c == '_' || c == ':' || c == '.';
}

// Ids, classes and bare values hold anything but blanks and what has a meaning of its own here.
bool is_name_character(char c) {
  return !is_ascii_blank(c) && std::string_view("{}\"'=<>`\\").find(c) == std::string_view::npos;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    while (at < text.size() && !is_ascii_blank(text[at])) ++at;
    if (at > start) words.emplace_back(text.substr(start, at - start));
    while (at < text.size() && is_ascii_blank(text[at])) ++at;
  }
  return words;
}

// Returns the offset behind the closing quote of the string that begins at `at`, or npos.
std::size_t end_of_quoted(std::string_view text, std::size_t at) {
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == text[at])
      return i + 1;
  }
  return std::string_view::npos;
}

class AttributeParser {
 public:
  explicit AttributeParser(std::string_view text) : text_(text) {}

  std::optional<AttributeSet> parse() {
    for (skip_blanks(); at_ < text_.size(); skip_blanks()) {
      if (!take_one()) return std::nullopt;
      if (at_ < text_.size() && !is_ascii_blank(text_[at_])) return std::nullopt;
    }
    return std::move(set_);
  }

 private:
  void skip_blanks() {
    while (at_ < text_.size() && is_ascii_blank(text_[at_])) ++at_;
  }

  template <class Accept>
  std::string_view take(Accept accept) {
    const std::size_t start = at_;
    while (at_ < text_.size() && accept(text_[at_])) ++at_;
    return text_.substr(start, at_ - start);
  }

  bool take_one() {
    const char mark = text_[at_];
    if (mark == '#' || mark == '.') {
      ++at_;
      const std::string name(take(is_name_character));
      if (mark == '#')
        set_.id = name;
      else
        set_.classes.push_back(name);
      return !name.empty();
    }
    if (mark == '-') {
      ++at_;
      set_.classes.emplace_back("unnumbered");
      return true;
    }
    return is_ascii_letter(mark) || mark == '_' || mark == ':' ? take_pair() : false;
  }

  bool take_pair() {
    const std::string key(take(is_key_character));
    if (at_ == text_.size() || text_[at_] != '=') return false;
    ++at_;
    std::optional<std::string> value = take_value();
    if (value) set(key, std::move(*value));
    return value.has_value();
  }

  std::optional<std::string> take_value() {
    if (at_ == text_.size() || (text_[at_] != '"' && text_[at_] != '\''))
      return std::string(take(is_name_character));
    const std::size_t end = end_of_quoted(text_, at_);
    if (end == text_.npos) return std::nullopt;
    const std::string_view quoted = text_.substr(at_ + 1, end - at_ - 2);
    at_ = end;
    return resolve_escapes(quoted);
  }

  void set(const std::string& key, std::string value) {
    if (key == "id")
      set_.id = std::move(value);
    else if (key == "lang")
      set_.lang = std::move(value);
    else if (key == "dir")
      set_.dir = std::move(value);
    else if (key == "class") {
      for (std::string& name : words_of(value)) set_.classes.push_back(std::move(name));
    } else if (std::none_of(set_.pairs.begin(), set_.pairs.end(),
                            [&](const auto& pair) { return pair.first == key; }))
      set_.pairs.emplace_back(key, std::move(value));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  AttributeSet set_;
};

}  // namespace

std::optional<AttributeSet> parse_attributes(std::string_view inside_braces) {
  return AttributeParser(inside_braces).parse();
}

std::optional<std::string_view> parse_raw_format(std::string_view inside_braces) {
  if (inside_braces.size() < 2 || inside_braces.front() != '=') return std::nullopt;
  const std::string_view format = inside_braces.substr(1);
  if (!std::all_of(format.begin(), format.end(), is_key_character)) return std::nullopt;
  return format;
}

std::size_t braces_length(std::string_view text) {
  if (text.empty() || text.front() != '{') return 0;
  for (std::size_t at = 1; at < text.size();) {
    const char c = text[at];
    if (c == '}') return at + 1;
    if (c == '{') return 0;
    const bool opens_quotes = (c == '"' || c == '\'') && text[at - 1] == '=';
    at = opens_quotes ? end_of_quoted(text, at) : at + 1;
  }
  return 0;
}

}  // namespace offprint::markdown
