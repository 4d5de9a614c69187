// round_trip DIALECT COUNT [SEED]: COUNT random documents written as Markdown and read again. Half
// of them are models that Markdown can say, half are what the reader makes of random Markdown; both
// are made small when they fail.
//
// Exit code 0: all survived, some perhaps with marks as tags (RoundTripFault::as_tags). 1: some did
// not; one of each shape is printed. 2: wrong usage.
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

constexpr std::size_t most_shapes = 200;

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
              << shapes_.size() << " shapes; " << as_tags_ << " with marks as tags\n";
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
    if (!is_lost(round_trip_fault(readable_document(choices, flavor_), dialect_))) return;
    const auto fault_of = [this](const std::vector<std::uint32_t>& chosen) {
      Choices again(chosen);
      return round_trip_fault(readable_document(again, flavor_), dialect_);
    };
    const auto small = minimize(choices.made(), [&](const std::vector<std::uint32_t>& part) {
      return is_lost_only(fault_of(part));
    });
    failed("model of seed " + std::to_string(seed) + ": " + describe(*fault_of(small)));
  }

  void try_markdown(const std::string& text) {
    if (!is_lost(round_trip_fault(text, dialect_))) return;
    const std::string small = minimize(text, [&](const std::string& part) {
      return is_lost_only(round_trip_fault(part, dialect_));
    });
    failed("Markdown\n" + small + "\n" + describe(*round_trip_fault(small, dialect_)));
  }

  static bool is_lost_only(const std::optional<RoundTripFault>& fault) {
    return fault && !fault->as_tags;
  }
  // Counts those that came back with tags, too.
  bool is_lost(const std::optional<RoundTripFault>& fault) {
    if (fault && fault->as_tags) ++as_tags_;
    return is_lost_only(fault);
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
  std::size_t as_tags_ = 0;
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
