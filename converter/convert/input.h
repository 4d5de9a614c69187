// An article or another text as it comes from outside, and how it becomes a source.
#pragma once

#include <cstdint>
#include <string>

#include "converter/diagnostics.h"
#include "converter/model/source.h"

namespace offprint {

struct Input {
  // Shown in messages; its extension may choose the reader. A path, or "<stdin>" for bytes that
  // have no name.
  std::string name = "<stdin>";
  std::string bytes;  // in any encoding that input/decode.h knows
};

// Decodes the input and adds it to the sources; returns its index there. Throws Error{binary_input}
// if it is not text and Error{malformed_input} if it holds nothing but blanks and invisible
// characters.
std::uint32_t add_source(Input input, Sources& sources, Diagnostics& diagnostics);

// Returns how a sentence names the input: "'letter.txt'" or "standard input".
std::string shown_name(const Input& input);

// Returns "report" of "/tmp/report.txt"; empty for "<stdin>".
std::string stem_of(std::string_view name);

}  // namespace offprint
