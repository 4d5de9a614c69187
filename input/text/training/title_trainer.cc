#include "input/text/training/title_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

#include "input/text/header/title.h"
#include "input/text/training/descent.h"

namespace offprint::training {

namespace {

struct Contest {
  std::vector<text::FeatureNumbers> candidates;
  std::size_t title = 0;
  double weight = 1;
};

// Reads the candidates for the title. Returns false if the labelled title is not one of them, since
// then there is nothing to learn.
bool read_contest(const LabelledText& text, Contest& contest) {
  const text::HeaderZone zone = text::read_header_zone(text.page);
  bool found = false;
  for (std::size_t i = 0; i < zone.end; ++i) {
    if (!text::may_be_title(text.page, zone, i)) continue;
    if (!found && text.label(i).role == LabelRole::title) {
      contest.title = contest.candidates.size();
      found = true;
    }
    text::find_title_features(text.page, zone, i, contest.candidates.emplace_back());
  }
  return found;
}

constexpr std::size_t size = text::title_layer_size;
constexpr double start_width = 0.3;  // weights of the layer start between this and its opposite

class TitleTrainer {
 public:
  explicit TitleTrainer(const TitleSettings& settings)
      : settings_(settings),
        own_(text::title_features().size()),
        inward_(text::title_features().size() * size),
        outward_(size) {
    for (float& weight : inward_.numbers()) weight = random_weight();
    for (float& weight : outward_.numbers()) weight = random_weight();
  }

  // Fits the weights. The result is the average of those after each round of the second half.
  void fit(const std::vector<Contest>& contests) {
    std::vector<std::size_t> order(contests.size());
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t round = 0; round < settings_.rounds; ++round) {
      for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
      for (const std::size_t i : order) learn(contests[i]);
      if (round < settings_.rounds / 2) continue;
      own_.remember(), inward_.remember(), outward_.remember();
    }
    own_.average(), inward_.average(), outward_.average();
  }

  FittedTitle result() {
    FittedTitle title;
    for (std::size_t k = 0; k < own_.numbers().size(); ++k) {
      text::TitleWeight& weight = title.features.emplace_back();
      weight.feature = text::title_features()[k].name;
      weight.weight = rounded(own_.numbers()[k], 100);
      for (std::size_t h = 0; h < size; ++h)
        weight.layer[h] = rounded(inward_.numbers()[k * size + h], text::layer_parts);
    }
    for (std::size_t h = 0; h < size; ++h)
      title.layer[h] = rounded(outward_.numbers()[h], text::outward_parts);
    return title;
  }

 private:
  struct Candidate {
    text::FeatureNumbers features;
    std::array<float, size> sums{};
    double chance = 0;
  };

  static std::int16_t rounded(float value, int parts) {
    return static_cast<std::int16_t>(std::lround(value * static_cast<float>(parts)));
  }
  float random_weight() {
    return static_cast<float>((static_cast<double>(random_()) / 4294967296.0 * 2 - 1) *
                              start_width);
  }

  void learn(const Contest& contest) {
    std::vector<Candidate> candidates = see(contest);
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      const double slope = contest.weight * (candidates[c].chance - (c == contest.title ? 1 : 0));
      if (std::abs(slope) > 1e-4) descend(candidates[c], static_cast<float>(slope));
    }
    own_.step(static_cast<float>(settings_.rate), static_cast<float>(settings_.decay));
    const auto rate = static_cast<float>(settings_.layer_rate);
    inward_.step(rate, static_cast<float>(settings_.layer_decay));
    outward_.step(rate, static_cast<float>(settings_.layer_decay));
  }

  // Computes the chances of the candidates without a random part of the features, which is the same
  // for all of them.
  std::vector<Candidate> see(const Contest& contest) {
    const auto limit = static_cast<std::uint64_t>(settings_.dropout * 4294967296.0);
    std::vector<bool> out(own_.numbers().size());
    for (std::size_t k = 0; k < out.size(); ++k) out[k] = random_() < limit;
    std::vector<Candidate> candidates;
    double best = -1e300;
    for (const text::FeatureNumbers& features : contest.candidates) {
      Candidate& candidate = candidates.emplace_back();
      for (const std::uint16_t feature : features)
        if (!out[feature]) candidate.features.push_back(feature);
      candidate.chance = score(candidate);
      best = std::max(best, candidate.chance);
    }
    double sum = 0;
    for (Candidate& candidate : candidates)
      sum += candidate.chance = std::exp(candidate.chance - best);
    for (Candidate& candidate : candidates) candidate.chance /= sum;
    return candidates;
  }

  double score(Candidate& candidate) const {
    const auto share = static_cast<float>(1 / (1 - settings_.dropout));
    float sum = 0;
    for (const std::uint16_t feature : candidate.features) {
      sum += *own_.row(feature, 1) * share;
      for (std::size_t h = 0; h < size; ++h)
        candidate.sums[h] += inward_.row(feature, size)[h] * share;
    }
    for (std::size_t h = 0; h < size; ++h)
      sum += std::max(candidate.sums[h], 0.0F) * *outward_.row(h, 1);
    return static_cast<double>(sum);
  }

  void descend(const Candidate& candidate, float slope) {
    const auto share = static_cast<float>(1 / (1 - settings_.dropout));
    std::array<float, size> back{};
    for (std::size_t h = 0; h < size; ++h) {
      if (candidate.sums[h] <= 0) continue;
      *outward_.slopes(h, 1) += slope * candidate.sums[h];
      back[h] = slope * *outward_.row(h, 1) * share;
    }
    for (const std::uint16_t feature : candidate.features) {
      *own_.slopes(feature, 1) += slope * share;
      for (std::size_t h = 0; h < size; ++h) inward_.slopes(feature, size)[h] += back[h];
    }
  }

  const TitleSettings& settings_;
  std::mt19937 random_{1};
  Descent own_;
  Descent inward_;
  Descent outward_;
};

}  // namespace

FittedTitle fit_title(const std::vector<const LabelledText*>& texts,
                      const TitleSettings& settings) {
  std::vector<Contest> contests;
  for (const LabelledText* text : texts) {
    Contest contest;
    if (text->written) contest.weight = settings.written_weight;
    if (read_contest(*text, contest)) contests.push_back(std::move(contest));
  }
  TitleTrainer trainer(settings);
  trainer.fit(contests);
  return trainer.result();
}

}  // namespace offprint::training
