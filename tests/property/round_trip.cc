// round_trip DIALECT COUNT [SEED]: COUNT random documents written as Markdown and read again. Half
// of them are models that Markdown can say, half are what the reader makes of random Markdown; both
// are made small when they fail.
//
// Exit code 0: all survived. 1: some did not; one of each shape is printed. 2: wrong usage.
#include "tests/support/round_trip.h"

#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "tests/support/conversion.h"
#include "tests/support/minimize.h"
#include "tests/support/random_markdown.h"
#include "tests/support/readable_document.h"
#include "tests/support/spec_examples.h"

namespace {

using namespace offprint;
using namespace offprint::test;

constexpr std::size_t most_shapes = 60;

class Run {
 public:
  Run(std::string dialect, MarkdownFlavor flavor, std::uint64_t seed)
      : dialect_(std::move(dialect)),
        flavor_(flavor),
        seed_(seed),
        markdown_(seed, flavor, examples()) {}

  void go_on_for(std::size_t count) {
    for (; count_ < count && shapes_.size() < most_shapes; ++count_)
      count_ % 2 == 0 ? try_model(seed_ + count_) : try_markdown(markdown_.next());
  }

  int report() const {
    for (const auto& [shape, times] : shapes_) std::cout << "==== " << times << " times\n" << shape;
    std::cout << dialect_ << ": " << count_ << " documents, " << failures_ << " did not survive, "
              << shapes_.size() << " shapes\n";
    return failures_ == 0 ? 0 : 1;
  }

 private:
  static std::vector<std::string> examples() {
    std::vector<std::string> texts;
    for (const SpecExample& example : commonmark_examples()) texts.push_back(example.markdown);
    for (const SpecExample& example : gfm_examples()) texts.push_back(example.markdown);
    return texts;
  }

  void try_model(std::uint64_t seed) {
    Choices choices(seed);
    if (!round_trip_fault(readable_document(choices, flavor_), dialect_)) return;
    const auto small = minimize(choices.made(), [&](const std::vector<std::uint32_t>& part) {
      return fault_of(part).has_value();
    });
    failed("model of seed " + std::to_string(seed) + ": " + describe(*fault_of(small)));
  }

  std::optional<RoundTripFault> fault_of(const std::vector<std::uint32_t>& chosen) const {
    Choices choices(chosen);
    return round_trip_fault(readable_document(choices, flavor_), dialect_);
  }

  void try_markdown(const std::string& text) {
    if (!round_trip_fault(text, dialect_)) return;
    const std::string small = minimize(text, [&](const std::string& part) {
      return round_trip_fault(part, dialect_).has_value();
    });
    failed("Markdown\n" + small + "\n" + describe(*round_trip_fault(small, dialect_)));
  }

  void failed(const std::string& shape) {
    ++failures_;
    ++shapes_[shape];
  }

  std::string dialect_;
  MarkdownFlavor flavor_;
  std::uint64_t seed_;
  RandomMarkdown markdown_;
  std::size_t count_ = 0;
  std::size_t failures_ = 0;
  std::map<std::string, std::size_t> shapes_;
};

}  // namespace

int main(int count, char** words) {
  const std::map<std::string, MarkdownFlavor> dialects = {
      {"commonmark", MarkdownFlavor::commonmark},
      {"gfm", MarkdownFlavor::gfm},
      {"markdown", MarkdownFlavor::markdown}};
  const auto dialect = dialects.find(count > 1 ? words[1] : "");
  if (count < 3 || count > 4 || dialect == dialects.end()) {
    std::cerr << "usage: round_trip commonmark|gfm|markdown COUNT [SEED]\n";
    return 2;
  }
  const std::uint64_t seed = count > 3 ? std::strtoull(words[3], nullptr, 10) : 1;
  Run run(dialect->first, dialect->second, seed);
  run.go_on_for(std::strtoull(words[2], nullptr, 10));
  return run.report();
}
