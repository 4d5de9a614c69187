// Step 1 of the text reader: splits a source into its lines that are not blank.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "converter/model/source.h"

namespace offprint::text {

struct Line {
  std::string_view text;           // without the blanks around it and the quote markers (">")
  std::uint32_t number = 0;        // 1-based
  std::uint32_t column = 1;        // byte column of the first character of `text`, 1-based
  std::uint32_t indent = 0;        // display columns between the quote markers and `text`
  std::uint32_t width = 0;         // display columns of `text`
  std::uint32_t quote_depth = 0;   // number of ">" at the start of the line
  std::uint32_t blank_before = 0;  // blank lines between the line above and this one
  bool alone = false;              // is not joined with its neighbours
};

// The page as lines: the first stage of the text reader.
struct PageLines {
  std::uint32_t file = 0;   // its index in the sources
  std::vector<Line> lines;  // every line that is not blank, in order
};

// Splits a source into lines. The views point into `source`.
PageLines split_lines(const Source& source, std::uint32_t file);

}  // namespace offprint::text
