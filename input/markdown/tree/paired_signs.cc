#include "input/markdown/tree/paired_signs.h"

#include <algorithm>
#include <optional>

namespace offprint::markdown {

namespace {

// The rule of three (CommonMark 0.30 §6.2, rule 9), which can only hit a single tilde and a double.
bool is_odd_match(const PairedSign& opener, const PairedSign& closer) {
  return (closer.can_open || opener.can_close) && (opener.length + closer.length) % 3 == 0;
}

class Pairing {
 public:
  explicit Pairing(std::vector<PairedSign>& signs) : signs_(signs) {}

  void run() {
    for (std::size_t i = 0; i < signs_.size(); ++i) {
      const std::optional<std::size_t> opener = find_opener(i);
      if (opener)
        pair(*opener, i);
      else if (signs_[i].can_open)
        open_.push_back(i);
    }
  }

 private:
  // As a place in open_.
  std::optional<std::size_t> find_opener(std::size_t i) {
    return signs_[i].kind == PairedSign::Kind::strikeout ? find_strikeout(i) : find_script(i);
  }

  // The nearest tildes that may open, if they are as many: farther ones do not count.
  std::optional<std::size_t> find_strikeout(std::size_t i) {
    const PairedSign& closer = signs_[i];
    if (!closer.can_close) return std::nullopt;
    Search& search = searches_[closer.length == 1 ? 0 : 1][closer.can_open ? 1 : 0];
    for (std::size_t at = open_.size(); at > search.searched(); --at) {
      const PairedSign& opener = signs_[open_[at - 1]];
      if (opener.kind != PairedSign::Kind::strikeout || is_odd_match(opener, closer)) continue;
      if (opener.length == closer.length) return at - 1;
      search.hidden = open_.size();
      search.hider = at - 1;
      return std::nullopt;
    }
    (search.hidden > search.fruitless ? search.hidden : search.fruitless) = open_.size();
    return std::nullopt;
  }

  // The last open sign of the kind, if it is in the same word.
  std::optional<std::size_t> find_script(std::size_t i) {
    std::size_t& last = last_script_[signs_[i].kind == PairedSign::Kind::superscript ? 0 : 1];
    const bool is_open = last < open_.size() && signs_[open_[last]].kind == signs_[i].kind &&
                         signs_[open_[last]].words == signs_[i].words;
    if (is_open) return last;
    last = open_.size();  // where this one goes
    return std::nullopt;
  }

  void pair(std::size_t opener, std::size_t closer) {
    signs_[open_[opener]].partner = closer;
    signs_[closer].partner = open_[opener];
    open_.resize(opener);
    for (auto& by_use : searches_)
      for (Search& search : by_use) search.open_are(opener);
  }

  // What is known of the open signs, so that none is looked at twice: numbers of them, from the
  // outermost.
  struct Search {
    std::size_t fruitless = 0;  // hold no partner
    std::size_t hidden = 0;     // hold none in front of the sign `hider`, of another length
    std::size_t hider = 0;

    std::size_t searched() const { return std::max(fruitless, hidden); }
    // Only so many are left.
    void open_are(std::size_t number) {
      fruitless = std::min(fruitless, number);
      hidden = number <= hider ? 0 : std::min(hidden, number);
    }
  };

  std::vector<PairedSign>& signs_;
  std::vector<std::size_t> open_;  // signs that may open a pair
  // By the closer's length and whether it can open too.
  std::array<std::array<Search, 2>, 2> searches_{};
  std::array<std::size_t, 2> last_script_{};
};

}  // namespace

void pair_signs(std::vector<PairedSign>& signs) { Pairing(signs).run(); }

}  // namespace offprint::markdown
