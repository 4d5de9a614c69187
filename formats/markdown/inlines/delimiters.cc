#include "formats/markdown/inlines/delimiters.h"

#include <algorithm>
#include <string>

#include "converter/commonmark/characters.h"
#include "converter/commonmark/entity.h"
#include "converter/utf8/code_point.h"
#include "formats/markdown/delimiter_runs.h"
#include "formats/markdown/inlines/extension_runs.h"

namespace offprint::markdown_writer {

using markdown::CharacterClass;
using markdown::first_class;
using markdown::last_class;
using markdown::numeric_entity;
using markdown::Symbols;

namespace {

constexpr std::size_t most_tried = 8;  // pairs of which every choice of marks is tried

std::size_t delimiter_length(DelimiterKind kind) {
  return kind == DelimiterKind::bracket ? 0 : std::string_view(first_delimiter(kind)).size();
}

bool is_emphasis(DelimiterKind kind) {
  return kind == DelimiterKind::emphasis || kind == DelimiterKind::strong;
}

const char* tag_name(DelimiterKind kind) {
  switch (kind) {
    case DelimiterKind::emphasis: return "em";
    case DelimiterKind::strong: return "strong";
    case DelimiterKind::strikethrough: return "del";
    case DelimiterKind::superscript: return "sup";
    case DelimiterKind::subscript: return "sub";
    case DelimiterKind::bracket: break;
  }
  return "";
}

std::string tag(DelimiterKind kind, bool opens) {
  return std::string(opens ? "<" : "</") + tag_name(kind) + '>';
}

// The marks of one paragraph, on their way to what is read as it was meant.
class Settler {
 public:
  Settler(Flow& flow, const std::vector<DelimitedPair>& pairs, StrikeoutTildes tildes)
      : flow_(flow), pairs_(pairs), tildes_(tildes) {
    tagged_.assign(pairs.size(), false);
    for (std::size_t i = 0; i < pairs.size(); ++i)
      if (is_emphasis(pairs[i].kind))
        ends_.push_back({pairs[i].close + delimiter_length(pairs[i].kind), i});
    std::sort(ends_.begin(), ends_.end(),
              [](const End& a, const End& b) { return a.offset < b.offset; });
  }

  void settle() {
    settle_extensions();
    if (is_read_as_meant()) return apply();
    choose_underscores();
    if (is_read_as_meant()) return apply();
    if (find_underscores()) return apply();
    part_from_words();
    choose_underscores();
    if (is_read_as_meant()) return apply();
    if (find_underscores()) return apply();
    tag_all();
    apply();
  }

 private:
  // ~~ ^ ~: a single tilde for strikeout in strikeout, where that is one too; numeric entities for
  // the letters beside it; HTML tags.
  void settle_extensions() {
    find_sequences();
    if (sequences_.empty() || extensions_are_read_as_meant()) return;
    for (const bool part : {false, true}) {
      if (part) part_strikeouts_from_words();
      for (const bool alternate : {false, true}) {
        single_.assign(pairs_.size(), false);
        if (alternate && tildes_ != StrikeoutTildes::one_or_two) continue;
        if (alternate) choose_single_tildes();
        if (extensions_are_read_as_meant()) return;
      }
    }
    for (std::size_t i = 0; i < pairs_.size(); ++i) tagged_[i] = is_extension(pairs_[i].kind);
    single_.assign(pairs_.size(), false);
    extension_entities_.clear();
  }
  static bool is_extension(DelimiterKind kind) {
    return kind != DelimiterKind::bracket && !is_emphasis(kind);
  }

  // Finds the sequence of each run: the emphasis or bracket around it.
  void find_sequences() {
    std::vector<std::size_t> around;
    single_.assign(pairs_.size(), false);
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      while (!around.empty() && pairs_[around.back()].close < pairs_[i].open) around.pop_back();
      if (!is_extension(pairs_[i].kind))
        around.push_back(i);
      else
        sequences_.push_back({i, around.empty() ? 0 : around.back() + 1});
    }
  }
  void choose_single_tildes() {
    std::vector<std::size_t> outer;
    for (const auto& [i, sequence] : sequences_) {
      if (pairs_[i].kind != DelimiterKind::strikethrough) continue;
      while (!outer.empty() && pairs_[outer.back()].close < pairs_[i].open) outer.pop_back();
      single_[i] = !outer.empty() && !single_[outer.back()];
      outer.push_back(i);
    }
  }
  void part_strikeouts_from_words() {
    for (const auto& [i, sequence] : sequences_)
      if (pairs_[i].kind == DelimiterKind::strikethrough)
        part_from_words(pairs_[i], extension_entities_);
  }

