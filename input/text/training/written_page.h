// Training texts that were written for the purpose: a label before each line.
//
// NAME.page: "lang: xx", "---", then blank lines and lines "LABEL | text". pages/README.md tells
// the labels.
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

// Every line of a page that was written; none is empty.
using WrittenPage = std::vector<WrittenLine>;

// Throws Error with `name` and the line when `text` is malformed: a line without a known label,
// or not exactly one title.
WrittenPage read_written_page(std::string_view text, const std::string& name);

}  // namespace offprint::training
