#include "input/text/training/descent.h"

#include <cmath>

namespace offprint::training {

void Descent::step(float rate, float decay) {
  float* number = numbers_.data();
  float* slope = slopes_.data();
  float* square = squares_.data();
  for (std::size_t k = 0, size = numbers_.size(); k < size; ++k) {
    const float down = slope[k] + decay * number[k];
    slope[k] = 0;
    square[k] += down * down;
    number[k] -= rate * down / std::sqrt(square[k]);
  }
}

void Descent::remember() {
  for (std::size_t k = 0; k < sum_.size(); ++k) sum_[k] += numbers_[k];
  ++remembered_;
}

void Descent::average() {
  for (std::size_t k = 0; k < sum_.size(); ++k) numbers_[k] = sum_[k] / remembered_;
}

}  // namespace offprint::training
