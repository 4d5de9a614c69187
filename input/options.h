// The options of every reader, one struct per format.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "converter/commonmark/extensions.h"
#include "input/correction.h"

namespace offprint {

struct TextReaderOptions {
  bool keep_boilerplate = false;  // as paragraphs in a Div of class "boilerplate"
  // If several match a block, the first counts.
  std::vector<Correction> corrections;
  std::uint32_t title_line = 0;                  // the line of the title; 0 if it is to be inferred
  std::string title_line_source = "title_line";  // the user's name for it (Correction::source)
  bool explain = true;  // give the evidence and first words of each line, which costs time
};

// Changes to the extensions that a dialect reads by default.
struct MarkdownReaderOptions {
  ExtensionSet on;
  ExtensionSet off;
};

struct ReaderOptions {
  TextReaderOptions text;
  MarkdownReaderOptions markdown;
};

}  // namespace offprint
