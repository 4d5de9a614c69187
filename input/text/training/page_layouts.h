// The layouts in which a written page is learned from: the way an article was copied decides where
// its blank lines, its list markers and its line ends are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/text/training/written_page.h"

namespace offprint::training {

struct LaidOutText {
  std::string layout;  // the names of Labels::variant
  std::string text;
  std::vector<Label> blocks;
};

// The page as written, without its boilerplate ("clean"), and in two of the other layouts, which
// `turn` chooses: pages with turns that follow each other take different ones.
std::vector<LaidOutText> lay_out(const WrittenPage& page, std::size_t turn);

}  // namespace offprint::training
