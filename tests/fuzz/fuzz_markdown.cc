// Any bytes at all: decode, read as Markdown of one of the dialects, write in every format. Nothing
// may crash, hang or throw anything but Error.
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "converter/convert/convert.h"
#include "converter/error.h"
#include "formats/registry.h"

namespace {

using namespace offprint;

constexpr const char* dialects[] = {"markdown", "gfm", "commonmark"};

void convert(std::string_view bytes) {
  Sources sources;
  Diagnostics diagnostics;
  const ReadSettings settings{dialects[bytes.size() % std::size(dialects)], {}, {}};
  ReadResult result = read({"fuzz.md", std::string(bytes)}, settings, sources, diagnostics);
  WriterOptions options;
  options.common.wrap = Wrap::automatic;
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
