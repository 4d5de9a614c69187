#include "input/text/chain.h"

#include <algorithm>
#include <limits>

#include "input/text/layer.h"
#include "input/text/signs.h"

namespace offprint::article {

namespace {

constexpr std::size_t role_number = weighed_roles.size();
constexpr int impossible = std::numeric_limits<int>::min() / 4;

using Scores = std::array<int, role_number>;

constexpr std::size_t tail = role_number - 1;
static_assert(weighed_roles[tail] == Role::tail_boilerplate);

// The roles of one stretch of units without fixed roles between them.
class Chain {
 public:
  Chain(const Page& page, const Weights& weights, std::vector<std::size_t> units)
      : page_(page), weights_(weights), units_(std::move(units)) {}

  void decode(std::vector<Choice>& choices) {
    if (units_.empty()) return;
    score_units();
    run_forward();
    run_backward();
    Scores all = best_through(units_.size() - 1);
    auto role = static_cast<std::size_t>(std::max_element(all.begin(), all.end()) - all.begin());
    for (std::size_t i = units_.size(); i-- > 0;) {
      choices[units_[i]] = {weighed_roles[role], margin(i, role)};
      role = from_[i][role];
    }
  }

 private:
  void score_units() {
    own_ = score_by_signs();
    for (std::size_t k = 0; k < units_.size(); ++k) {
      own_[k] = own_[units_[k]];
      const RoleSet possible = possible_roles(page_, units_[k]);
      for (std::size_t role = 0; role < role_number; ++role)
        if (!possible.has(weighed_roles[role])) own_[k][role] = impossible;
    }
    own_.resize(units_.size());
  }

  // Every unit of the page: what its own signs say, and those of the units around it.
  std::vector<Scores> score_by_signs() const {
    std::vector<Scores> scores(page_.size());
    std::vector<Layer> layers(page_.size());
    SignNumbers signs;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      find_signs(page_, i, signs);
      add(signs, own_place(page_.blanks), scores[i], layers[i]);
      if (i + 1 < page_.size()) add(signs, unit_above, scores[i + 1], layers[i + 1]);
      if (i > 0) add(signs, unit_below, scores[i - 1], layers[i - 1]);
    }
    for (std::size_t i = 0; i < page_.size(); ++i) layers[i].speak(weights_.layer, scores[i]);
    return scores;
  }

  // Sums in copies, which nothing else points at, so that they can stay in registers.
  void add(const SignNumbers& signs, std::size_t place, Scores& scores, Layer& layer) const {
    Scores sums = scores;
    Layer heard = layer;
    for (const std::uint16_t sign : signs) {
      const PlaceWeights& weights = weights_.signs[sign].places[place];
      for (std::size_t role = 0; role < role_number; ++role) sums[role] += weights.roles[role];
      heard.hear(weights.layer);
    }
    scores = sums;
    layer = heard;
  }

  // What follows the article is never left again.
  int transition(std::size_t from, std::size_t to) const {
    if (from == tail && to != tail) return impossible;
    return weights_.transitions[from][to];
  }

  void run_forward() {
    forward_.resize(units_.size());
    from_.resize(units_.size());
    for (std::size_t role = 0; role < role_number; ++role)
      forward_[0][role] = own_[0][role] + weights_.first[role];
    for (std::size_t i = 1; i < units_.size(); ++i) {
      for (std::size_t to = 0; to < role_number; ++to) {
        int best = impossible;
        std::uint8_t best_from = 0;
        for (std::size_t from = 0; from < role_number; ++from) {
          const int score = forward_[i - 1][from] + transition(from, to);
          if (score > best) best = score, best_from = static_cast<std::uint8_t>(from);
        }
        forward_[i][to] = std::max(best + own_[i][to], impossible);
        from_[i][to] = best_from;
      }
    }
  }

  void run_backward() {
    backward_.resize(units_.size());
    for (std::size_t role = 0; role < role_number; ++role)
      backward_.back()[role] = weights_.last[role];
    for (std::size_t i = units_.size() - 1; i-- > 0;) {
      for (std::size_t from = 0; from < role_number; ++from) {
        int best = impossible;
        for (std::size_t to = 0; to < role_number; ++to)
          best = std::max(best, transition(from, to) + own_[i + 1][to] + backward_[i + 1][to]);
        backward_[i][from] = std::max(best, impossible);
      }
    }
  }

