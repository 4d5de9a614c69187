#include "input/text/training/layer_trainer.h"

#include <algorithm>
#include <cmath>

namespace offprint::training {

namespace {

constexpr double outward_start =
    4;                             // the range of outward weights, which are fewer, to inward ones
constexpr double too_flat = 1e-3;  // a slope below this is ignored

bool is_flat(const RoleScores& slope) {
  double sum = 0;
  for (const double part : slope) sum += std::abs(part);
  return sum < too_flat;
}

}  // namespace

LayerTrainer::LayerTrainer(std::size_t size, const LayerSettings& settings, std::mt19937& random)
    : size_(size),
      settings_(settings),
      random_(random),
      inward_(input_count() * size),
      outward_(size * role_count) {
  for (float& weight : inward()) weight = random_weight(settings_.start);
  for (float& weight : outward()) weight = random_weight(settings_.start * outward_start);
}

// The standard distributions give different numbers in different libraries.
float LayerTrainer::random_weight(double width) {
  return static_cast<float>((static_cast<double>(random_()) / 4294967296.0 * 2 - 1) * width);
}

bool LayerTrainer::left_out() {
  return random_() < static_cast<std::uint64_t>(settings_.dropout * 4294967296.0);
}

LayerTrainer::Activity LayerTrainer::add_scores(const std::vector<std::uint32_t>& inputs,
                                                float share, RoleScores& scores) {
  Activity activity(size_);
  for (const std::uint32_t input : inputs) {
    const float* row = inward_.row(input, size_);
    for (std::size_t h = 0; h < size_; ++h) activity[h] += row[h];
  }
  for (std::size_t h = 0; h < size_; ++h) {
    const bool inactive = activity[h] <= 0 || left_out();
    activity[h] = inactive ? 0 : activity[h] * share * growth();
    const float* row = outward_.row(h, role_count);
    for (std::size_t role = 0; role < role_count; ++role)
      scores[role] += static_cast<double>(activity[h] * row[role]);
  }
  return activity;
}

void LayerTrainer::learn(const std::vector<std::uint32_t>& inputs, float share,
                         const Activity& activity, const RoleScores& slope) {
  if (is_flat(slope)) return;
  std::vector<float> back(size_);
  for (std::size_t h = 0; h < size_; ++h) {
    if (activity[h] <= 0) continue;
    const float* row = outward_.row(h, role_count);
    float* slopes = outward_.slopes(h, role_count);
    for (std::size_t role = 0; role < role_count; ++role) {
      const auto part = static_cast<float>(slope[role]);
      slopes[role] += activity[h] * part;
      back[h] += row[role] * part * share * growth();
    }
  }
  for (const std::uint32_t input : inputs) {
    float* slopes = inward_.slopes(input, size_);
    for (std::size_t h = 0; h < size_; ++h) slopes[h] += back[h];
  }
}

void LayerTrainer::step() {
  const auto rate = static_cast<float>(settings_.rate);
  const auto decay = static_cast<float>(settings_.decay);
  inward_.step(rate, decay);
  outward_.step(rate, decay);
}

void LayerTrainer::remember() { inward_.remember(), outward_.remember(); }
void LayerTrainer::average() { inward_.average(), outward_.average(); }

}  // namespace offprint::training
