// The reasons for the decisions of a reader that infers structure. Empty for other readers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace offprint {

// One reason for or against a decision: {"short line", 1.5}.
struct Evidence {
  std::string name;   // as a person reads it
  double weight = 0;  // positive if it favours the chosen role
};

struct ExplanationRow {
  std::uint32_t first_line = 0;  // 1-based, inclusive
  std::uint32_t last_line = 0;
  std::string role;       // "title", "date", "byline", "heading", "paragraph", "boilerplate", …
  int level = 0;          // for headings and list items, else 0
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
