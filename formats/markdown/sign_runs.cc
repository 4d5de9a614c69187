#include "formats/markdown/sign_runs.h"

#include <algorithm>
#include <optional>

#include "formats/markdown/characters.h"

namespace offprint {

namespace {

// A sign as a reader sees it, which knows of no pair.
struct SignRun {
  const Sign* sign = nullptr;
  char character = 0;
  bool can_open = false;
  bool can_close = false;

  bool is_like(const SignRun& other) const {
    return sign->strikeout == other.sign->strikeout &&
           (sign->strikeout || character == other.character);
  }
};

bool flanks(CharacterClass outer, CharacterClass inner) {
  const auto is_word = [](CharacterClass c) {
    return c == CharacterClass::word || c == CharacterClass::symbol;
  };
  return inner != CharacterClass::blank && (is_word(inner) || !is_word(outer));
}

SignRun run_of(std::string_view text, const Sign& sign) {
  const CharacterClass before = last_class(text.substr(0, sign.offset));
  const CharacterClass after = first_class(text.substr(sign.offset + sign.length));
  return {&sign, text[sign.offset], flanks(before, after), flanks(after, before)};
}

// More of its character beside the sign would make another one of it, but for an inline note's.
bool stands_alone(std::string_view text, const Sign& sign) {
  const char c = text[sign.offset];
  const std::size_t end = sign.offset + sign.length;
  const bool follows = sign.offset > 0 && text[sign.offset - 1] == c;
  const bool follows_escaped = sign.offset > 1 && text[sign.offset - 2] == '\\';
  const bool is_followed = text.substr(end, 1) == text.substr(sign.offset, 1);
  return (!follows || follows_escaped) && (!is_followed || text.substr(end, 2) == "^[");
}

// The rule of three (CommonMark 0.31.2 §6.2, rule 9) for one tilde and two.
bool is_odd_match(const SignRun& opener, const SignRun& closer) {
  return (closer.can_open || opener.can_close) &&
         (opener.sign->length + closer.sign->length) % 3 == 0;
}

// The signs of one sequence.
class SequencePairing {
 public:
  bool take(const SignRun& run) {
    const std::optional<std::size_t> opener =
        run.sign->strikeout ? find_strikeout(run) : find_script(run);
    if (run.sign->opens) {
      open_.push_back(run);
      return !opener && (run.can_open || !run.sign->strikeout);
    }
    if (!opener || open_[*opener].sign->pair != run.sign->pair) return false;
    open_.resize(*opener);
    return true;
  }

 private:
  std::optional<std::size_t> find_strikeout(const SignRun& closer) const {
    if (!closer.can_close) return std::nullopt;
    for (std::size_t at = open_.size(); at > 0; --at) {
      const SignRun& opener = open_[at - 1];
      if (!opener.sign->strikeout || is_odd_match(opener, closer)) continue;
      return opener.sign->length == closer.sign->length ? std::optional(at - 1) : std::nullopt;
    }
    return std::nullopt;
  }
  std::optional<std::size_t> find_script(const SignRun& closer) const {
    for (std::size_t at = open_.size(); at > 0; --at)
      if (open_[at - 1].is_like(closer)) return at - 1;
    return std::nullopt;
  }

  std::vector<SignRun> open_;
};

}  // namespace

bool signs_pair_as_meant(std::string_view text, const std::vector<Sign>& signs) {
  std::vector<const Sign*> sorted;
  for (const Sign& sign : signs) {
    if (!stands_alone(text, sign)) return false;
    sorted.push_back(&sign);
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Sign* a, const Sign* b) { return a->sequence < b->sequence; });
  for (std::size_t i = 0; i < sorted.size();) {
    SequencePairing pairing;
    const std::size_t sequence = sorted[i]->sequence;
    for (; i < sorted.size() && sorted[i]->sequence == sequence; ++i)
      if (!pairing.take(run_of(text, *sorted[i]))) return false;
  }
  return true;
}

}  // namespace offprint
