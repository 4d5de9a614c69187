#include "tests/support/conversion.h"

#include <algorithm>
#include <span>
#include <stdexcept>

#include "converter/transforms/pipeline.h"
#include "formats/registry.h"
#include "input/decode.h"
#include "input/options.h"
#include "input/registry.h"

namespace offprint::test {

namespace {

template <class Row>
const Row* find(std::span<const Row> rows, std::string_view name) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& candidate) {
    return candidate.name == name || std::find(candidate.aliases.begin(), candidate.aliases.end(),
                                               name) != candidate.aliases.end();
  });
  return row == rows.end() ? nullptr : &*row;
}

template <class Row>
const Row& named(std::span<const Row> rows, std::string_view name) {
  const Row* row = find(rows, name);
  if (row == nullptr) throw std::runtime_error("no such format: " + std::string(name));
  return *row;
}

}  // namespace

bool has_reader(std::string_view name) { return find(readers(), name) != nullptr; }

Document read(std::string_view reader, const std::string& text) {
  const ReaderRow& row = named(readers(), reader);
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("test", decode(std::string(text), 0, diagnostics));
  return row.read(sources, file, ReaderOptions{}, diagnostics).document;
}

std::string write(Document document, std::string_view writer, const WriterOptions& options) {
  Sources sources;
  const std::uint32_t file = sources.add("test", "");
  const Environment environment;
  const ConversionContext context{sources, file, environment, nullptr, "test"};
  Diagnostics diagnostics;
  StringSink sink;
  const Output output{&named(writers(), writer), &sink};
  write_outputs(std::move(document), {&output, 1}, options, context, diagnostics);
  return sink.take();
}

std::string html_fragment(const Document& document) {
  WriterOptions options;
  options.common.fragment = true;
  options.html.raw_html = RawHtml::keep;
  return write(document, "html", options);
}

std::string html_fragment(std::string_view reader, const std::string& text) {
  return html_fragment(read(reader, text));
}

std::string line_fragment(const Document& document, std::string_view writer, WrapOptions wrapping) {
  WriterOptions options;
  options.common.fragment = true;
  options.common.wrap = wrapping.wrap;
  options.common.columns = wrapping.columns;
  return write(document, writer, options);
}

}  // namespace offprint::test
