// An array of numbers that are fitted by AdaGrad. Each number has a learning rate of its own, which
// falls with the steps that it has made.
#pragma once

#include <cstddef>
#include <vector>

namespace offprint::training {

class Descent {
 public:
  explicit Descent(std::size_t size)
      : numbers_(size), slopes_(size), squares_(size, 1e-2F), sum_(size) {}

  std::vector<float>& numbers() { return numbers_; }
  const float* row(std::size_t row, std::size_t width) const { return &numbers_[row * width]; }
  float* slopes(std::size_t row, std::size_t width) { return &slopes_[row * width]; }

  // Moves the numbers against the slopes that were added since the last step, and towards zero by
  // `decay`.
  void step(float rate, float decay);
  // Remembers the current numbers. average() replaces them by the average of those remembered.
  void remember();
  void average();

 private:
  std::vector<float> numbers_;
  std::vector<float> slopes_;
  std::vector<float> squares_;
  std::vector<float> sum_;
  float remembered_ = 0;
};

}  // namespace offprint::training
