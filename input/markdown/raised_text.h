// Where ^raised^ text may end, by pandoc's rule that it is not empty and nothing in it is blank.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

struct RaisedText {
  std::string_view text;
  std::size_t open = std::string_view::npos;  // the caret that may begin it

  // Whether the caret at `at` ends raised text, whatever follows; else it may begin some. To be
  // asked of each caret in turn: all answers together take one pass.
  bool ends_at(std::size_t at) {
    const bool ends = open < at && at - open > 1 &&
                      text.substr(open, at - open).find_first_of(" \t\n") == text.npos;
    open = ends ? std::string_view::npos : at;
    return ends;
  }
};

}  // namespace offprint::markdown
