// Reads texts that were written for the training, with a label before each line.
//
// A file NAME.page consists of "lang: xx", "---", then blank lines and lines "LABEL | text".
// pages/README.md explains the labels.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/text/training/labels.h"

namespace offprint::training {

struct WrittenLine {
  LabelRole role = LabelRole::none;
  std::string text;
  std::size_t blanks_before = 0;  // blank lines above
};

// The lines of a written page, without the blank ones.
using WrittenPage = std::vector<WrittenLine>;

// Throws Error with `name` and the line if a line has no known label, or if there is not exactly
// one title.
WrittenPage read_written_page(std::string_view text, const std::string& name);

}  // namespace offprint::training
