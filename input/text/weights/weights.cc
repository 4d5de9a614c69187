#include "input/text/weights/weights.h"

#include <algorithm>
#include <limits>

namespace offprint::text {

namespace {

#include "input/text/weights/weights_table.inc"

constexpr Weights all_weights{title_weights, title_layer_weights, feature_weights,
                              layer_weights, transition_weights,  first_weights,
                              last_weights};

// unit_scores.cc sums the weights of one place in 16 bits. Returns whether no set of features can
// overflow them.
constexpr bool fit_into_16_bits(std::span<const FeatureWeights> features) {
  for (std::size_t place = 0; place < place_count; ++place) {
    std::array<int, weighed_roles.size()> sums{};
    for (const FeatureWeights& feature : features)
      for (std::size_t role = 0; role < sums.size(); ++role)
        sums[role] +=
            std::max<int>(feature.places[place].roles[role], -feature.places[place].roles[role]);
    if (*std::max_element(sums.begin(), sums.end()) > std::numeric_limits<std::int16_t>::max())
      return false;
  }
  return true;
}
static_assert(fit_into_16_bits(feature_weights));

}  // namespace

const Weights& default_weights() { return all_weights; }

}  // namespace offprint::text
