// differ cmark|cmark-gfm SECONDS [SEED]: random Markdown through our reader and a peer's, HTML
// compared in normal form. Differences are made small, sorted into the known ones
// (known_differences.cc) and the others; those are printed, one of each shape.
//
// differ cmark|cmark-gfm known: whether each known difference still is one, by its example.
//
// Exit code 0: no difference but known ones. 1: others. 2: wrong usage.
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <string>

#include "tests/differential/known_differences.h"
#include "tests/peers/peers.h"
#include "tests/support/conversion.h"
#include "tests/support/html_normal_form.h"
#include "tests/support/minimize.h"
#include "tests/support/random_markdown.h"
#include "tests/support/spec_examples.h"

namespace {

using namespace offprint::test;

constexpr std::size_t most_shapes = 400;  // of unknown differences; then the run ends

struct Side {
  std::string name;
  MarkdownFlavor flavor;
  std::string reader;
  std::function<std::optional<std::string>(const std::string&)> peer;
  std::span<const KnownDifference> known;
};

std::string our_html(const Side& side, const std::string& markdown) {
  try {
    return html_normal_form(html_fragment(side.reader, markdown));
  } catch (const std::exception& fault) {
    return std::string("threw: ") + fault.what();
  }
}

// Returns nothing if there is no difference, or if the peer fails.
std::optional<Difference> difference(const Side& side, const std::string& markdown) {
  if (markdown.find_first_not_of(" \t\r\n\v\f") == std::string::npos) return {};
  const auto theirs = side.peer(markdown);
  if (!theirs) return {};
  Difference found{markdown, our_html(side, markdown), html_normal_form(*theirs)};
  if (found.ours == found.theirs) return {};
  return found;
}

// Reports rows on whose example the two sides agree, or to which the row does not apply.
int check_known(const Side& side) {
  int stale = 0;
  for (const KnownDifference& row : side.known) {
    const auto found = difference(side, std::string(row.example));
    if (found && row.applies(*found)) continue;
    std::cout << side.name << ": " << row.name
              << (found ? " does not apply to its example\n-- ours\n" + found->ours +
                              "\n-- theirs\n" + found->theirs + "\n"
                        : " is no difference any more\n");
    stale = 1;
  }
  return stale;
}

class Run {
 public:
  Run(const Side& side, std::uint64_t seed)
      : side_(side), source_(seed, side.flavor, examples(side)) {}

  void go_on_for(std::chrono::seconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end && unknown_.size() < most_shapes) compare_one();
  }

  int report() const {
    std::size_t known = 0;
    for (const auto& [name, count] : known_) known += count;
    std::cout << side_.name << ": " << documents_ << " documents, "
              << documents_ - known - unknown_count_ << " identical, " << known << " known, "
              << unknown_count_ << " unknown differences of " << unknown_.size() << " shapes\n";
    for (const KnownDifference& row : side_.known)
      if (known_.count(row.name) != 0)
        std::cout << "  " << known_.at(row.name) << " " << row.name << ": " << row.reason << "\n";
    for (const auto& [markdown, seen] : unknown_)
      std::cout << "---- " << seen.count << " times, such as\n"
                << markdown << "\n-- ours\n"
                << seen.first.ours << "\n-- " << side_.name << "\n"
                << seen.first.theirs << "\n";
    return unknown_.empty() ? 0 : 1;
  }

 private:
  struct Seen {
    Difference first;
    std::size_t count = 0;
  };

  static std::vector<std::string> examples(const Side& side) {
    std::vector<std::string> texts;
    for (const SpecExample& example : commonmark_examples()) texts.push_back(example.markdown);
    if (side.flavor != MarkdownFlavor::commonmark)
      for (const SpecExample& example : gfm_examples()) texts.push_back(example.markdown);
    return texts;
  }

  void compare_one() {
    ++documents_;
    const auto found = difference(side_, source_.next());
    if (!found) return;
    const std::string small = minimize(found->markdown, [&](const std::string& text) {
      return difference(side_, text).has_value();
    });
    const Difference least = *difference(side_, small);
    for (const KnownDifference& row : side_.known) {
      if (!row.applies(least)) continue;
      ++known_[row.name];
      return;
    }
    Seen& seen = unknown_.try_emplace(small, Seen{least, 0}).first->second;
    ++seen.count;
    ++unknown_count_;
  }

  const Side& side_;
  RandomMarkdown source_;
  std::size_t documents_ = 0;
  std::size_t unknown_count_ = 0;
  std::map<std::string_view, std::size_t> known_;
  std::map<std::string, Seen> unknown_;
};

}  // namespace

int main(int count, char** words) {
  const std::string peer = count > 1 ? words[1] : "";
  if (count < 3 || count > 4 || (peer != "cmark" && peer != "cmark-gfm")) {
    std::cerr << "usage: differ cmark|cmark-gfm SECONDS [SEED]\n"
                 "       differ cmark|cmark-gfm known\n";
    return 2;
  }
  CmarkGfm cmark_gfm;
  const Side strict{"cmark", MarkdownFlavor::commonmark, "commonmark",
                    [](const std::string& text) { return std::optional(cmark_html(text)); },
                    known_differences_to_cmark()};
  const Side gfm{
      "cmark-gfm", MarkdownFlavor::gfm, "gfm",
      [&](const std::string& text) { return cmark_gfm.html(text, CmarkGfm::RawHtml::filtered); },
      known_differences_to_cmark_gfm()};
  const Side& side = peer == "cmark" ? strict : gfm;
  if (!has_reader(side.reader)) {
    std::cerr << "differ: there is no reader of " << side.reader << "\n";
    return 2;
  }
  if (std::string_view(words[2]) == "known") return check_known(side);
  const std::uint64_t seed = count > 3 ? std::strtoull(words[3], nullptr, 10) : 1;
  std::cout << "seed " << seed << "\n";
  Run run(side, seed);
  run.go_on_for(std::chrono::seconds(std::strtoul(words[2], nullptr, 10)));
  return run.report();
}
