// Inline formulas as each dialect writes them.
#pragma once

#include <string>

#include "converter/model/node.h"
#include "formats/markdown/dialect.h"

namespace offprint::markdown_writer {

// The place of a formula.
struct MathPlace {
  bool begins_paragraph = false;  // alone on its first line, $$ would begin a block
  bool before_digit = false;      // a digit after $ keeps it from ending the formula
};

// Returns the formula between dollar signs if the dialect has them and they can hold it, else as
// code.
std::string math_markup(const Math& math, const MathPlace& place, const Dialect& dialect);

// Returns `text` with a blank for each line end.
std::string on_one_line(std::string text);

}  // namespace offprint::markdown_writer
