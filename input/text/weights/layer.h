// The state of the hidden layer (weights.h) for one unit.
#pragma once

#include <algorithm>

#include "input/text/weights/weights.h"

namespace offprint::text {

class Layer {
 public:
  void add(const LayerWeights& feature) {
    for (std::size_t h = 0; h < layer_size; ++h)
      sums_[h] = static_cast<std::int16_t>(sums_[h] + feature[h]);
  }

  // Adds to `scores`, in hundredths. `weights`: one row for each unit of the layer.
  void add_scores(std::span<const RoleWeights> weights,
                  std::array<int, weighed_roles.size()>& scores) const {
    std::array<int, weighed_roles.size()> sums{};
    for (std::size_t h = 0; h < weights.size(); ++h) {
      // There is no branch here, because a processor cannot predict which units are below zero.
      const std::int16_t activation = std::max(sums_[h], std::int16_t{0});
      for (std::size_t role = 0; role < sums.size(); ++role)
        sums[role] += activation * weights[h][role];
    }
    for (std::size_t role = 0; role < sums.size(); ++role)
      scores[role] += sums[role] / (layer_parts * outward_parts / 100);
  }

  bool is_active(std::size_t h) const { return sums_[h] > 0; }

 private:
  LayerWeights sums_{};
};

}  // namespace offprint::text
