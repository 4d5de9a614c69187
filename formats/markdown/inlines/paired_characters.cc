#include "formats/markdown/inlines/paired_characters.h"

#include <string_view>
#include <utility>

#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/utf8/ascii.h"

namespace offprint::markdown_writer {

namespace {

// Returns the number of runs of `mark` that begin in `text`; `before` is the character before it.
std::size_t count_runs(std::string_view text, char mark, char before) {
  std::size_t runs = 0;
  for (std::size_t i = text.find(mark); i != text.npos; i = text.find(mark, i + 1))
    runs += (i > 0 ? text[i - 1] : before) != mark;
  return runs;
}

// The character before a text, or one that represents what is there.
constexpr char after_line_start = ' ';
constexpr char after_soft_break = '\n';
constexpr char after_opening = '(';  // an opening delimiter
constexpr char after_markup = 'x';   // any other markup

char character_behind(const Inline& node) {
  if (as<SoftBreak>(node)) return after_soft_break;
  return as<LineBreak>(node) ? after_line_start : after_markup;
}

// A dollar sign that could end inline math: not after a blank, not before a digit, unless it
// is `before_markup`, where an entity may be written for it, as for a blank at the start of a line
// or behind an opening delimiter. `before` is the character before the text. A pair ends another
// anywhere.
bool may_close_math(std::string_view text, char before, bool before_markup) {
  const std::size_t pair = text.find("$$");
  if (pair != text.npos && text.find("$$", pair + 2) != text.npos) return true;
  for (std::size_t i = text.find('$'); i != text.npos; i = text.find('$', i + 1)) {
    const bool follows_entity = i == 1 && (before == after_line_start || before == after_opening);
    if (is_ascii_blank(i > 0 ? text[i - 1] : before) && !follows_entity) continue;
    if (i + 1 == text.size() || !is_ascii_digit(text[i + 1])) return true;
    if (i + 2 == text.size() && before_markup) return true;
  }
  return false;
}

class PairCounter {
 public:
  explicit PairCounter(const InlineNote& inline_note) : inline_note_(inline_note) {}

  // Text runs that follow each other are one text.
  void count(const Inlines& inlines, char before) {
    if (const auto* run = inlines.size() == 1 ? as<TextRun>(inlines.front()) : nullptr)
      return count(run->text, before, false);
    Text text;
    for (const Inline& node : inlines) {
      if (const auto* run = as<TextRun>(node)) {
        text += run->text;
        continue;
      }
      // Behind an opening delimiter a line end is written as a blank.
      const bool opens =
          &node == &inlines.front() && before == after_opening && as<SoftBreak>(node);
      const char behind = opens ? after_opening : character_behind(node);
      count(std::exchange(text, {}), before, behind == after_markup);
      count(node);
      before = behind;
    }
    count(text, before, false);
  }
  PairedCharacters marks() const {
    return {stars_ > 1, underscores_ > 1, tildes_ > 1, carets_ > 1, closes_math_, ends_label_};
  }

 private:
  void count(const Inline& node) {
    node.node.visit([this](const auto& kind) { count_own(kind); });
    for_each_child_sequence(node, [this](const Inlines& below) { count(below, after_opening); });
  }

  // Counts what a kind is written with, beside the text in it.
  void count_own(const Emphasis&) { stars_ = underscores_ = 2; }
  void count_own(const Strong&) { stars_ = underscores_ = 2; }
  void count_own(const Strikethrough&) { tildes_ = 2; }
  void count_own(const Subscript& node) { tildes_ = 2, find_dollar(plain_text(node.content)); }
  void count_own(const Superscript& node) { carets_ = 2, find_dollar(plain_text(node.content)); }
  void count_own(const NoteReference& call) {
    if (const Inlines* const note = inline_note_(call)) ++carets_, count(*note, after_opening);
  }
  void count_own(const Math&) { closes_math_ = true; }
  void count_own(const Code& code) { find_dollar(code.text); }
  void count_own(const RawInline& raw) { find_dollar(raw.text); }
  void count_own(const Link& link) { find_dollar(link.target), find_dollar(link.title); }
  void count_own(const Image& image) { find_dollar(image.destination), find_dollar(image.title); }
  template <class Kind>
  void count_own(const Kind&) {
    using TextAlone = KindList<TextRun, SmallCaps, Quoted, Cite, Span, SoftBreak, LineBreak>;
    static_assert(TextAlone::holds<Kind>, "say which delimiters this kind is written with");
  }
  // A formula may end in what is something else where no formula begins, and behind an entity, as
  // which a script's blanks are written.
  void find_dollar(const Text& text) {
    closes_math_ = closes_math_ || text.find('$') != Text::npos;
  }
  void count(std::string_view text, char before, bool before_markup) {
    stars_ += count_runs(text, '*', before);
    underscores_ += count_runs(text, '_', before);
    tildes_ += count_runs(text, '~', before);
    carets_ += count_runs(text, '^', before);
    closes_math_ = closes_math_ || may_close_math(text, before, before_markup);
    ends_label_ = ends_label_ || text.find("]:") != text.npos;
  }

  const InlineNote& inline_note_;
  std::size_t stars_ = 0;
  std::size_t underscores_ = 0;
  std::size_t tildes_ = 0;
  std::size_t carets_ = 0;
  bool closes_math_ = false;
  bool ends_label_ = false;
};

}  // namespace

PairedCharacters find_paired_characters(const Inlines& inlines, const InlineNote& inline_note) {
  PairCounter counter(inline_note);
  counter.count(inlines, after_line_start);
  return counter.marks();
}

}  // namespace offprint::markdown_writer
