#include "tests/support/conversion.h"

#include <utility>

#include "converter/convert/convert.h"
#include "converter/convert/formats.h"
#include "input/decode.h"

namespace offprint::test {

bool has_reader(std::string_view name) { return find_reader(name) != nullptr; }

// Does not complete metadata or refuse invisible text, because the tests of readers check those.
Document read(std::string_view reader, const std::string& text) {
  ReaderOptions options;
  const ReaderRow& row = reader_named(reader, options);
  Sources sources;
  Diagnostics diagnostics;
  const std::uint32_t file = sources.add("test", decode(std::string(text), 0, diagnostics));
  return row.read(sources, file, options, diagnostics).document;
}

std::string write(Document document, std::string_view writer, const WriterOptions& options) {
  Diagnostics diagnostics;
  return offprint::write(std::move(document), writer, {options, {"test", {}, nullptr, "test"}},
                         diagnostics);
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
