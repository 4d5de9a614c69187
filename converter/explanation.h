// Why a reader that infers structure decided as it did. Empty for readers that infer nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace offprint {

// One sign for or against a decision: {"short line", 1.5}.
struct Evidence {
  std::string name;   // as a person reads it
  double weight = 0;  // above 0 speaks for the role chosen
};

struct ExplanationRow {
  std::uint32_t first_line = 0;  // 1-based, inclusive
  std::uint32_t last_line = 0;
  std::string role;       // "title", "date", "byline", "heading", "paragraph", "boilerplate", …
  int level = 0;          // of headings and list items, else 0
  double confidence = 0;  // 0 to 1
  std::vector<Evidence> evidence;  // strongest first
  std::string text;                // the first words
  bool left_out = false;           // not in the document
};

struct Explanation {
  std::uint32_t file = 0;            // index into Sources
  std::vector<ExplanationRow> rows;  // in source order; every non-blank line is in exactly one
};

}  // namespace offprint
