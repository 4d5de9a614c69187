#include "formats/text/text.h"

#include "formats/options.h"
#include "formats/text/renderer.h"
#include "formats/unwritten_metadata.h"

namespace offprint {

void write_text(const Document& document, const WriterOptions& options, const Environment&,
                ByteSink& sink, Diagnostics& diagnostics) {
  text_writer::TextRenderer renderer(document, wrap_options(options.common, Wrap::automatic),
                                     diagnostics);
  if (!options.common.fragment) {
    renderer.write_title_block();
    report_unwritten_metadata(document.metadata, "plain text",
                              {"title", "subtitle", "author", "date", "abstract"}, diagnostics);
  }
  renderer.write_body();
  sink.write(renderer.take());
}

}  // namespace offprint