  bool extensions_are_read_as_meant() {
    const std::vector<Flow::Edit> edits = sorted_edits();
    Flow draft = flow_;
    draft.apply(edits);
    std::vector<ExtensionRun> runs;
    for (const auto& [i, sequence] : sequences_) {
      const DelimitedPair& pair = pairs_[i];
      const std::size_t length = single_[i] ? 1 : delimiter_length(pair.kind);
      const bool strikeout = pair.kind == DelimiterKind::strikethrough;
      runs.push_back({moved(pair.open, edits), length, strikeout, true, i, sequence});
      runs.push_back({moved(pair.close, edits), length, strikeout, false, i, sequence});
    }
    std::sort(runs.begin(), runs.end(),
              [](const ExtensionRun& a, const ExtensionRun& b) { return a.offset < b.offset; });
    return extension_runs_pair_as_meant(draft.text(), runs);
  }
  static std::size_t moved(std::size_t offset, const std::vector<Flow::Edit>& edits) {
    std::size_t grown = 0;
    for (const Flow::Edit& edit : edits)
      if (edit.offset < offset) grown += edit.replacement.size() - edit.length;
    return offset + grown;
  }

  // Returns whether a parser would pair the marks as they were meant, with all edits made so far.
  bool is_read_as_meant() {
    const std::vector<Flow::Edit> edits = sorted_edits();
    if (edits.empty()) return are_paired(flow_.text(), emphasis_runs());
    Flow draft = flow_;
    draft.apply(edits);
    return are_paired(draft.text(), moved_emphasis_runs(edits));
  }
  bool are_paired(std::string_view text, const std::vector<Mark>& runs) const {
    const Tildes tildes =
        tildes_ == StrikeoutTildes::none ? Tildes::are_punctuation : Tildes::are_looked_past;
    return pairs_as_meant(text, runs, Symbols::are_letters, tildes) &&
           pairs_as_meant(text, runs, Symbols::are_punctuation, tildes);
  }

