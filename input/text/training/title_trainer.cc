#include "input/text/training/title_trainer.h"

#include <algorithm>
#include <cmath>

#include "input/text/title.h"

namespace offprint::training {

namespace {

struct Contest {
  std::vector<article::SignNumbers> candidates;
  std::size_t title = 0;
  double weight = 1;
};

// Nothing to learn where the title is no candidate.
bool read_contest(const LabelledText& text, Contest& contest) {
  const article::HeaderZone zone = article::read_header_zone(text.page);
  bool found = false;
  for (std::size_t i = 0; i < zone.end; ++i) {
    if (!article::may_be_title(text.page, zone, i)) continue;
    if (!found && text.label(i).role == LabelRole::title) {
      contest.title = contest.candidates.size();
      found = true;
    }
    article::find_title_signs(text.page, zone, i, contest.candidates.emplace_back());
  }
  return found;
}

class TitleTrainer {
 public:
  explicit TitleTrainer(const TitleSettings& settings)
      : settings_(settings), weights_(article::title_signs().size()) {}

  // One step down the slope of all contests.
  void learn(const std::vector<Contest>& contests) {
    std::vector<double> slope(weights_.size());
    for (const Contest& contest : contests) add_slope(contest, slope);
    for (std::size_t k = 0; k < slope.size(); ++k)
      step(k, slope[k] / static_cast<double>(contests.size()));
  }

  const std::vector<double>& weights() const { return weights_; }

 private:
  void add_slope(const Contest& contest, std::vector<double>& slope) const {
    std::vector<double> chances;
    for (const auto& signs : contest.candidates) {
      double score = 0;
      for (const std::uint16_t sign : signs) score += weights_[sign];
      chances.push_back(score);
    }
    const double best = *std::max_element(chances.begin(), chances.end());
    double sum = 0;
    for (double& chance : chances) sum += chance = std::exp(chance - best);
    for (std::size_t c = 0; c < chances.size(); ++c)
      for (const std::uint16_t sign : contest.candidates[c])
        slope[sign] += contest.weight * (chances[c] / sum - (c == contest.title ? 1 : 0));
  }

  void step(std::size_t k, double slope) {
    slope += settings_.decay * weights_[k];
    weights_[k] -= settings_.rate * slope;
  }

  const TitleSettings& settings_;
  std::vector<double> weights_;
};

}  // namespace

std::vector<article::TitleWeight> fit_title(const std::vector<const LabelledText*>& texts,
                                            const TitleSettings& settings) {
  std::vector<Contest> contests;
  for (const LabelledText* text : texts) {
    Contest contest;
    if (text->written) contest.weight = settings.written_weight;
    if (read_contest(*text, contest)) contests.push_back(std::move(contest));
  }
  TitleTrainer trainer(settings);
  for (std::size_t round = 0; round < settings.rounds; ++round) trainer.learn(contests);
  std::vector<article::TitleWeight> weights;
  for (std::size_t k = 0; k < trainer.weights().size(); ++k)
    weights.push_back({article::title_signs()[k].name,
                       static_cast<std::int16_t>(std::lround(trainer.weights()[k] * 100))});
  return weights;
}

}  // namespace offprint::training
