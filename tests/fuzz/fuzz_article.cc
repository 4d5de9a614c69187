// Any bytes at all: decode, read as an article, write in every format. Nothing may crash, hang or
// throw anything but Error, and no word of the body may be lost on the way through the reader.
#include <cstddef>
#include <cstdint>

#include "converter/convert/convert.h"
#include "converter/error.h"
#include "formats/registry.h"

namespace {

void convert(std::string_view bytes) {
  using namespace offprint;
  Sources sources;
  Diagnostics diagnostics;
  ReadSettings settings{"text", {}, {}};
  settings.options.text.keep_boilerplate = bytes.size() % 2 == 1;
  ReadResult result = read({"fuzz.txt", std::string(bytes)}, settings, sources, diagnostics);
  WriterOptions options;
  options.common.columns = 1 + bytes.size() % 100;
  std::vector<StringSink> sinks(writers().size());
  std::vector<Output> outputs;
  for (std::size_t i = 0; i < sinks.size(); ++i) outputs.push_back({&writers()[i], &sinks[i]});
  write_outputs(std::move(result.document), outputs, options, {}, diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) format_diagnostic(diagnostic, sources);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    convert({reinterpret_cast<const char*>(data), size});
  } catch (const offprint::Error&) {
    // This input cannot be converted, which is not a fault.
  }
  return 0;
}
