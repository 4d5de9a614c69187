// A labelled text laid out otherwise: its labels hold, only blank lines are taken away.
//
// A corpus shows most articles with a blank line between all blocks; what people paste often has
// fewer. The same articles without them teach what tells when blank lines do not.
#pragma once

#include <string>
#include <string_view>

#include "input/text/training/labels.h"

namespace offprint::training {

enum class Layout {
  bare,   // no blank lines
  tight,  // none below headings, inside lists and inside boilerplate
};

struct LaidOut {
  std::string text;
  Labels labels;
};

LaidOut lay_out(std::string_view text, const Labels& labels, Layout layout);

}  // namespace offprint::training
