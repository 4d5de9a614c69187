// Finds the ends of ^superscript^ by pandoc's rule: it is not empty and holds no blank outside its
// markup.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

struct SuperscriptEnds {
  std::string_view text;
  std::size_t open = std::string_view::npos;  // the caret that may begin it
  std::size_t seen = 0;                       // how far it was searched for blanks
  bool blank = false;                         // there is one

  // [begin, end) is markup of one piece. To be called in the order of the text, like ends_at(): so
  // all answers together take one pass.
  void pass(std::size_t begin, std::size_t end) {
    search(begin);
    if (seen < end) seen = end;
  }

  // Returns whether the caret at `at` ends a superscript, whatever follows; otherwise it may begin
  // one.
  bool ends_at(std::size_t at) {
    search(at);
    const bool ends = open < at && at - open > 1 && !blank;
    open = ends ? std::string_view::npos : at;
    seen = at + 1;
    blank = false;
    return ends;
  }

 private:
  void search(std::size_t end) {
    if (seen >= end) return;
    blank = blank || text.substr(seen, end - seen).find_first_of(" \t\n") != text.npos;
    seen = end;
  }
};

}  // namespace offprint::markdown
