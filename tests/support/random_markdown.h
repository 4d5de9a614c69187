// Markdown made by chance: blocks and inlines after a loose grammar, bare soup of markup, lines of
// given examples shuffled, and any of these with a few bytes changed. The same seed gives the same
// texts on every machine.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::test {

// The dialect whose markup the texts hold.
enum class MarkdownFlavor {
  commonmark,
  gfm,      // and tables, task lists, strikethrough, bare addresses, notes
  markdown  // and definition lists, attributes, math, sub- and superscript, alerts, inline notes
};

class RandomMarkdown {
 public:
  // `examples`: texts to take lines from and to mutate; may be empty.
  RandomMarkdown(std::uint64_t seed, MarkdownFlavor flavor, std::vector<std::string> examples = {});

  // The next text: mostly a few lines, never blank. No NUL, no byte order mark, valid UTF-8.
  std::string next();

 private:
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
  bool one_in(std::uint32_t bound) { return below(bound) == 0; }
  std::string one_of(const std::vector<std::string_view>& choices);

  std::string text();
  std::string soup();
  std::string shuffled_lines();
  std::string mutated(std::string text);
  void mutate(std::string& text);
  void mutate_lines(std::vector<std::string>& lines);

  std::string inlines(int depth);
  std::string inline_piece(int depth);
  std::string extended_inline(int depth);
  std::string blocks(int depth);
  std::string block(int depth);
  std::string leaf_block();
  std::string extended_block(int depth);
  std::string paragraph();
  std::string fence();
  std::string table();
  std::string list(int depth);
  std::string quote(int depth);
  std::string indented(const std::string& text, const std::string& first, const std::string& rest);

  std::mt19937_64 random_;
  MarkdownFlavor flavor_;
  std::vector<std::string> examples_;
  std::vector<std::string> example_lines_;
  std::vector<std::string_view> markup_;
};

}  // namespace offprint::test
