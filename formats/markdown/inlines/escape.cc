#include "formats/markdown/inlines/escape.h"

#include <algorithm>
#include <array>

#include "converter/commonmark/characters.h"
#include "converter/commonmark/entity.h"
#include "converter/utf8/ascii.h"
#include "converter/utf8/code_point.h"

namespace offprint::markdown_writer {

using markdown::CharacterClass;
using markdown::first_class;
using markdown::last_class;
using markdown::numeric_entity;
using markdown::possible_entity_length;
using markdown::Symbols;

namespace {

// Bytes that mean nothing wherever they stand within a line, other than where they open a block.
constexpr std::array<bool, 256> find_plain_bytes() {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x21; c < 0x7F; ++c) plain[c] = true;
  for (const char c : std::string_view("\\`*_~^$[]!<&#|{:.@"))
    plain[static_cast<unsigned char>(c)] = false;
  return plain;
}
constexpr std::array<bool, 256> plain_bytes = find_plain_bytes();

// The same for bytes that are not the first and not among the last few: blanks mean nothing there,
// and Markdown loses no blank outside ASCII.
constexpr std::array<bool, 256> find_inner_bytes(bool no_blanks) {
  std::array<bool, 256> plain = plain_bytes;
  plain[' '] = !no_blanks;
  for (std::size_t c = 0x80; c < plain.size(); ++c) plain[c] = true;
  return plain;
}
constexpr std::array<bool, 256> inner_bytes = find_inner_bytes(false);
constexpr std::array<bool, 256> inner_bytes_but_blanks = find_inner_bytes(true);
constexpr std::size_t longest_character = 4;  // bytes

// Decides for one text run, character by character, where a backslash is needed.
class TextEscaper {
 public:
  TextEscaper(std::string_view text, const TextPlace& place, const PairedCharacters& paired,
              const Dialect& dialect)
      : text_(text), place_(place), paired_(paired), dialect_(dialect) {}

  std::string escape() {
    if (place_.may_open_block)
      block_start_ = find_block_start(text_, place_.end, !place_.block_start, dialect_);
    out_.reserve(text_.size() + text_.size() / 16);
    for (at_ = 0; at_ < text_.size(); ++at_) {
      write_plain();
      if (at_ < text_.size()) write_character();
    }
    return std::move(out_);
  }

 private:
  // Plain characters and the spaces between them, a stretch at a time.
  void write_plain() {
    const std::size_t start = at_;
    if (at_ > 0) skip_inner();
    while (at_ < text_.size() && is_plain(at_)) {
      ++at_;
      skip_inner();
    }
    out_ += text_.substr(start, at_ - start);
  }
  void skip_inner() {
    const auto& plain = place_.no_blanks ? inner_bytes_but_blanks : inner_bytes;
    std::size_t end = text_.size() - std::min(text_.size(), longest_character);
    if (block_start_ && *block_start_ >= at_) end = std::min(end, *block_start_);
    while (at_ < end && plain[static_cast<unsigned char>(text_[at_])]) ++at_;
  }
  bool is_plain(std::size_t at) const {
    if (text_[at] == ' ') return !place_.no_blanks && at > 0 && at + 1 < text_.size();
    return plain_bytes[static_cast<unsigned char>(text_[at])] && at != block_start_;
  }

  void write_character() {
    const char c = text_[at_];
    if (const std::size_t length = lost_blank_length(at_); length > 0) {
      out_ += numeric_entity(first_code_point(text_.substr(at_)).value);
      at_ += length - 1;
      return;
    }
    if (is_ascii_punctuation(c) && (at_ == block_start_ || is_markup(c))) out_ += '\\';
    out_ += c;
  }

  // The length of the blank at `at` if Markdown would not keep it there, else 0.
  std::size_t lost_blank_length(std::size_t at) const {
    const char c = text_[at];
    if (c == '\n' || c == '\r') return 1;
    const bool ascii = is_ascii_blank(c);
    if (ascii && place_.no_blanks) return 1;
    if (!ascii && static_cast<unsigned char>(c) < 0x80) return 0;
    if (at > 0 && at + longest_character < text_.size()) return 0;
    const std::size_t length = first_code_point(text_.substr(at)).bytes;
    if (!ascii && first_class(text_.substr(at, length)) != CharacterClass::blank) return 0;
    const bool first = at == 0 && (place_.after_opening || (ascii && place_.line_start));
    const bool last = at + length == text_.size() && (place_.end == TextEnd::closing ||
                                                      (ascii && place_.end == TextEnd::block_end));
    return first || last ? length : 0;
  }

