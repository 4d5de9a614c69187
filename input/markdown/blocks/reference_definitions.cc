#include "input/markdown/blocks/reference_definitions.h"

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

constexpr std::size_t max_label_length = 1000;
constexpr int max_parentheses = 32;

class DefinitionScanner {
 public:
  explicit DefinitionScanner(std::string_view text) : text_(text) {}

  // The bytes of one definition; 0 when there is none.
  std::size_t scan() {
    if (!take_label() || !take(':')) return 0;
    take_blanks_and_line_end();
    if (!take_destination()) return 0;
    const std::size_t before_title = at_;
    take_blanks_and_line_end();
    const bool title = at_ != before_title && take_title();
    if (!title) at_ = before_title;
    if (take_line_rest()) return at_;
    at_ = before_title;
    return title && take_line_rest() ? at_ : 0;
  }

 private:
  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  bool take(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void take_blanks() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }
  void take_blanks_and_line_end() {
    take_blanks();
    if (take('\n')) take_blanks();
  }
  bool take_line_rest() {
    take_blanks();
    return at_end() || take('\n');
  }

  bool take_label() {
    if (!take('[')) return false;
    const std::size_t begin = at_;
    bool blank = true;
    for (; !at_end() && peek() != '[' && peek() != ']'; ++at_) {
      blank = blank && is_ascii_blank(peek());
      if (peek() == '\\' && at_ + 1 < text_.size() && is_ascii_punctuation(text_[at_ + 1])) ++at_;
      if (at_ - begin >= max_label_length) return false;
    }
    return take(']') && !blank;
  }

  bool take_destination() { return take('<') ? take_bracketed() : take_bare(); }
  bool take_bracketed() {
    for (; !at_end(); ++at_) {
      if (take('>')) return true;
      if (peek() == '\n' || peek() == '<') return false;
      if (peek() == '\\') ++at_;
    }
    return false;
  }
  bool take_bare() {
    const std::size_t begin = at_;
    int open = 0;
    for (; !at_end() && !is_ascii_blank(peek()); ++at_) {
      if (peek() == '\\' && at_ + 1 < text_.size() && is_ascii_punctuation(text_[at_ + 1])) {
        ++at_;
      } else if (peek() == '(') {
        if (++open > max_parentheses) return false;
      } else if (peek() == ')') {
        if (open == 0) break;
        --open;
      }
    }
    return at_ > begin && open == 0;
  }

  bool take_title() {
    const char open = peek();
    if (open != '"' && open != '\'' && open != '(') return false;
    const char close = open == '(' ? ')' : open;
    std::size_t last_escaped = 0;
    for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
      if (text_[i] == '\\' && i + 1 < text_.size() && is_ascii_punctuation(text_[i + 1])) {
        ++i;
        if (text_[i] == close) last_escaped = i;
      } else if (text_[i] == close) {
        at_ = i + 1;
        return true;
      } else if (text_[i] == open) {
        break;
      }
    }
    // No free closing mark: cmark then takes an escaped one.
    if (last_escaped != 0) at_ = last_escaped + 1;
    return last_escaped != 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::size_t skip_reference_definitions(std::string_view paragraph) {
  std::size_t skipped = 0;
  while (skipped < paragraph.size() && paragraph[skipped] == '[') {
    const std::size_t length = DefinitionScanner(paragraph.substr(skipped)).scan();
    if (length == 0) break;
    skipped += length;
  }
  return skipped;
}

}  // namespace offprint::markdown
