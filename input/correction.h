// What a user knows better than the text reader, said beside the article.
#pragma once

#include <string>
#include <vector>

namespace offprint {

// Where several match one block, a lower one counts.
enum class CorrectionKind { heading, keep, drop };

// Blocks in which `pattern` is found (RE2's syntax) are a heading, are no part of the article, or
// are part of it.
struct Correction {
  CorrectionKind kind = CorrectionKind::drop;
  std::string pattern;
  int level = 0;           // of a heading, 2 to 6; 0: found as for other headings
  std::string source;      // what the user calls it: "--drop"; in messages and explanations
  bool must_match = true;  // worth a warning where nothing matches
};

// REGEX or REGEX=LEVEL, for a heading. Throws Error{bad_option}.
Correction heading_correction(const std::string& words, std::string source);
// Throws Error{bad_option}. `kind` is not heading.
Correction correction(CorrectionKind kind, const std::string& pattern, std::string source);

// Adds it behind those of its kind and of the kinds that count before it.
void add_correction(Correction added, std::vector<Correction>& corrections);

}  // namespace offprint
