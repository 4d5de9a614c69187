#include "input/text/unit_scores.h"

#include "input/text/layer.h"
#include "input/text/signs.h"

namespace offprint::article {

namespace {

// What the signs of one unit say together, seen from one place. Every row of the table is a few
// vectors long, and so is their sum.
void add(const PlaceWeights& sign, PlaceWeights& sum) {
  for (std::size_t role = 0; role < sum.roles.size(); ++role)
    sum.roles[role] = static_cast<std::int16_t>(sum.roles[role] + sign.roles[role]);
  for (std::size_t h = 0; h < sum.layer.size(); ++h)
    sum.layer[h] = static_cast<std::int16_t>(sum.layer[h] + sign.layer[h]);
}

// What the signs of a unit say of it and of its neighbours.
struct Words {
  PlaceWeights of_itself;
  PlaceWeights of_above;
  PlaceWeights of_below;
};

// Sums in copies, which nothing else points at, so that they can stay in registers.
Words words_of(const SignNumbers& signs, const Weights& weights, std::size_t own_place) {
  PlaceWeights of_itself;
  PlaceWeights of_above;
  PlaceWeights of_below;
  for (const std::uint16_t sign : signs) {
    const auto& places = weights.signs[sign].places;
    add(places[own_place], of_itself);
    add(places[unit_below], of_above);
    add(places[unit_above], of_below);
  }
  return {of_itself, of_above, of_below};
}

// What is said of one unit.
class Hearing {
 public:
  void hear(const PlaceWeights& said) {
    for (std::size_t role = 0; role < scores_.size(); ++role) scores_[role] += said.roles[role];
    layer_.hear(said.layer);
  }
  RoleScores judge(const Weights& weights) const {
    RoleScores scores = scores_;
    layer_.speak(weights.layer, scores);
    return scores;
  }

 private:
  RoleScores scores_{};
  Layer layer_;
};

}  // namespace

std::vector<RoleScores> score_units(const Page& page, const Weights& weights) {
  std::vector<RoleScores> scores(page.size());
  const std::size_t place = own_place(page.blanks);
  SignNumbers signs;
  Hearing above;
  Hearing here;
  for (std::size_t i = 0; i < page.size(); ++i) {
    find_signs(page, i, signs);
    const Words words = words_of(signs, weights, place);
    above.hear(words.of_above);
    if (i > 0) scores[i - 1] = above.judge(weights);
    here.hear(words.of_itself);
    above = here;
    here = {};
    here.hear(words.of_below);
  }
  if (!scores.empty()) scores.back() = above.judge(weights);
  return scores;
}

}  // namespace offprint::article
