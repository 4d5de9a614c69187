#include "input/text/training/json.h"

#include <algorithm>
#include <charconv>

#include "converter/error.h"

namespace offprint::training {

namespace {

class JsonReader {
 public:
  explicit JsonReader(std::string_view text) : text_(text) {}

  Json read() {
    skip_blanks();
    switch (peek()) {
      case '{': return read_object();
      case '[': return read_array();
      case '"': return {.text = read_string()};
      default: return read_word();
    }
  }

 private:
  [[noreturn]] void fail() const {
    throw Error(ErrorKind::malformed_input, "no JSON at byte " + std::to_string(at_));
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void skip_blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos) ++at_;
  }
  bool take(char c) {
    skip_blanks();
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  Json read_object() {
    Json object;
    ++at_;
    while (!take('}')) {
      skip_blanks();
      std::string name = read_string();
      if (!take(':')) fail();
      object.members.emplace_back(std::move(name), read());
      take(',');
    }
    return object;
  }

  Json read_array() {
    Json array;
    ++at_;
    while (!take(']')) {
      array.items.push_back(read());
      take(',');
    }
    return array;
  }

  std::string read_string() {
    if (!take('"')) fail();
    std::string string;
    while (peek() != '"') {
      if (at_ >= text_.size()) fail();
      const char c = text_[at_++];
      if (c == '\\')
        string += read_escape();
      else
        string += c;
    }
    ++at_;
    return string;
  }

  // Decodes only what the label files need: they are UTF-8, and no string with a \u escape matters.
  char read_escape() {
    const char c = peek();
    ++at_;
    if (c == 'n') return '\n';
    if (c == 't') return '\t';
    if (c != 'u') return c;
    at_ += 4;
    return '?';
  }

  Json read_word() {
    const std::size_t end = std::min(text_.find_first_of(",]} \n\r\t", at_), text_.size());
    const std::string_view word = text_.substr(at_, end - at_);
    at_ = end;
    if (word == "null") return {.null = true};
    if (word == "true" || word == "false") return {.number = word == "true" ? 1.0 : 0.0};
    Json value;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value.number);
    if (word.empty() || read.ec != std::errc()) fail();
    return value;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

const Json& Json::operator[](std::string_view name) const {
  static const Json nothing{.null = true};
  for (const auto& [key, value] : members)
    if (key == name) return value;
  return nothing;
}

Json read_json(std::string_view text) { return JsonReader(text).read(); }

}  // namespace offprint::training