  bool is_markup(char c) const {
    switch (c) {
      case '\\':
        return next() == '\0' || is_ascii_blank(next()) || is_ascii_punctuation(next()) ||
               lost_blank_length(at_ + 1) > 0;
      case '`': return true;
      case '*': return paired_.star && flanks();
      case '_': return paired_.underscore && flanks() && !is_inside_word();
      case '~': return tilde();
      case '^': return caret();
      case '$': return dollar();
      case '[': return open_bracket();
      case ']': return close_bracket();
      case '!': return next() == '\0' && place_.before_bracket;
      case '<': return is_ascii_letter(next()) || is_one_of(next(), "/!?") || is_address_bracket();
      case '&': return possible_entity_length(text_.substr(at_)) > 0;
      case '#': return place_.in_heading && closes_heading();
      case '|': return place_.in_table;
      case '{':
        return dialect_.attributes && (place_.before_attributes || is_one_of(previous(), "]`)"));
      case ':': return colon();
      case '.': return dialect_.bare_urls && ends_www();
      case '@': return dialect_.bare_urls && is_mail_address();
      default: return false;
    }
  }

  static bool is_one_of(char c, std::string_view set) {
    return c != '\0' && set.find(c) != std::string_view::npos;
  }
  char next(std::size_t distance = 1) const {
    return at_ + distance < text_.size() ? text_[at_ + distance] : '\0';
  }
  char previous() const {
    if (at_ > 0) return text_[at_ - 1];
    return place_.before.empty() ? '\0' : place_.before.back();
  }

  bool at_line_end() const {
    return place_.end == TextEnd::block_end || place_.end == TextEnd::soft_break;
  }

  // Finds the run of equal characters that at_ is in, once for each run.
  void find_run() const {
    if (at_ < run_end_) return;
    run_start_ = at_;
    while (run_start_ > 0 && text_[run_start_ - 1] == text_[at_]) --run_start_;
    run_end_ = std::min(text_.find_first_not_of(text_[at_], at_), text_.size());
  }
  char byte_before_run() const {
    if (run_start_ > 0) return text_[run_start_ - 1];
    return place_.before.empty() ? ' ' : place_.before.back();
  }
  // Symbols do not count as letters, so that an underscore beside one is escaped.
  static constexpr Symbols symbols = Symbols::are_punctuation;
  CharacterClass class_before_run() const {
    find_run();
    if (run_start_ == block_start_ && at_ > run_start_) return CharacterClass::punctuation;
    if (run_start_ == 0) return last_class(place_.before, symbols);
    const std::size_t length = last_code_point(text_.substr(0, run_start_)).bytes;
    return lost_blank_length(run_start_ - length) > 0
               ? CharacterClass::punctuation
               : last_class(text_.substr(0, run_start_), symbols);
  }
  CharacterClass class_after_run() const {
    find_run();
    if (run_end_ == text_.size())
      return at_line_end() ? CharacterClass::blank : CharacterClass::punctuation;
    return lost_blank_length(run_end_) > 0 ? CharacterClass::punctuation
                                           : first_class(text_.substr(run_end_), symbols);
  }
  bool flanks() const {
    return class_before_run() != CharacterClass::blank ||
           class_after_run() != CharacterClass::blank;
  }
  bool is_inside_word() const {
    return class_before_run() == CharacterClass::word && class_after_run() == CharacterClass::word;
  }

