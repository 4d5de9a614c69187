#include "input/markdown/inlines/angle_brackets.h"

#include "converter/commonmark/characters.h"
#include "converter/commonmark/html_block_starts.h"
#include "converter/commonmark/html_tags.h"

namespace offprint::markdown {

namespace {

// A cursor over the text; every take_…() moves on only if it returns true.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (peek() != c || c == '\0') return false;
    ++at_;
    return true;
  }
  template <class Accept>
  std::size_t take_while(Accept accept, std::size_t most = std::string_view::npos) {
    const std::size_t start = at_;
    while (at_ < text_.size() && at_ - start < most && accept(text_[at_])) ++at_;
    return at_ - start;
  }
  bool take_blanks() { return take_while(is_ascii_blank) > 0; }
  void back_to(std::size_t at) { at_ = at; }

 private:
  std::string_view text_;
  std::size_t at_;
};

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

std::size_t uri_end(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  if (!is_ascii_letter(cursor.peek())) return 0;
  const std::size_t scheme =
      cursor.take_while([](char c) { return is_ascii_alphanumeric(c) || is_one_of(c, ".+-"); }, 33);
  if (scheme < 2 || scheme > 32 || !cursor.take(':')) return 0;
  cursor.take_while(
      [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '<' && c != '>'; });
  return cursor.take('>') ? cursor.at() : 0;
}

// Letters and digits, hyphens inside, 63 characters at most.
bool take_label(Cursor& cursor) {
  char last = '-';
  const std::size_t length = cursor.take_while(
      [&](char c) {
        const bool accepted = is_ascii_alphanumeric(c) || (c == '-' && last != '\0');
        if (accepted) last = c;
        return accepted;
      },
      64);
  return length > 0 && length < 64 && last != '-';
}

std::size_t mail_end(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto is_local = [](char c) {
    return is_ascii_alphanumeric(c) || is_one_of(c, ".!#$%&'*+/=?^_`{|}~-");
  };
  if (cursor.take_while(is_local) == 0 || !cursor.take('@')) return 0;
  do {
    if (!is_ascii_alphanumeric(cursor.peek()) || !take_label(cursor)) return 0;
  } while (cursor.take('.'));
  return cursor.take('>') ? cursor.at() : 0;
}

// `at` is behind <!--. The comment holds no -- and begins with neither > nor ->. The next comment's
// start would end the search: no place is searched twice.
std::size_t comment_end(std::string_view text, std::size_t at) {
  if (text.substr(at, 3) == "-->") return at + 3;
  if (text.substr(at, 1) == ">" || text.substr(at, 2) == "->") return 0;
  const std::size_t end = text.find("--", at);
  if (end == text.npos || end == at || text.substr(end, 3) != "-->") return 0;
  return text.substr(at, end - at).find('\0') == text.npos ? end + 3 : 0;
}

}  // namespace

std::size_t AngleBrackets::end_at(std::size_t at) {
  if (const std::size_t end = uri_end(text_, at + 1); end > 0) return end;
  if (const std::size_t end = mail_end(text_, at + 1); end > 0) return end;
  return tag_end(at + 1);
}

std::size_t AngleBrackets::tag_end(std::size_t at) {
  if (at >= text_.size()) return 0;
  if (text_[at] == '/') return closing_tag_end(text_, at + 1);
  if (text_[at] == '?') return instruction_end(at + 1);
  if (text_[at] != '!') return open_tag_end(text_, at);
  if (text_.substr(at, 3) == "!--") return comment_end(text_, at + 3);
  if (opens_character_data(text_.substr(at - 1))) return character_data_end(at + 8);
  return declaration_end(at + 1);
}

// cmark takes a ? together with the character after it, so that ??> does not end an instruction.
// If a search has failed before, the two searches have taken the same steps since the first
// character other than a question mark.
std::size_t AngleBrackets::instruction_end(std::size_t at) {
  while (at < text_.size()) {
    const bool is_pair = text_[at] == '?';
    if (is_pair && text_.substr(at, 2) == "?>") return at + 2;
    at += is_pair ? 2 : 1;
    if (no_instruction_ends_ && (at > text_.size() || text_[at - 1] != '?')) return 0;
  }
  no_instruction_ends_ = true;
  return 0;
}

std::size_t AngleBrackets::declaration_end(std::size_t at) {
  Cursor cursor(text_, at);
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (cursor.take_while(is_upper) == 0 || !cursor.take_blanks() || no_declaration_ends_) return 0;
  const std::size_t end = text_.find('>', cursor.at());
  no_declaration_ends_ = end == text_.npos;
  return no_declaration_ends_ ? 0 : end + 1;
}

// Here too cmark takes brackets in groups: ]]]> does not end the section.
std::size_t AngleBrackets::character_data_end(std::size_t at) {
  if (no_character_data_ends_) return 0;
  while (at < text_.size()) {
    if (text_.substr(at, 3) == "]]>") return at + 3;
    at += text_[at] != ']' ? 1 : text_.substr(at, 2) == "]]" ? 3 : 2;
  }
  no_character_data_ends_ = true;
  return 0;
}

}  // namespace offprint::markdown
