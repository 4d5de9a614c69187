#include "input/text/roles/chain.h"

#include <algorithm>
#include <limits>

#include "input/text/roles/unit_scores.h"

namespace offprint::text {

namespace {

constexpr std::size_t role_number = weighed_roles.size();
constexpr int impossible = std::numeric_limits<int>::min() / 4;

constexpr std::size_t tail = role_number - 1;
static_assert(weighed_roles[tail] == Role::tail_boilerplate);

// The scores of pairs of neighbours, by the roles of both.
using PairScores = std::array<RoleScores, role_number>;

// Returns for each role of a unit the best score that any role of the neighbour leads to. The loops
// compile to a few vector instructions without branches.
RoleScores best_beside(const RoleScores& neighbour, const PairScores& pairs) {
  RoleScores best;
  best.fill(impossible);
  for (std::size_t other = 0; other < role_number; ++other)
    for (std::size_t role = 0; role < role_number; ++role)
      best[role] = std::max(best[role], neighbour[other] + pairs[other][role]);
  return best;
}

RoleScores sum(const RoleScores& a, const RoleScores& b) {
  RoleScores sum;
  for (std::size_t role = 0; role < role_number; ++role) sum[role] = a[role] + b[role];
  return sum;
}

RoleScores at_least_impossible(RoleScores scores) {
  for (int& score : scores) score = std::max(score, impossible);
  return scores;
}

// Finds the best sequence of roles for a sequence of units.
class Chain {
 public:
  Chain(const PageWithHeader& page, const Weights& weights, std::vector<std::size_t> units)
      : weights_(weights), units_(std::move(units)) {
    restrict_scores(page);
    for (std::size_t upper = 0; upper < role_number; ++upper)
      for (std::size_t lower = 0; lower < role_number; ++lower)
        from_above_[upper][lower] = from_below_[lower][upper] = transition(upper, lower);
  }

  void decode(std::vector<Choice>& choices) {
    if (units_.empty()) return;
    run_forward();
    RoleScores below;  // for each role of unit i, the best score of the units below it
    std::copy(weights_.last.begin(), weights_.last.end(), below.begin());
    const RoleScores all = best_through(units_.size() - 1, below);
    auto role = static_cast<std::size_t>(std::max_element(all.begin(), all.end()) - all.begin());
    for (std::size_t i = units_.size() - 1;; --i) {
      choices[units_[i]] = {weighed_roles[role], margin(best_through(i, below), role)};
      if (i == 0) return;
      role = role_above(i, role);
      below = best_above(i, sum(own_[i], below));
    }
  }

 private:
  void restrict_scores(const PageWithHeader& page) {
    own_ = score_units(page, weights_);
    for (const std::size_t unit : units_) may_begin_tail_.push_back(page.contexts[unit].page_below);
    for (std::size_t k = 0; k < units_.size(); ++k) {
      own_[k] = own_[units_[k]];
      const RoleSet possible = possible_roles(page, units_[k]);
      for (std::size_t role = 0; role < role_number; ++role)
        if (!possible.has(weighed_roles[role])) own_[k][role] = impossible;
    }
    own_.resize(units_.size());
  }

  // Below tail boilerplate, all units are tail boilerplate.
  int transition(std::size_t upper, std::size_t lower) const {
    if (upper == tail && lower != tail) return impossible;
    return weights_.transitions[upper][lower];
  }

  void run_forward() {
    forward_.resize(units_.size());
    for (std::size_t role = 0; role < role_number; ++role)
      forward_[0][role] = own_[0][role] + weights_.first[role];
    if (!may_begin_tail_[0]) forward_[0][tail] = impossible;
    for (std::size_t i = 1; i < units_.size(); ++i) {
      RoleScores best = best_beside(forward_[i - 1], from_above_);
      if (!may_begin_tail_[i]) best[tail] = forward_[i - 1][tail] + from_above_[tail][tail];
      forward_[i] = at_least_impossible(sum(best, own_[i]));
    }
  }

  // Returns for each role of the unit above unit `i` the best score of the units from `i` on.
  // `scores` are those from `i` on, by its role.
  RoleScores best_above(std::size_t i, RoleScores scores) const {
    const int with_tail = scores[tail] + from_below_[tail][tail];
    if (!may_begin_tail_[i]) scores[tail] = impossible;
    RoleScores best = best_beside(scores, from_below_);
    best[tail] = with_tail;  // all below is tail boilerplate
    return at_least_impossible(best);
  }

  // Returns the role of the unit above unit `i` in the best sequence that gives `role` to unit `i`.
  std::size_t role_above(std::size_t i, std::size_t role) const {
    int best = impossible;
    std::size_t best_role = 0;
    if (role == tail && !may_begin_tail_[i]) return tail;
    for (std::size_t above = 0; above < role_number; ++above) {
      const int score = forward_[i - 1][above] + from_above_[above][role];
      if (score > best) best = score, best_role = above;
    }
    return best_role;
  }

