// Any bytes at all: decode, read as an article, write in every format. Nothing may crash, hang or
// throw anything but Error, and no word of the body may be lost on the way through the reader.
#include <cstddef>
#include <cstdint>

#include "converter/error.h"
#include "converter/transforms/pipeline.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "input/decode.h"
#include "input/options.h"
#include "input/registry.h"

namespace {

void convert(std::string_view bytes) {
  using namespace offprint;
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("fuzz.txt", decode(std::string(bytes), 0, diagnostics));
  ReaderOptions reader_options;
  reader_options.text.keep_boilerplate = bytes.size() % 2 == 1;
  ReadResult result = readers()[0].read(sources, file, reader_options, diagnostics);
  WriterOptions options;
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
