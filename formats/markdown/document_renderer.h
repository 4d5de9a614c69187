// Renders a document: its title, sections and notes.
#pragma once

#include <string>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "formats/markdown/blocks/block_renderer.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/inlines/inline_renderer.h"
#include "formats/markdown/inlines/notes.h"
#include "formats/options.h"

namespace offprint::markdown_writer {

class DocumentRenderer {
 public:
  DocumentRenderer(const Document& document, const Dialect& dialect, const WrapOptions& wrapping,
                   Diagnostics& diagnostics);

  // Returns blocks, sections and notes.
  std::string body();
  // Returns the same after the title, which has no other place in a document without front matter.
  std::string titled_body();

  // Values of the front matter.
  std::string one_line(const Inlines& inlines) { return inlines_.one_line(inlines); }
  std::string block_text(const Blocks& blocks);

 private:
  void write_section(const Section& section);
  void write_credits(const Metadata& metadata);
  std::string_view language() const;

  const Document& document_;
  const Dialect& dialect_;
  WrapOptions wrapping_;
  Diagnostics& diagnostics_;
  Notes notes_;
  InlineRenderer inlines_;
  BlockRenderer blocks_;
};

}  // namespace offprint::markdown_writer
