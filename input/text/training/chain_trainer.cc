#include "input/text/training/chain_trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace offprint::training {

namespace {

constexpr std::size_t heading = 1;
static_assert(text::weighed_roles[heading] == text::Role::heading);

constexpr std::size_t item = 2;
static_assert(text::weighed_roles[item] == text::Role::item);

class ChainTrainer {
 public:
  ChainTrainer(const std::vector<Example>& examples, const ChainSettings& settings,
               std::uint32_t seed)
      : examples_(examples),
        settings_(settings),
        random_(seed),
        numbers_(ChainModel::number_count()),
        layer_(text::layer_size / settings.seeds, settings.layer, random_) {}

  // Fits the model. The result is the average of the models after each round of the second half.
  void fit() {
    std::vector<std::size_t> order(examples_.size());
    std::iota(order.begin(), order.end(), 0U);
    const std::size_t from = settings_.rounds / 2;
    for (std::size_t round = 0; round < settings_.rounds; ++round) {
      shuffle(order);
      for (const std::size_t text : order) learn(examples_[text]);
      if (round < from) continue;
      numbers_.remember();
      layer_.remember();
    }
    numbers_.average();
    layer_.average();
  }

  // Adds the model to `sum`, as one of several that are averaged. The units of its layer come after
  // those of the models before it.
  void add_to(ChainModel& sum, std::size_t part) {
    const auto share = 1 / static_cast<float>(settings_.seeds);
    for (std::size_t k = 0; k < numbers_.numbers().size(); ++k)
      sum.numbers()[k] += numbers_.numbers()[k] * share;
    const std::size_t size = text::layer_size / settings_.seeds;
    for (std::size_t row = 0; row < input_count(); ++row)
      std::copy_n(&layer_.inward()[row * size], size, sum.inward(row) + part * size);
    for (std::size_t h = 0; h < size; ++h)
      for (std::size_t role = 0; role < role_count; ++role)
        sum.outward[part * size + h][role] =
            static_cast<double>(layer_.outward()[h * role_count + role] * share);
  }

 private:
  // std::shuffle and the standard distributions give different numbers in different libraries.
  void shuffle(std::vector<std::size_t>& order) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
  }

  void learn(const Example& example) {
    if (example.units.empty()) return;
    see(example);
    std::vector<RoleMask> possible;
    std::vector<RoleMask> right;
    std::vector<RoleScores> costly = scores_;
    for (std::size_t i = 0; i < example.units.size(); ++i) {
      const ExampleUnit& unit = example.units[i];
      possible.push_back(unit.possible);
      right.push_back(unit.right);
      for (std::size_t role = 0; role < role_count; ++role) costly[i][role] += cost(unit, role);
    }
    const Likelihoods all = sum_chain(numbers_.numbers().data(), costly, possible);
    const Likelihoods good = sum_chain(numbers_.numbers().data(), scores_, right);
    descend(example, all, good);
  }

  double cost(const ExampleUnit& unit, std::size_t role) const {
    if ((unit.right >> role) & 1U) return 0;
    if ((dropping_roles >> role) & 1U) return drop_cost(unit);
    if (role == heading) return settings_.heading_cost;
    return role == item ? settings_.item_cost : settings_.other_cost;
  }

  // Returns the cost of leaving out the unit. A unit that has to be left out in any case costs
  // nothing if the wrong role of boilerplate is chosen.
  double drop_cost(const ExampleUnit& unit) const {
    if ((unit.right & dropping_roles) != 0) return 0;
    if (unit.words == 0) return settings_.other_cost;
    return settings_.drop_cost * std::sqrt(std::min(unit.words, 60.0) / 15 + 0.3);
  }

  // Scores the units by a random part of their features (dropout).
  void see(const Example& example) {
    seen_.clear();
    scores_.clear();
    active_.clear();
    const auto limit = static_cast<std::uint64_t>(settings_.dropout * 4294967296.0);
    for (const ExampleUnit& unit : example.units) {
      std::vector<std::uint32_t>& seen = seen_.emplace_back();
      for (const std::uint32_t input : unit.inputs)
        if (random_() >= limit) seen.push_back(input);
      scores_.push_back(score(seen));
      active_.push_back(layer_.add_scores(seen, static_cast<float>(share()), scores_.back()));
    }
  }

  double share() const { return 1 / (1 - settings_.dropout); }

  RoleScores score(const std::vector<std::uint32_t>& inputs) const {
    RoleScores scores{};
    for (const std::uint32_t input : inputs) {
      const float* row = numbers_.row(input, role_count);
      for (std::size_t role = 0; role < role_count; ++role)
        scores[role] += static_cast<double>(row[role]);
    }
    for (double& value : scores) value *= share();
    return scores;
  }

  void descend(const Example& example, const Likelihoods& all, const Likelihoods& good) {
    for (std::size_t i = 0; i < example.units.size(); ++i) {
      RoleScores slope;
      for (std::size_t role = 0; role < role_count; ++role)
        slope[role] = example.weight * (all.units[i][role] - good.units[i][role]);
      if (i == 0) add(ChainModel::first_row(), slope, 1);
      if (i + 1 == example.units.size()) add(ChainModel::last_row(), slope, 1);
      for (const std::uint32_t input : seen_[i]) add(input, slope, share());
      layer_.learn(seen_[i], static_cast<float>(share()), active_[i], slope);
    }
    if (settings_.transitions)
      for (std::size_t from = 0; from < role_count; ++from) {
        RoleScores slope;
        for (std::size_t to = 0; to < role_count; ++to)
          slope[to] = example.weight * (all.pairs[from][to] - good.pairs[from][to]);
        add(ChainModel::transition_row(from), slope, 1);
      }
    numbers_.step(static_cast<float>(settings_.rate), static_cast<float>(settings_.decay));
    layer_.step();
  }

  void add(std::size_t row, const RoleScores& slope, double factor) {
    float* slopes = numbers_.slopes(row, role_count);
    for (std::size_t role = 0; role < role_count; ++role)
      slopes[role] += static_cast<float>(slope[role] * factor);
  }

  const std::vector<Example>& examples_;
  const ChainSettings& settings_;
  std::mt19937 random_;
  Descent numbers_;
  LayerTrainer layer_;
  std::vector<std::vector<std::uint32_t>> seen_;  // [unit]: the inputs that were not dropped
  std::vector<LayerTrainer::Activity> active_;    // [unit]
  std::vector<RoleScores> scores_;                // [unit]
};

}  // namespace

ChainModel fit_chain(const std::vector<Example>& examples, const ChainSettings& settings) {
  ChainModel average;
  for (std::uint32_t seed = 1; seed <= settings.seeds; ++seed) {
    ChainTrainer trainer(examples, settings, seed);
    trainer.fit();
    trainer.add_to(average, seed - 1);
  }
  return average;
}

}  // namespace offprint::training
