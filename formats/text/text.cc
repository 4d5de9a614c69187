#include "formats/text/text.h"

#include "formats/options.h"
#include "formats/text/renderer.h"

namespace offprint {

void write_text(const Document& document, const WriterOptions& options, const Environment&,
                ByteSink& sink, Diagnostics& diagnostics) {
  TextRenderer renderer(document, options.text.wrapping, diagnostics);
  if (!options.common.fragment) renderer.write_title_block();
  renderer.write_body();
  sink.write(renderer.take());
}

}  // namespace offprint
