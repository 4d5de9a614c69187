// Tables with pipes between their cells (GFM 0.29 §4.10).
#pragma once

#include <string>
#include <vector>

#include "converter/model/node.h"
#include "formats/markdown/blocks/context.h"
#include "formats/markdown/dialect.h"

namespace offprint::markdown_writer {

inline bool is_one_paragraph(const Blocks& blocks) {
  return blocks.empty() || (blocks.size() == 1 && as<Paragraph>(blocks.front()));
}

// Returns whether a table has one header row and no spans, each cell is one paragraph, and the
// dialect can write its caption and attributes.
bool fits_pipe_table(const Table& table, const Dialect& dialect);

class PipeTableWriter {
 public:
  explicit PipeTableWriter(const BlockContext& context) : context_(context) {}

  // `table` must fit.
  void write(const Table& table);

 private:
  std::vector<std::string> cells_of(const TableRow& row, std::size_t columns);
  void write_caption(const Table& table);

  const BlockContext& context_;
};

}  // namespace offprint::markdown_writer
