#include "input/markdown/tree/delimiters.h"

#include <algorithm>
#include <optional>

namespace offprint::markdown {

namespace {

// The rule of three (CommonMark 0.30 §6.2, rule 9), which can only hit a single tilde and a double.
bool is_odd_match(const Delimiter& opener, const Delimiter& closer) {
  return (closer.can_open || opener.can_close) && (opener.length + closer.length) % 3 == 0;
}

class Pairing {
 public:
  explicit Pairing(std::vector<Delimiter>& delimiters) : delimiters_(delimiters) {}

  void run() {
    for (std::size_t i = 0; i < delimiters_.size(); ++i) {
      const std::optional<std::size_t> opener = find_opener(i);
      if (opener)
        pair(*opener, i);
      else if (delimiters_[i].can_open)
        open_.push_back(i);
    }
  }

 private:
  // As a place in open_.
  std::optional<std::size_t> find_opener(std::size_t i) {
    return delimiters_[i].kind == Delimiter::Kind::strikeout ? find_strikeout(i) : find_script(i);
  }

  // The nearest tildes that may open, if they are as many: farther ones do not count.
  std::optional<std::size_t> find_strikeout(std::size_t i) {
    const Delimiter& closer = delimiters_[i];
    if (!closer.can_close) return std::nullopt;
    Search& search = searches_[closer.length == 1 ? 0 : 1][closer.can_open ? 1 : 0];
    for (std::size_t at = open_.size(); at > search.searched(); --at) {
      const Delimiter& opener = delimiters_[open_[at - 1]];
      if (opener.kind != Delimiter::Kind::strikeout || is_odd_match(opener, closer)) continue;
      if (opener.length == closer.length) return at - 1;
      search.hidden = open_.size();
      search.hider = at - 1;
      return std::nullopt;
    }
    (search.hidden > search.fruitless ? search.hidden : search.fruitless) = open_.size();
    return std::nullopt;
  }

  // The last open delimiter of the kind, if it is in the same word.
  std::optional<std::size_t> find_script(std::size_t i) {
    std::size_t& last = last_script_[delimiters_[i].kind == Delimiter::Kind::superscript ? 0 : 1];
    const bool is_open = last < open_.size() &&
                         delimiters_[open_[last]].kind == delimiters_[i].kind &&
                         delimiters_[open_[last]].words == delimiters_[i].words;
    if (is_open) return last;
    last = open_.size();  // where this one goes
    return std::nullopt;
  }

  void pair(std::size_t opener, std::size_t closer) {
    delimiters_[open_[opener]].partner = closer;
    delimiters_[closer].partner = open_[opener];
    open_.resize(opener);
    for (auto& by_use : searches_)
      for (Search& search : by_use) search.open_are(opener);
  }

  // The results of earlier searches among the open delimiters, so that none is visited twice. They
  // are numbers of delimiters, from the outermost.
  struct Search {
    std::size_t fruitless = 0;  // hold no partner
    std::size_t hidden = 0;     // hold none in front of the delimiter `hider`, of another length
    std::size_t hider = 0;

    std::size_t searched() const { return std::max(fruitless, hidden); }
    // Only so many are left.
    void open_are(std::size_t number) {
      fruitless = std::min(fruitless, number);
      hidden = number <= hider ? 0 : std::min(hidden, number);
    }
  };

  std::vector<Delimiter>& delimiters_;
  std::vector<std::size_t> open_;  // delimiters that may open a pair
  // By the closer's length and whether it can open too.
  std::array<std::array<Search, 2>, 2> searches_{};
  std::array<std::size_t, 2> last_script_{};
};

}  // namespace

void pair_delimiters(std::vector<Delimiter>& delimiters) { Pairing(delimiters).run(); }

}  // namespace offprint::markdown
