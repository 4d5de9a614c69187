// Math between dollar signs, by pandoc's rules.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "converter/commonmark/attributes.h"
#include "converter/model/node.h"

namespace offprint::markdown {

struct MathSpan {
  bool display = false;
  std::size_t begin = 0;  // of the TeX
  std::size_t end = 0;
  std::size_t behind = 0;  // the closing sign; 0: there is no math
};

// text[at] is the first of a run of dollar signs. $tex$: no blank after the first sign nor before
// the second, no digit after it. $$tex$$: blanks inside do not count; other runs of dollar signs
// than of two are text in it. A backslash keeps a dollar sign from ending it. Never looks beyond
// the first sign that could end it.
MathSpan find_math(std::string_view text, std::size_t at);

// The TeX of it: line ends as blanks.
std::string math_text(std::string_view content);

// Code with attributes. TeX that cannot stand between dollar signs is written as code of the
// classes "math" and "inline" or "display".
Inline code_or_math(AttributeSet set, std::string text);

}  // namespace offprint::markdown
