// Tables as HTML elements, for those that pipes cannot hold.
#pragma once

#include <string_view>

#include "converter/model/node.h"
#include "formats/markdown/blocks/context.h"

namespace offprint::markdown_writer {

class HtmlTableWriter {
 public:
  explicit HtmlTableWriter(const BlockContext& context) : context_(context) {}

  void write(const Table& table);

 private:
  void write_rows(std::string_view group, const TableRows& rows, const Table& table);
  void write_cell(std::string_view name, const TableCell& cell, Alignment alignment);

  const BlockContext& context_;
};

}  // namespace offprint::markdown_writer
