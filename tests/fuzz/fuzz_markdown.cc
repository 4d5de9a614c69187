// Any bytes at all: decode, read as Markdown of one of the dialects, write in every format. Nothing
// may crash, hang or throw anything but Error.
#include <cstddef>
#include <cstdint>
#include <vector>

#include "converter/error.h"
#include "converter/transforms/pipeline.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "input/decode.h"
#include "input/options.h"
#include "input/registry.h"

namespace {

using namespace offprint;

std::vector<const ReaderRow*> markdown_readers() {
  std::vector<const ReaderRow*> rows;
  for (const ReaderRow& row : readers())
    if (row.name == "markdown" || row.name == "gfm" || row.name == "commonmark")
      rows.push_back(&row);
  return rows;
}

void convert(std::string_view bytes) {
  static const std::vector<const ReaderRow*> rows = markdown_readers();
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("fuzz.md", decode(std::string(bytes), 0, diagnostics));
  const ReaderRow& row = *rows[bytes.size() % rows.size()];
  ReadResult result = row.read(sources, file, ReaderOptions{}, diagnostics);
  WriterOptions options;
  options.common.wrap = Wrap::automatic;
  options.common.columns = 1 + bytes.size() % 100;
  const Environment environment;
  const ConversionContext context{sources, file, environment, nullptr, "fuzz"};
  std::vector<StringSink> sinks(writers().size());
  std::vector<Output> outputs;
  for (std::size_t i = 0; i < sinks.size(); ++i) outputs.push_back({&writers()[i], &sinks[i]});
  write_outputs(std::move(result.document), outputs, options, context, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) format_diagnostic(diagnostic, sources);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    convert({reinterpret_cast<const char*>(data), size});
  } catch (const offprint::Error&) {
    // Input that cannot be converted is told so.
  }
  return 0;
}
