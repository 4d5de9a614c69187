// How our reader pairs the runs ~~strikeout~~, super^script^ and sub~script~: tildes as cmark-gfm
// pairs them, a script from its run to the next one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace offprint::markdown_writer {

// One run in a text.
struct ExtensionRun {
  std::size_t offset = 0;
  std::size_t length = 1;
  bool strikeout = false;
  bool opens = false;
  std::size_t pair = 0;      // the same for both runs of a pair
  std::size_t sequence = 0;  // the emphasis or bracket around it: runs pair within one
};

// Returns whether a reader pairs `runs`, which are all runs in `text` in order of offset, as they
// say.
bool extension_runs_pair_as_meant(std::string_view text, const std::vector<ExtensionRun>& runs);

}  // namespace offprint::markdown_writer
