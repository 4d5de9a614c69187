#include "input/markdown/inlines/smart_punctuation.h"

#include <algorithm>
#include <vector>

#include "converter/commonmark/characters.h"
#include "converter/model/walk.h"
#include "input/markdown/inlines/autolinks.h"
#include "input/markdown/inlines/quotation_marks.h"

namespace offprint::markdown {

namespace {

// A straight quote and what it becomes; the apostrophe until it pairs.
struct Quote {
  Text* run;
  std::size_t at;
  bool can_open;
  bool can_close;
  std::string_view becomes;

  char sign() const { return (*run)[at]; }
};

// A piece of a leaf in reading order: a text run or another inline.
struct Stretch {
  Text* run = nullptr;                           // null: another inline
  CharacterClass looks = CharacterClass::blank;  // what it is then to the quotes beside it
};

class Setter {
 public:
  Setter(const Placeholders& placeholders, std::string_view language)
      : placeholders_(placeholders), quotation_(quotation_marks(language)) {}

  void set(Inlines& inlines) {
    collect(inlines);
    for (index_ = 0; index_ < stretches_.size(); ++index_)
      if (stretches_[index_].run != nullptr) find_quotes(*stretches_[index_].run);
    pair_quotes();
    std::size_t quote = 0;
    for (const Stretch& stretch : stretches_)
      if (stretch.run != nullptr) rewrite(*stretch.run, quote);
  }

 private:
  // Placeholders of emphasis, links and raw tags are not seen; code and the like stand for a word.
  void collect(Inlines& inlines) {
    for (Inline& node : inlines) {
      if (TextRun* const run = as<TextRun>(node)) {
        if (!run->text.empty()) stretches_.push_back({&run->text, {}});
      } else if (as<SoftBreak>(node) || as<LineBreak>(node)) {
        stretches_.push_back({nullptr, CharacterClass::blank});
      } else if (is_autolink(node) || as<Code>(node) || as<Math>(node) || as<Image>(node)) {
        stretches_.push_back({nullptr, CharacterClass::word});
      } else {
        for_each_child_sequence(node, [this](Inlines& content) { collect(content); });
      }
    }
  }

  void find_quotes(Text& run) {
    for (std::size_t at = run.find_first_of("'\""); at != Text::npos;
         at = run.find_first_of("'\"", at + 1))
      quotes_.push_back(quote_at(run, at));
  }

  // As emphasis is told by its neighbours (CommonMark 0.30 §6.2), but that nothing opens behind a
  // closing bracket, and inside a word only behind an opening one, where a single one never closes.
  Quote quote_at(Text& run, std::size_t at) const {
    const CharacterClass before = class_before(run, at);
    const CharacterClass after = class_after(run, at + 1);
    const char previous = at > 0 ? run[at - 1] : ' ';
    const bool left = flanks(before, after);
    const bool right = flanks(after, before);
    const bool behind_closing = previous == ')' || previous == ']';
    const bool behind_opening = previous == '(' || previous == '[';
    const bool in_word = run[at] == '\'' && left && right;
    return {&run, at, left && (!right || behind_opening) && !behind_closing, right && !in_word,
            "’"};
  }

  CharacterClass class_before(const Text& run, std::size_t at) const {
    if (at > 0) return last_class(std::string_view(run).substr(0, at));
    return index_ == 0 ? CharacterClass::blank : end_class(stretches_[index_ - 1]);
  }
  CharacterClass class_after(const Text& run, std::size_t at) const {
    if (at < run.size()) return start_class(std::string_view(run).substr(at));
    if (index_ + 1 == stretches_.size()) return CharacterClass::blank;
    const Stretch& next = stretches_[index_ + 1];
    return next.run == nullptr ? next.looks : start_class(*next.run);
  }
  static CharacterClass end_class(const Stretch& stretch) {
    return stretch.run == nullptr ? stretch.looks : last_class(*stretch.run);
  }
  // A placeholder replaces math, an address or an escaped character, none of which is blank.
  CharacterClass start_class(std::string_view text) const {
    return placeholders_.placeholder_at(text, 0) ? CharacterClass::word : first_class(text);
  }

  // A quote closes the last open one of its kind; those that opened between are apostrophes.
  void pair_quotes() {
    std::vector<std::size_t> open;
    std::size_t open_of_kind[2] = {0, 0};
    for (std::size_t i = 0; i < quotes_.size(); ++i) {
      Quote& quote = quotes_[i];
      std::size_t& of_kind = open_of_kind[quote.sign() == '"' ? 1 : 0];
      if (quote.can_close && of_kind > 0) {
        while (quotes_[open.back()].sign() != quote.sign()) {
          --open_of_kind[quotes_[open.back()].sign() == '"' ? 1 : 0];
          open.pop_back();
        }
        set_pair(quotes_[open.back()], quote);
        open.pop_back();
        --of_kind;
      } else if (quote.can_open) {
        open.push_back(i);
        ++of_kind;
      }
    }
  }

  void set_pair(Quote& opening, Quote& closing) const {
    const bool is_double = opening.sign() == '"';
    opening.becomes = is_double ? quotation_.open_double : quotation_.open_single;
    closing.becomes = is_double ? quotation_.close_double : quotation_.close_single;
  }

  // A double quote that pairs with none is one all the same.
  std::string_view replacement(const Quote& quote) const {
    if (quote.sign() != '"' || quote.becomes != "’") return quote.becomes;
    return quote.can_close ? quotation_.close_double : quotation_.open_double;
  }

  // `quote` is the first in this text, afterwards the first of the next.
  void rewrite(Text& run, std::size_t& quote) const {
    if (run.find_first_of("'\"-.") == Text::npos) return;
    Text text;
    text.reserve(run.size() + run.size() / 8);
    for (std::size_t at = 0; at < run.size();) {
      const char c = run[at];
      if (c == '\'' || c == '"') {
        text += replacement(quotes_[quote++]);
        ++at;
      } else if (c == '-' || c == '.') {
        const std::size_t length = std::min(run.find_first_not_of(c, at), run.size()) - at;
        text += c == '-' ? dashes(length) : dots(length);
        at += length;
      } else {
        text += c;
        ++at;
      }
    }
    run = std::move(text);
  }

  // As cmark parts a run of hyphens: em dashes only, en dashes only, or both in this order.
  static Text dashes(std::size_t length) {
    if (length == 1) return "-";
    const std::size_t en = length % 3 == 0   ? 0
                           : length % 2 == 0 ? length / 2
                           : length % 3 == 2 ? 1
                                             : 2;
    Text text;
    for (std::size_t i = 0; i < (length - 2 * en) / 3; ++i) text += "—";
    for (std::size_t i = 0; i < en; ++i) text += "–";
    return text;
  }

  static Text dots(std::size_t length) {
    Text text;
    for (std::size_t i = 0; i < length / 3; ++i) text += "…";
    return text.append(length % 3, '.');
  }

  const Placeholders& placeholders_;
  const QuotationMarks& quotation_;
  std::vector<Stretch> stretches_;
  std::size_t index_ = 0;
  std::vector<Quote> quotes_;
};

}  // namespace

void set_smart_punctuation(Inlines& inlines, const Placeholders& placeholders,
                           std::string_view language) {
  Setter(placeholders, language).set(inlines);
}

}  // namespace offprint::markdown
