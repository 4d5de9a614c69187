// The options of every reader, one struct per format.
#pragma once

namespace offprint {

struct TextReaderOptions {
  bool keep_boilerplate = false;  // as paragraphs in a Div of class "boilerplate"
};

struct ReaderOptions {
  TextReaderOptions text;
};

}  // namespace offprint
