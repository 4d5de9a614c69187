#include "input/text/training/chain_model.h"

#include <algorithm>
#include <cmath>

namespace offprint::training {

namespace {

constexpr std::size_t tail = role_count - 1;  // no other role may follow it

using RoleTable = std::array<RoleScores, role_count>;

// The forward-backward algorithm. At each unit, the likelihoods are scaled so that their sum is
// one.
class ChainSum {
 public:
  ChainSum(const float* numbers, const std::vector<RoleScores>& scores,
           const std::vector<RoleMask>& allowed)
      : size_(scores.size()), own_(scores), forward_(size_), backward_(size_), scale_(size_) {
    for (std::size_t from = 0; from < role_count; ++from)
      for (std::size_t to = 0; to < role_count; ++to)
        step_[from][to] =
            from == tail && to != tail
                ? 0
                : std::exp(numbers[ChainModel::transition_row(from) * role_count + to]);
    for (std::size_t role = 0; role < role_count; ++role) {
      own_.front()[role] += numbers[ChainModel::first_row() * role_count + role];
      own_.back()[role] += numbers[ChainModel::last_row() * role_count + role];
    }
    for (std::size_t i = 0; i < size_; ++i) raise(i, allowed[i]);
  }

  Likelihoods sum() {
    run_forward();
    run_backward();
    Likelihoods result;
    result.log_sum = log_sum_;
    result.units.resize(size_);
    for (std::size_t i = 0; i < size_; ++i)
      for (std::size_t role = 0; role < role_count; ++role)
        result.units[i][role] = forward_[i][role] * backward_[i][role];
    for (std::size_t i = 1; i < size_; ++i) add_pairs(i, result.pairs);
    return result;
  }

 private:
  void raise(std::size_t i, RoleMask allowed) {
    double best = -1e300;
    for (std::size_t role = 0; role < role_count; ++role)
      if ((allowed >> role) & 1U) best = std::max(best, own_[i][role]);
    for (std::size_t role = 0; role < role_count; ++role)
      own_[i][role] = (allowed >> role) & 1U ? std::exp(own_[i][role] - best) : 0;
    log_sum_ += best;
  }

  void run_forward() {
    for (std::size_t i = 0; i < size_; ++i) {
      double sum = 0;
      for (std::size_t to = 0; to < role_count; ++to) {
        double reached = i == 0 ? 1 : 0;
        if (i > 0)
          for (std::size_t from = 0; from < role_count; ++from)
            reached += forward_[i - 1][from] * step_[from][to];
        sum += forward_[i][to] = reached * own_[i][to];
      }
      scale_[i] = 1 / std::max(sum, 1e-300);
      for (double& value : forward_[i]) value *= scale_[i];
      log_sum_ -= std::log(scale_[i]);
    }
  }

  void run_backward() {
    backward_.back().fill(1);
    for (std::size_t i = size_ - 1; i-- > 0;)
      for (std::size_t from = 0; from < role_count; ++from) {
        double sum = 0;
        for (std::size_t to = 0; to < role_count; ++to)
          sum += step_[from][to] * own_[i + 1][to] * backward_[i + 1][to];
        backward_[i][from] = sum * scale_[i + 1];
      }
  }

  void add_pairs(std::size_t i, RoleTable& pairs) const {
    for (std::size_t from = 0; from < role_count; ++from)
      for (std::size_t to = 0; to < role_count; ++to)
        pairs[from][to] +=
            forward_[i - 1][from] * step_[from][to] * own_[i][to] * backward_[i][to] * scale_[i];
  }

  std::size_t size_;
  RoleTable step_{};
  std::vector<RoleScores> own_;
  std::vector<RoleScores> forward_;
  std::vector<RoleScores> backward_;
  std::vector<double> scale_;
  double log_sum_ = 0;
};

}  // namespace

Likelihoods sum_chain(const float* numbers, const std::vector<RoleScores>& scores,
                      const std::vector<RoleMask>& allowed) {
  if (scores.empty()) return {};
  return ChainSum(numbers, scores, allowed).sum();
}

}  // namespace offprint::training
