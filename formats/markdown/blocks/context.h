// The state that the writers of all kinds of blocks share.
#pragma once

#include "converter/diagnostics.h"
#include "formats/markdown/blocks/markdown_lines.h"
#include "formats/markdown/blocks/paragraph_writer.h"
#include "formats/markdown/blocks/sequence_writer.h"
#include "formats/markdown/dialect.h"
#include "formats/markdown/inlines/inline_renderer.h"

namespace offprint::markdown_writer {

struct BlockContext {
  const Dialect& dialect;
  InlineRenderer& inlines;
  MarkdownLines& lines;
  ParagraphWriter& paragraphs;
  SequenceWriter& sequences;
  Diagnostics& diagnostics;
};

}  // namespace offprint::markdown_writer
