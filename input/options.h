// The options of every reader, one struct per format.
#pragma once

#include "input/markdown/extensions.h"

namespace offprint {

struct TextReaderOptions {
  bool keep_boilerplate = false;  // as paragraphs in a Div of class "boilerplate"
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
