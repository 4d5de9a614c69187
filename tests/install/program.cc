// What another program does with the library: read an article from memory, write it in one format.
#include <iostream>

#include "converter/transforms/pipeline.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "input/decode.h"
#include "input/options.h"
#include "input/registry.h"

int main() {
  using namespace offprint;
  Sources sources;
  Diagnostics diagnostics;
  const std::string article =
      "A Letter Home\n\nThe boat came in late, but everybody was on it, and the goats as well.\n";
  const std::uint32_t file = sources.add("letter.txt", decode(article, 0, diagnostics));
  Document document = readers()[0].read(sources, file, ReaderOptions{}, diagnostics).document;

  StringSink sink;
  for (const WriterRow& row : writers()) {
    if (row.name != "markdown") continue;
    const Output output{&row, &sink};
    const Environment environment;
    write_outputs(std::move(document), {&output, 1}, WriterOptions{},
                  {sources, file, environment, nullptr, "letter"}, diagnostics);
    break;
  }
  std::cout << sink.bytes();
}
