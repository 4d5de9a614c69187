// The options of every reader, one struct per format.
#pragma once

#include <cstdint>
#include <vector>

#include "converter/commonmark/extensions.h"
#include "input/correction.h"

namespace offprint {

struct TextReaderOptions {
  bool keep_boilerplate = false;  // as paragraphs in a Div of class "boilerplate"
  // Of those that match one block the first counts.
  std::vector<Correction> corrections;
  std::uint32_t title_line = 0;  // line of the source that is the title; 0: it is looked for
  bool explain = true;  // with the evidence and the first words of each line, which cost time
};

// Changes to the extensions that the dialect reads by default.
struct MarkdownReaderOptions {
  ExtensionSet on;
  ExtensionSet off;
};

struct ReaderOptions {
  TextReaderOptions text;
  MarkdownReaderOptions markdown;
};

}  // namespace offprint
