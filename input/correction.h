// Corrections that a user makes to what the text reader infers.
#pragma once

#include <string>
#include <vector>

namespace offprint {

// If several match a block, the lower one counts.
enum class CorrectionKind { heading, keep, drop };

// Says that blocks in which `pattern` (RE2's syntax) is found are headings, do not belong to the
// article, or do belong to it.
struct Correction {
  CorrectionKind kind = CorrectionKind::drop;
  std::string pattern;
  int level = 0;           // of a heading, 2 to 6; 0 if it is to be inferred
  std::string source;      // the user's name for it, as in "--drop"; for messages and explanations
  bool must_match = true;  // warn if it matches nothing
};

// Returns the correction for REGEX or REGEX=LEVEL, which marks headings. Throws Error{bad_option}.
Correction heading_correction(const std::string& words, std::string source);
// Returns a correction of another kind. Throws Error{bad_option}.
Correction correction(CorrectionKind kind, const std::string& pattern, std::string source);

// Adds the correction after those of its kind and of the kinds that have precedence.
void add_correction(Correction added, std::vector<Correction>& corrections);

}  // namespace offprint
