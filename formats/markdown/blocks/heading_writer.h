// Headings of sections, and those among blocks.
#pragma once

#include <string>

#include "converter/model/attributes.h"
#include "converter/model/node.h"
#include "formats/markdown/blocks/context.h"

namespace offprint::markdown_writer {

class HeadingWriter {
 public:
  explicit HeadingWriter(const BlockContext& context) : context_(context) {}

  void write(int level, AttributeSet attributes, const Inlines& title, SourceSpan span);

 private:
  void write_underlined(int level, const std::string& attributes, const Inlines& title);

  const BlockContext& context_;
};

}  // namespace offprint::markdown_writer
