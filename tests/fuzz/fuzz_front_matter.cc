// Any text as front matter: nothing may crash, hang or throw anything but Error, and what the
// Markdown writer makes of the metadata is read as the same metadata again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "converter/error.h"
#include "converter/model/equality.h"
#include "formats/markdown/markdown.h"
#include "formats/options.h"
#include "input/decode.h"
#include "input/metadata/front_matter.h"

namespace {

using namespace offprint;

Metadata read(std::string text) {
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("fuzz.md", std::move(text));
  const FrontMatter front = split_front_matter(sources, file, {}, diagnostics);
  Metadata metadata = read_front_matter(front, literal_values(), diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) format_diagnostic(diagnostic, sources);
  // The Markdown reader reads the markup.
  metadata.title = metadata.subtitle = {};
  metadata.abstract = {};
  return metadata;
}

std::string written(const Metadata& metadata) {
  Document document;
  document.metadata = metadata;
  StringSink sink;
  Diagnostics diagnostics;
  write_markdown(document, WriterOptions{}, Environment{}, sink, diagnostics);
  return sink.take();
}

void check(std::string_view bytes) {
  Diagnostics diagnostics;
  const Metadata metadata = read(decode(std::string(bytes), 0, diagnostics));
  if (!(read(written(metadata)) == metadata)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* fence : {"---\n", "+++\n"}) {
    try {
      check(fence + std::string(bytes) + "\n" + fence);
    } catch (const offprint::Error&) {
      // This front matter is malformed, which is not a fault.
    }
  }
  return 0;
}
