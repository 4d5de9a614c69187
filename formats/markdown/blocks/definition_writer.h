// Definition lists.
#pragma once

#include "converter/model/node.h"
#include "formats/markdown/blocks/context.h"

namespace offprint::markdown_writer {

class DefinitionWriter {
 public:
  explicit DefinitionWriter(const BlockContext& context) : context_(context) {}

  void write(const DefinitionList& list);

 private:
  void write_definitions(const DefinitionEntry& entry, bool tight, bool parted);
  void write_as_html(const DefinitionList& list);

  const BlockContext& context_;
};

}  // namespace offprint::markdown_writer
