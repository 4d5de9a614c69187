// Keeps the choices of a random generator, so that its result can be reduced: fewer or smaller
// choices give a simpler result of the same grammar.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace offprint::test {

class Choices {
 public:
  // By chance: the same seed gives the same choices on every machine.
  explicit Choices(std::uint64_t seed) : random_(seed) {}
  // Given ones, reduced to what is asked for; all that follow are 0.
  explicit Choices(std::vector<std::uint32_t> given) : made_(std::move(given)), free_(false) {}

  // `bound` must not be 0.
  std::uint32_t below(std::uint32_t bound) {
    if (free_) made_.push_back(static_cast<std::uint32_t>(random_() % bound));
    return next_ < made_.size() ? made_[next_++] % bound : 0;
  }
  // Returns true once in `bound` times, and never after the given choices have run out.
  bool one_in(std::uint32_t bound) { return below(bound) == bound - 1; }

  // Returns the choices made so far.
  const std::vector<std::uint32_t>& made() const { return made_; }

 private:
  std::mt19937_64 random_;
  std::vector<std::uint32_t> made_;
  std::size_t next_ = 0;
  bool free_ = true;
};

}  // namespace offprint::test
