// Lays out a written page in several ways, because the way in which an article is copied decides
// where its blank lines, list markers and line ends are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/text/training/written_page.h"

namespace offprint::training {

struct LaidOutText {
  std::string layout;  // as in Labels::variant
  std::string text;
  std::vector<Label> blocks;
};

// Returns the page as written, without its boilerplate ("clean"), and in two of the other layouts.
// `turn` is the number of the page and chooses these two, so that successive pages get different
// ones.
std::vector<LaidOutText> lay_out(const WrittenPage& page, std::size_t turn);

}  // namespace offprint::training
