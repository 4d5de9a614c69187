// Reads the examples of a specification from the text that tests/spec/fetch gets. The text is not
// part of the project. If it could not be fetched, the list of examples is empty, and tests skip.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::test {

struct SpecExample {
  int number = 0;       // counted from 1, as the specification does
  std::string section;  // the heading above it
  std::string markdown;
  std::string html;
};

// An example is fenced by 32 backticks, its Markdown ends at a line ".", and an arrow (U+2192)
// means a tab. Headings end a section; the text after "<!-- END TESTS -->" holds no examples.
std::vector<SpecExample> parse_spec(std::string_view text);

// Returns an empty list if the file is not there.
std::vector<SpecExample> read_spec(const std::filesystem::path& path);

// Return the examples of CommonMark 0.31.2 and of GFM 0.29 from build/spec.
const std::vector<SpecExample>& commonmark_examples();
const std::vector<SpecExample>& gfm_examples();

}  // namespace offprint::test