  // Returns for each role of unit `i` the score of the best whole sequence.
  RoleScores best_through(std::size_t i, const RoleScores& below) const {
    return at_least_impossible(sum(forward_[i], below));
  }

  static int margin(const RoleScores& scores, std::size_t chosen) {
    int other = impossible;
    for (std::size_t role = 0; role < role_number; ++role)
      if (role != chosen) other = std::max(other, scores[role]);
    return scores[chosen] - other;
  }

  const Weights& weights_;
  std::vector<std::size_t> units_;
  PairScores from_above_;             // [role of the unit above][role]
  PairScores from_below_;             // [role of the unit below][role]
  std::vector<bool> may_begin_tail_;  // [unit]: it or one below shows that it is of a web page
  std::vector<RoleScores> own_;       // [unit]: by its features
  std::vector<RoleScores> forward_;   // [unit]: of the best sequence down to it, by its role
};

Role role_above_title(const PageWithHeader& page, std::size_t i) {
  if (page.is_corrected_to(CorrectionKind::heading, i)) return Role::heading;
  if (page.is_corrected_to(CorrectionKind::keep, i) || page.header.title_is_doubtful())
    return Role::paragraph;
  return Role::top_boilerplate;
}

// Sets the roles that follow from the header.
void fix_header(const PageWithHeader& page, std::vector<Choice>& choices) {
  const Header& header = page.header;
  constexpr int sure = 1000;  // hundredths: no other role was weighed
  // They are left out because of the title, and no more certainly.
  const int above = std::clamp(header.title_lead, 0, sure);
  for (std::size_t i = 0; i < header.body(); ++i) choices[i] = {role_above_title(page, i), above};
  if (header.title) choices[*header.title] = {Role::title, std::max(header.title_lead, 0)};
  if (header.date_line) choices[*header.date_line] = {Role::date, sure};
  if (header.modified_line) choices[*header.modified_line] = {Role::date, sure};
  if (header.byline) choices[*header.byline] = {Role::byline, sure};
}

}  // namespace

namespace {

// Returns whether the unit has a bullet, or a number that continues a list.
bool has_list_marker(const SurveyedPage& page, std::size_t i) {
  return page.unit(i).marker.kind == MarkerKind::bullet || page.contexts[i].continues_numbers;
}

// Returns whether a neighbour has a list marker. If it has, a unit without one is not an item of
// the list.
bool stands_beside_markers(const SurveyedPage& page, std::size_t i) {
  const bool above = i > 0 && has_list_marker(page, i - 1);
  return above || (i + 1 < page.size() && has_list_marker(page, i + 1));
}

}  // namespace

RoleSet possible_roles(const SurveyedPage& page, std::size_t i) {
  const Unit& unit = page.unit(i);
  if (page.is_corrected_to(CorrectionKind::heading, i) || unit.underlined != 0)
    return RoleSet(Role::heading);
  // A text with underlines was typed, or written by our text writer; it was not copied from a web
  // page. So all its headings are underlined, all its items have markers, and nothing is
  // boilerplate.
  const bool typed = page.list.underlines;
  RoleSet roles;
  // If there are no paragraphs, the text is probably not a web page, and nothing is left out.
  if (page.first_prose < page.size() && !typed && !page.contexts[i].signs_letter &&
      !page.is_corrected_to(CorrectionKind::keep, i)) {
    roles.add(Role::inner_boilerplate);
    roles.add(Role::tail_boilerplate);
  }
  if (unit.quote_depth > 0) {
    roles.add(Role::quote);
    return roles;
  }
  roles.add(Role::paragraph);
  if (page.is_thematic_break(i) || page.contexts[i].in_verse) return roles;
  if (page.may_hold_code) roles.add(Role::code);
  if (page.contexts[i].continues_item) roles.add(Role::continuation);
  const bool is_item = has_list_marker(page, i);
  if (is_item || (!typed && !stands_beside_markers(page, i))) roles.add(Role::item);
  if (unit.indent >= 2 && page.shape(i) == Shape::prose) roles.add(Role::quote);
  // A heading has something below it and no list marker. "Advertisement" is not a heading, because
  // the advertisement itself was not copied.
  const bool is_label = is_advertising_label(page.traits[i]);
  if (!is_item && !typed && !is_label && i + 1 < page.size()) roles.add(Role::heading);
  return roles;
}

std::vector<std::size_t> weighed_units(const PageWithHeader& page) {
  std::vector<std::size_t> units;
  for (std::size_t i = page.header.body(); i < page.size(); ++i)
    if (!page.header.holds(i)) units.push_back(i);
  return units;
}

std::vector<Choice> decode_roles(const PageWithHeader& page, const Weights& weights) {
  std::vector<Choice> choices(page.size());
  fix_header(page, choices);
  Chain(page, weights, weighed_units(page)).decode(choices);
  return choices;
}

PageWithRoles choose_roles(PageWithHeader page, const Weights& weights) {
  std::vector<Choice> choices = decode_roles(page, weights);
  return {std::move(page), std::move(choices)};
}

}  // namespace offprint::text
