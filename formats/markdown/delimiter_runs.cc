#include "formats/markdown/delimiter_runs.h"

#include "converter/commonmark/characters.h"

namespace offprint::markdown_writer {

using markdown::CharacterClass;
using markdown::first_class;
using markdown::flanks;
using markdown::last_class;
using markdown::Symbols;

namespace {

bool is_bracket(const Mark& mark) { return mark.bracket; }

// Adjacent marks of the same character: to a parser one run.
struct Run {
  char character = 0;
  std::size_t length = 0;
  bool can_open = false;
  bool can_close = false;
  std::vector<const Mark*> marks;  // of an open run those still open
  std::size_t left = 0;            // of its length, not yet paired

  // Rules 9 and 10: a run that may both open and close does not pair with every other.
  bool may_pair_with(const Run& closer) const {
    if (character != closer.character) return false;
    const bool ambiguous = can_close || closer.can_open;
    return !ambiguous || (length + closer.length) % 3 != 0 ||
           (length % 3 == 0 && closer.length % 3 == 0);
  }
};

class Pairing {
 public:
  Pairing(std::string_view text, const std::vector<Mark>& marks, Symbols symbols, Tildes tildes)
      : text_(text), marks_(marks), symbols_(symbols), tildes_(tildes) {}

  bool as_meant() {
    for (std::size_t at = 0; at < marks_.size();) {
      if (is_bracket(marks_[at])) {
        if (!take_bracket(marks_[at++])) return false;
        continue;
      }
      const Run run = run_at(at);
      at += run.marks.size();
      if (run.marks.front()->opens != run.marks.back()->opens) return false;
      if (!(run.marks.front()->opens ? take_opener(run) : take_closer(run))) return false;
    }
    return open_.empty();
  }

 private:
  Run run_at(std::size_t first) const {
    Run run;
    run.character = text_[marks_[first].offset];
    for (std::size_t i = first; i < marks_.size() && !is_bracket(marks_[i]); ++i) {
      const Mark& mark = marks_[i];
      const bool adjoins = mark.offset == marks_[first].offset + run.length;
      if (!adjoins || text_[mark.offset] != run.character) break;
      run.marks.push_back(&mark);
      run.length += mark.length;
    }
    run.left = run.length;
    classify(run, marks_[first].offset);
    return run;
  }

  // Rules 1 to 8.
  void classify(Run& run, std::size_t offset) const {
    std::string_view left = text_.substr(0, offset);
    std::string_view right = text_.substr(offset + run.length);
    if (tildes_ == Tildes::are_looked_past) {
      while (!left.empty() && left.back() == '~') left.remove_suffix(1);
      while (!right.empty() && right.front() == '~') right.remove_prefix(1);
    }
    const CharacterClass before = last_class(left, symbols_);
    const CharacterClass after = first_class(right, symbols_);
    const bool left_flanking = flanks(before, after);
    const bool right_flanking = flanks(after, before);
    const bool in_word = run.character == '_';
    run.can_open =
        left_flanking && (!in_word || !right_flanking || before == CharacterClass::punctuation);
    run.can_close =
        right_flanking && (!in_word || !left_flanking || after == CharacterClass::punctuation);
  }

  // The runs in a link's text are paired when the link ends.
  bool take_bracket(const Mark& bracket) {
    if (bracket.opens) {
      barriers_.push_back(open_.size());
      return true;
    }
    const bool all_paired = open_.size() == barriers_.back();
    barriers_.pop_back();
    return all_paired;
  }

  std::size_t bottom() const { return barriers_.empty() ? 0 : barriers_.back(); }

  bool take_opener(const Run& run) {
    if (!run.can_open) return false;
    if (run.can_close)
      for (std::size_t i = bottom(); i < open_.size(); ++i)
        if (is_in_the_way(open_[i], run)) return false;
    open_.push_back(run);
    return true;
  }
  // cmark up to 0.31 forgets all open underscores when one of them could not be closed.
  static bool is_in_the_way(const Run& outer, const Run& run) {
    return outer.may_pair_with(run) || (outer.character == '_' && run.character == '_');
  }

  bool take_closer(Run run) {
    if (!run.can_close) return false;
    for (const Mark* mark : run.marks) {
      if (open_.size() == bottom() || !open_.back().may_pair_with(run)) return false;
      Run& opener = open_.back();
      const std::size_t used = opener.left >= 2 && run.left >= 2 ? 2 : 1;
      const Mark* opening = opener.marks.back();
      if (used != mark->length || opening->pair != mark->pair) return false;
      run.left -= used;
      opener.left -= used;
      opener.marks.pop_back();
      if (opener.left == 0) open_.pop_back();
    }
    return true;
  }

  std::string_view text_;
  const std::vector<Mark>& marks_;
  Symbols symbols_;
  Tildes tildes_;
  std::vector<Run> open_;
  std::vector<std::size_t> barriers_;  // the number of open runs before each open bracket
};

}  // namespace

bool pairs_as_meant(std::string_view text, const std::vector<Mark>& marks, Symbols symbols,
                    Tildes tildes) {
  return Pairing(text, marks, symbols, tildes).as_meant();
}

}  // namespace offprint::markdown_writer