  bool tilde() const {
    if (!dialect_.strikethrough && !dialect_.scripts) return false;
    return (paired_.tilde && flanks()) || adjoins_emphasis();
  }
  // Our reader, like cmark-gfm, looks past tildes to tell what a mark of emphasis beside them does.
  bool adjoins_emphasis() const {
    find_run();
    const char before = place_.before.empty() ? '\0' : place_.before.back();
    return (run_start_ == 0 && is_one_of(before, "*_")) ||
           (run_end_ == text_.size() && !at_line_end());
  }
  bool caret() const {
    const bool before_bracket = next() == '[' || (next() == '\0' && place_.before_bracket);
    if (at_ == 0 && previous() == '[' && dialect_.footnotes) return true;
    return (dialect_.scripts && paired_.caret && (flanks() || adjoins_superscript())) ||
           (dialect_.inline_notes && before_bracket);
  }
  // Raised text may hold form feeds and blanks that are not ASCII.
  bool adjoins_superscript() const {
    find_run();
    const char after = run_end_ == text_.size() ? ' ' : text_[run_end_];
    return !is_one_of(byte_before_run(), " \t\n") || !is_one_of(after, " \t\n");
  }
  // No ASCII blank on either side of a single one.
  bool dollar() const {
    if (!paired_.dollar || !(dialect_.dollar_math || dialect_.code_math)) return false;
    find_run();
    const bool blank_after =
        run_end_ == text_.size() ? at_line_end() : is_ascii_blank(text_[run_end_]);
    return run_end_ - run_start_ > 1 || !blank_after || !is_ascii_blank(byte_before_run());
  }

  bool open_bracket() const {
    const bool ends_script = place_.no_blanks && place_.end == TextEnd::closing;
    const bool before_caret =
        next() == '^' || (next() == '\0' && (place_.before_caret || ends_script));
    if (place_.in_brackets || (before_caret && dialect_.footnotes)) return true;
    if (previous() == '^' && dialect_.inline_notes) return true;
    if (!place_.may_open_block || at_ > 0) return false;
    return next() == '!' || is_task_box() || (place_.block_start && paired_.label_end);
  }
  bool is_task_box() const {
    if (next() == '\0') return place_.end == TextEnd::soft_break && place_.after_break == ']';
    return is_one_of(next(), " xX") && next(2) == ']';
  }
  bool close_bracket() const {
    return place_.in_brackets || next() == '(' || (dialect_.attributes && next() == '{');
  }

  // The last of the number signs that would be taken for a heading's closing sequence.
  bool closes_heading() const {
    return at_ + 1 == text_.size() && place_.end == TextEnd::block_end &&
           class_before_run() == CharacterClass::blank;
  }

  // A scheme that makes a bare URL, or the colon that makes [^1] a note's definition.
  bool colon() const {
    if (at_ == 0 && previous() == ']') return true;
    if (!dialect_.bare_urls || place_.in_link || text_.substr(at_, 3) != "://") return false;
    for (const std::string_view scheme : {"http", "https", "ftp"})
      if (ends_with(scheme)) return true;
    return false;
  }
  bool ends_www() const { return !place_.in_link && ends_with("www"); }
  // Returns whether the text before at_ ends with `word`, in any case.
  bool ends_with(std::string_view word) const {
    if (at_ < word.size()) return false;
    return std::equal(word.begin(), word.end(), text_.begin() + (at_ - word.size()),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
  }
  // The < of <*@example.org>.
  bool is_address_bracket() const {
    const std::string_view rest = text_.substr(at_ + 1);
    const std::size_t at = rest.find('@');
    return at != rest.npos && at > 0 && rest.find_first_of(" \t\n<>") > at;
  }
  bool is_mail_address() const {
    return !place_.in_link && is_ascii_alphanumeric(next()) &&
           (is_ascii_alphanumeric(previous()) || is_one_of(previous(), ".-_+"));
  }

  std::string_view text_;
  const TextPlace& place_;
  const PairedCharacters& paired_;
  const Dialect& dialect_;
  std::optional<std::size_t> block_start_;
  std::size_t at_ = 0;
  mutable std::size_t run_start_ = 0;
  mutable std::size_t run_end_ = 0;
  std::string out_;
};

}  // namespace

std::string escape_text(std::string_view text, const TextPlace& place,
                        const PairedCharacters& paired, const Dialect& dialect) {
  return TextEscaper(text, place, paired, dialect).escape();
}

}  // namespace offprint::markdown_writer