  std::vector<Mark> emphasis_runs() const {
    std::vector<Mark> runs;
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const DelimitedPair& pair = pairs_[i];
      const bool bracket = pair.kind == DelimiterKind::bracket;
      if (tagged_[i] || (!bracket && !is_emphasis(pair.kind))) continue;
      runs.push_back({pair.open, delimiter_length(pair.kind), true, bracket, i});
      runs.push_back({pair.close, delimiter_length(pair.kind), false, bracket, i});
    }
    // If a bracket's end and a mark share an offset, the bracket, of no length, comes first.
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Mark& a, const Mark& b) { return a.offset < b.offset; });
    return runs;
  }

  std::vector<Mark> moved_emphasis_runs(const std::vector<Flow::Edit>& edits) const {
    std::vector<Mark> moved = emphasis_runs();
    std::size_t grown = 0;
    auto edit = edits.begin();
    for (Mark& run : moved) {
      for (; edit != edits.end() && edit->offset < run.offset; ++edit)
        grown += edit->replacement.size() - edit->length;
      run.offset += grown;
    }
    return moved;
  }

  // Chooses _ for a mark that adjoins another, or is between punctuation and could pair with an
  // outer one.
  void choose_underscores() {
    std::vector<std::size_t> outer;  // emphasis that is open
    underscored_.assign(pairs_.size(), false);
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      if (!is_emphasis(pairs_[i].kind) || tagged_[i]) continue;
      while (!outer.empty() && pairs_[outer.back()].close < pairs_[i].open) outer.pop_back();
      underscored_[i] = wants_underscore(i, outer.empty() ? nullptr : &outer.back());
      outer.push_back(i);
    }
  }
  bool wants_underscore(std::size_t i, const std::size_t* outer) const {
    const DelimitedPair& pair = pairs_[i];
    const auto before =
        std::lower_bound(ends_.begin(), ends_.end(), pair.open,
                         [](const End& end, std::size_t at) { return end.offset < at; });
    if (before != ends_.end() && before->offset == pair.open) return !underscored_[before->pair];
    return outer != nullptr && !underscored_[*outer] && is_between_punctuation(pair);
  }
  bool is_between_punctuation(const DelimitedPair& pair) const {
    const std::string_view text = flow_.text();
    const std::string_view before = text.substr(0, pair.open);
    const std::string_view after = text.substr(pair.close + delimiter_length(pair.kind));
    return last_class(before, Symbols::are_punctuation) != CharacterClass::word &&
           first_class(after, Symbols::are_punctuation) != CharacterClass::word;
  }

  // Tries every choice, where there are few.
  bool find_underscores() {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < pairs_.size(); ++i)
      if (is_emphasis(pairs_[i].kind) && !tagged_[i]) free.push_back(i);
    if (free.size() > most_tried) return false;
    for (std::size_t choice = 0; choice < (std::size_t{1} << free.size()); ++choice) {
      for (std::size_t bit = 0; bit < free.size(); ++bit)
        underscored_[free[bit]] = ((choice >> bit) & 1U) != 0;
      if (is_read_as_meant()) return true;
    }
    return false;
  }

  void part_from_words() {
    for (const DelimitedPair& pair : pairs_)
      if (is_emphasis(pair.kind)) part_from_words(pair, entities_);
  }
  // Makes the letters that adjoin a pair numeric entities, which count as punctuation.
  void part_from_words(const DelimitedPair& pair, std::vector<Flow::Edit>& entities) const {
    const std::string_view text = flow_.text();
    const std::size_t length = delimiter_length(pair.kind);
    std::string_view before = text.substr(0, pair.open);
    std::size_t end = pair.close + length;
    // Tildes are looked past; behind them a letter is in the way only of a mark beside punctuation.
    if (tildes_ != StrikeoutTildes::none) {
      if (!needs_parting(first_class(text.substr(pair.open + length))))
        while (!before.empty() && before.back() == '~') before.remove_suffix(1);
      if (!needs_parting(last_class(text.substr(0, pair.close))))
        while (end < text.size() && text[end] == '~') ++end;
    }
    if (needs_parting(last_class(before))) {
      const CodePoint c = last_code_point(before);
      const std::size_t at = before.size() - c.bytes;
      entities.push_back({at, c.bytes, escape_before(at) + numeric_entity(c.value)});
    }
    if (needs_parting(first_class(text.substr(end)))) {
      const CodePoint c = first_code_point(text.substr(end));
      entities.push_back({end, c.bytes, numeric_entity(c.value)});
    }
  }
  // A backslash, where the one before `at` would escape the entity.
  std::string escape_before(std::size_t at) const {
    std::size_t backslashes = 0;
    while (backslashes < at && flow_.text()[at - backslashes - 1] == '\\') ++backslashes;
    return std::string(backslashes % 2, '\\');
  }
  static bool needs_parting(CharacterClass c) { return c == CharacterClass::word; }

  void tag_all() {
    entities_.clear();
    extension_entities_.clear();
    for (std::size_t i = 0; i < pairs_.size(); ++i)
      tagged_[i] = pairs_[i].kind != DelimiterKind::bracket;
  }

  std::vector<Flow::Edit> sorted_edits() const {
    std::vector<Flow::Edit> edits = entities_;
    edits.insert(edits.end(), extension_entities_.begin(), extension_entities_.end());
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const DelimitedPair& pair = pairs_[i];
      const std::size_t length = delimiter_length(pair.kind);
      if (tagged_[i]) {
        edits.push_back({pair.open, length, tag(pair.kind, true)});
        edits.push_back({pair.close, length, tag(pair.kind, false)});
      } else if (!single_.empty() && single_[i]) {
        edits.push_back({pair.open, length, "~"});
        edits.push_back({pair.close, length, "~"});
      } else if (!underscored_.empty() && underscored_[i]) {
        edits.push_back({pair.open, length, std::string(length, '_')});
        edits.push_back({pair.close, length, std::string(length, '_')});
      }
    }
    const auto by_offset = [](const Flow::Edit& a, const Flow::Edit& b) {
      return a.offset < b.offset;
    };
    const auto same_place = [](const Flow::Edit& a, const Flow::Edit& b) {
      return a.offset == b.offset;
    };
    std::stable_sort(edits.begin(), edits.end(), by_offset);
    edits.erase(std::unique(edits.begin(), edits.end(), same_place), edits.end());
    return edits;
  }

  void apply() { flow_.apply(sorted_edits()); }

  struct End {
    std::size_t offset;  // behind a closing mark of emphasis
    std::size_t pair;
  };

  Flow& flow_;
  const std::vector<DelimitedPair>& pairs_;
  std::vector<End> ends_;          // sorted
  std::vector<bool> tagged_;       // written as an HTML element
  std::vector<bool> underscored_;  // written with underscores
  std::vector<Flow::Edit> entities_;
  StrikeoutTildes tildes_;
  std::vector<std::pair<std::size_t, std::size_t>> sequences_;  // of each run's pair
  std::vector<bool> single_;                                    // written with one tilde
  std::vector<Flow::Edit> extension_entities_;
};

}  // namespace

const char* first_delimiter(DelimiterKind kind) {
  switch (kind) {
    case DelimiterKind::emphasis: return "*";
    case DelimiterKind::strong: return "**";
    case DelimiterKind::strikethrough: return "~~";
    case DelimiterKind::superscript: return "^";
    case DelimiterKind::subscript: return "~";
    case DelimiterKind::bracket: break;
  }
  return "";
}

void settle_delimiters(Flow& flow, const std::vector<DelimitedPair>& pairs,
                       StrikeoutTildes tildes) {
  if (!pairs.empty()) Settler(flow, pairs, tildes).settle();
}

}  // namespace offprint::markdown_writer
