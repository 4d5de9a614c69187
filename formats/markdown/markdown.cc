#include "formats/markdown/markdown.h"

#include "formats/markdown/dialect.h"
#include "formats/markdown/document_renderer.h"
#include "formats/markdown/front_matter.h"
#include "formats/markdown/switches.h"
#include "formats/options.h"
#include "formats/unwritten_metadata.h"

namespace offprint {

namespace markdown_writer {

namespace {

void write_dialect(const Document& document, const Dialect& standard, const WriterOptions& options,
                   ByteSink& sink, Diagnostics& diagnostics) {
  const Dialect dialect = switched(standard, options.markdown);
  DocumentRenderer renderer(document, dialect, wrap_options(options.common, Wrap::preserve),
                            diagnostics);
  if (options.common.fragment) return sink.write(renderer.body());
  if (!dialect.front_matter) {
    report_unwritten_metadata(document.metadata, "Markdown without front matter",
                              {"title", "subtitle", "author", "date", "abstract"}, diagnostics);
    return sink.write(renderer.titled_body());
  }
  const std::string front = front_matter(document.metadata, renderer);
  const std::string body = renderer.body();
  sink.write(front);
  if (!front.empty() && !body.empty()) sink.write("\n");
  sink.write(body);
}

}  // namespace

}  // namespace markdown_writer

void write_markdown(const Document& document, const WriterOptions& options, const Environment&,
                    ByteSink& sink, Diagnostics& diagnostics) {
  markdown_writer::write_dialect(document, markdown_writer::markdown_dialect, options, sink,
                                 diagnostics);
}

void write_gfm(const Document& document, const WriterOptions& options, const Environment&,
               ByteSink& sink, Diagnostics& diagnostics) {
  markdown_writer::write_dialect(document, markdown_writer::gfm_dialect, options, sink,
                                 diagnostics);
}

void write_commonmark(const Document& document, const WriterOptions& options, const Environment&,
                      ByteSink& sink, Diagnostics& diagnostics) {
  markdown_writer::write_dialect(document, markdown_writer::commonmark_dialect, options, sink,
                                 diagnostics);
}

}  // namespace offprint
