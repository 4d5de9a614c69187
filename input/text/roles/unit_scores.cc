#include "input/text/roles/unit_scores.h"

#include <bit>

#include "input/text/features/features.h"
#include "input/text/weights/layer.h"

namespace offprint::text {

namespace {

// Eight numbers that are added at once. From plain loops, the compiler does not make vectors that
// stay in registers.
using Eight [[gnu::vector_size(16)]] = std::int16_t;

// PlaceWeights as four vectors.
struct Sum {
  Eight roles, layer_1, layer_2, layer_3;

  void add(const PlaceWeights& weights) {
    const Sum feature = std::bit_cast<Sum>(weights);
    roles += feature.roles;
    layer_1 += feature.layer_1;
    layer_2 += feature.layer_2;
    layer_3 += feature.layer_3;
  }
};
static_assert(sizeof(Sum) == sizeof(PlaceWeights));

// The sums of the weights of a unit's features, for its own role and for those of its neighbours.
struct Contributions {
  PlaceWeights of_itself;
  PlaceWeights of_above;
  PlaceWeights of_below;
};

Contributions contributions_of(const FeatureNumbers& features, const Weights& weights,
                               std::size_t own_place) {
  Sum of_itself{};
  Sum of_above{};
  Sum of_below{};
  for (const std::uint16_t feature : features) {
    const auto& places = weights.features[feature].places;
    of_itself.add(places[own_place]);
    of_above.add(places[unit_below]);
    of_below.add(places[unit_above]);
  }
  return {std::bit_cast<PlaceWeights>(of_itself), std::bit_cast<PlaceWeights>(of_above),
          std::bit_cast<PlaceWeights>(of_below)};
}

// Adds up the weights for one unit.
class UnitScore {
 public:
  void add(const PlaceWeights& weights) {
    for (std::size_t role = 0; role < scores_.size(); ++role) scores_[role] += weights.roles[role];
    layer_.add(weights.layer);
  }
  RoleScores finish(const Weights& weights) const {
    RoleScores scores = scores_;
    layer_.add_scores(weights.layer, scores);
    return scores;
  }

 private:
  RoleScores scores_{};
  Layer layer_;
};

}  // namespace

std::vector<RoleScores> score_units(const PageWithHeader& page, const Weights& weights) {
  std::vector<RoleScores> scores(page.size());
  const std::size_t place = own_place(page.blanks);
  FeatureNumbers features;
  UnitScore above;
  UnitScore here;
  for (std::size_t i = 0; i < page.size(); ++i) {
    find_features(page, i, features);
    const Contributions parts = contributions_of(features, weights, place);
    above.add(parts.of_above);
    if (i > 0) scores[i - 1] = above.finish(weights);
    here.add(parts.of_itself);
    above = here;
    here = {};
    here.add(parts.of_below);
  }
  if (!scores.empty()) scores.back() = above.finish(weights);
  return scores;
}

}  // namespace offprint::text
