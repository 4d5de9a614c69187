// What the layer between features and roles hears of one unit, and says of it (weights.h).
#pragma once

#include <algorithm>

#include "input/text/weights/weights.h"

namespace offprint::text {

class Layer {
 public:
  void hear(const LayerWeights& feature) {
    for (std::size_t h = 0; h < layer_size; ++h)
      heard_[h] = static_cast<std::int16_t>(heard_[h] + feature[h]);
  }

  // Adds to `scores`, in hundredths. `weights`: one row for each unit of the layer.
  void speak(std::span<const RoleWeights> weights,
             std::array<int, weighed_roles.size()>& scores) const {
    std::array<int, weighed_roles.size()> sums{};
    for (std::size_t h = 0; h < weights.size(); ++h) {
      // No branch: which units are silent is nothing that a processor could guess.
      const std::int16_t voice = std::max(heard_[h], std::int16_t{0});
      for (std::size_t role = 0; role < sums.size(); ++role) sums[role] += voice * weights[h][role];
    }
    for (std::size_t role = 0; role < sums.size(); ++role)
      scores[role] += sums[role] / (layer_parts * outward_parts / 100);
  }

  bool speaks(std::size_t h) const { return heard_[h] > 0; }

 private:
  LayerWeights heard_{};
};

}  // namespace offprint::text
