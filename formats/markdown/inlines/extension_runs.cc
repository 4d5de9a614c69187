#include "formats/markdown/inlines/extension_runs.h"

#include <algorithm>
#include <optional>

#include "converter/commonmark/characters.h"

namespace offprint::markdown_writer {

using markdown::CharacterClass;
using markdown::first_class;
using markdown::flanks;
using markdown::last_class;

namespace {

// A run as a reader sees it, which does not know what it should pair with.
struct ReadRun {
  const ExtensionRun* run = nullptr;
  char character = 0;
  bool can_open = false;
  bool can_close = false;

  bool is_like(const ReadRun& other) const {
    return run->strikeout == other.run->strikeout &&
           (run->strikeout || character == other.character);
  }
};

ReadRun run_of(std::string_view text, const ExtensionRun& run) {
  const CharacterClass before = last_class(text.substr(0, run.offset));
  const CharacterClass after = first_class(text.substr(run.offset + run.length));
  return {&run, text[run.offset], flanks(before, after), flanks(after, before)};
}

// Returns whether the run is as long as it was meant to be: with more of its character beside it,
// it would be longer. The ^ of an inline note does not count.
bool stands_alone(std::string_view text, const ExtensionRun& run) {
  const char c = text[run.offset];
  const std::size_t end = run.offset + run.length;
  const bool follows = run.offset > 0 && text[run.offset - 1] == c;
  const bool follows_escaped = run.offset > 1 && text[run.offset - 2] == '\\';
  const bool is_followed = text.substr(end, 1) == text.substr(run.offset, 1);
  return (!follows || follows_escaped) && (!is_followed || text.substr(end, 2) == "^[");
}

// The rule of three (CommonMark 0.31.2 §6.2, rule 9) for one tilde and two.
bool is_odd_match(const ReadRun& opener, const ReadRun& closer) {
  return (closer.can_open || opener.can_close) &&
         (opener.run->length + closer.run->length) % 3 == 0;
}

// Pairs the runs of one sequence in the order of the text.
class SequencePairing {
 public:
  // Returns whether the run opens or closes what it should.
  bool take(const ReadRun& found) {
    const std::optional<std::size_t> opener =
        found.run->strikeout ? find_strikeout(found) : find_script(found);
    if (found.run->opens) {
      open_.push_back(found);
      return !opener && (found.can_open || !found.run->strikeout);
    }
    if (!opener || open_[*opener].run->pair != found.run->pair) return false;
    open_.resize(*opener);
    return true;
  }

 private:
  std::optional<std::size_t> find_strikeout(const ReadRun& closer) const {
    if (!closer.can_close) return std::nullopt;
    for (std::size_t at = open_.size(); at > 0; --at) {
      const ReadRun& opener = open_[at - 1];
      if (!opener.run->strikeout || is_odd_match(opener, closer)) continue;
      return opener.run->length == closer.run->length ? std::optional(at - 1) : std::nullopt;
    }
    return std::nullopt;
  }
  std::optional<std::size_t> find_script(const ReadRun& closer) const {
    for (std::size_t at = open_.size(); at > 0; --at)
      if (open_[at - 1].is_like(closer)) return at - 1;
    return std::nullopt;
  }

  std::vector<ReadRun> open_;
};

}  // namespace

bool extension_runs_pair_as_meant(std::string_view text, const std::vector<ExtensionRun>& runs) {
  std::vector<const ExtensionRun*> sorted;
  for (const ExtensionRun& run : runs) {
    if (!stands_alone(text, run)) return false;
    sorted.push_back(&run);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const ExtensionRun* a, const ExtensionRun* b) {
    return a->sequence < b->sequence;
  });
  for (std::size_t i = 0; i < sorted.size();) {
    SequencePairing pairing;
    const std::size_t sequence = sorted[i]->sequence;
    for (; i < sorted.size() && sorted[i]->sequence == sequence; ++i)
      if (!pairing.take(run_of(text, *sorted[i]))) return false;
  }
  return true;
}

}  // namespace offprint::markdown_writer