  // The best whole sequence with each role at unit `i`.
  Scores best_through(std::size_t i) const {
    Scores scores;
    for (std::size_t role = 0; role < role_number; ++role)
      scores[role] = std::max(forward_[i][role] + backward_[i][role], impossible);
    return scores;
  }

  int margin(std::size_t i, std::size_t chosen) const {
    const Scores scores = best_through(i);
    int other = impossible;
    for (std::size_t role = 0; role < role_number; ++role)
      if (role != chosen) other = std::max(other, scores[role]);
    return scores[chosen] - other;
  }

  const Page& page_;
  const Weights& weights_;
  std::vector<std::size_t> units_;
  std::vector<Scores> own_;
  std::vector<Scores> forward_;
  std::vector<Scores> backward_;
  std::vector<std::array<std::uint8_t, role_number>> from_;
};

Role role_above_title(const Page& page, std::size_t i) {
  if (page.is_corrected_to(CorrectionKind::heading, i)) return Role::heading;
  if (page.is_corrected_to(CorrectionKind::keep, i)) return Role::paragraph;
  return Role::top_boilerplate;
}

// The roles the header step has given.
void fix_header(const Page& page, std::vector<Choice>& choices) {
  const Header& header = page.header;
  constexpr int sure = 1000;  // hundredths: no other role was weighed
  for (std::size_t i = 0; i < header.body(); ++i) choices[i] = {role_above_title(page, i), sure};
  if (header.title) choices[*header.title] = {Role::title, std::max(header.title_lead, 0)};
  if (header.date_line) choices[*header.date_line] = {Role::date, sure};
  if (header.modified_line) choices[*header.modified_line] = {Role::date, sure};
  if (header.byline) choices[*header.byline] = {Role::byline, sure};
}

}  // namespace

namespace {

// True for a bullet, or a number among its like.
bool has_list_mark(const Page& page, std::size_t i) {
  return page.unit(i).mark.kind == MarkKind::bullet || page.settings[i].continues_numbers;
}

// A list has marks on all its items or on none.
bool stands_beside_marks(const Page& page, std::size_t i) {
  const bool above = i > 0 && has_list_mark(page, i - 1);
  return above || (i + 1 < page.size() && has_list_mark(page, i + 1));
}

}  // namespace

RoleSet possible_roles(const Page& page, std::size_t i) {
  const Unit& unit = page.unit(i);
  if (page.is_corrected_to(CorrectionKind::heading, i) || unit.underlined != 0)
    return RoleSet(Role::heading);
  // Underlines are typed, not copied from a page: what has them sets off all its headings so, marks
  // its items, and holds nothing of a page. It is how our own plain text is read back.
  const bool typed = page.list.underlines;
  RoleSet roles;
  // Boilerplate stands around paragraphs: where there are none, nothing is dropped.
  if (page.first_prose < page.size() && !typed && !page.is_corrected_to(CorrectionKind::keep, i)) {
    roles.add(Role::inner_boilerplate);
    roles.add(Role::tail_boilerplate);
  }
  if (unit.quote_depth > 0) {
    roles.add(Role::quote);
    return roles;
  }
  roles.add(Role::paragraph);
  if (page.may_hold_code) roles.add(Role::code);
  if (page.settings[i].continues_item) roles.add(Role::continuation);
  const bool is_item = has_list_mark(page, i);
  if (is_item || (!typed && !stands_beside_marks(page, i))) roles.add(Role::item);
  if (unit.indent >= 2 && page.shape(i) == Shape::prose) roles.add(Role::quote);
  // A heading stands over something, and has no list mark.
  if (!is_item && !typed && i + 1 < page.size()) roles.add(Role::heading);
  return roles;
}

std::vector<std::size_t> weighed_units(const Page& page) {
  std::vector<std::size_t> units;
  for (std::size_t i = page.header.body(); i < page.size(); ++i)
    if (!page.header.holds(i)) units.push_back(i);
  return units;
}

std::vector<Choice> choose_roles(const Page& page, const Weights& weights) {
  std::vector<Choice> choices(page.size());
  fix_header(page, choices);
  Chain(page, weights, weighed_units(page)).decode(choices);
  return choices;
}

}  // namespace offprint::article
