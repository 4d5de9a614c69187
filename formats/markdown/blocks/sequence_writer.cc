#include "formats/markdown/blocks/sequence_writer.h"

#include "converter/model/looseness.h"
#include "formats/markdown/blocks/pipe_table.h"
#include "formats/markdown/blocks/separation.h"

namespace offprint::markdown_writer {

namespace {

bool is_written_as_html(const Block& block, const Dialect& dialect) {
  if (const auto* table = as<Table>(block)) return !fits_pipe_table(*table, dialect);
  if (as<Div>(block)) return !dialect.attributes;
  return as<DefinitionList>(block) && !dialect.definition_lists;
}

}  // namespace

void SequenceWriter::write(const Blocks& blocks, Spacing spacing) {
  const Block* const outer_previous = std::exchange(previous_, nullptr);
  const Block* const outer_next = next_;
  const Spacing outer_spacing = std::exchange(spacing_, spacing);
  const Block* const end = blocks.data() + blocks.size();
  for (const Block* block = blocks.data(); block != end; ++block) {
    if (block == left_out_) break;
    adjoins_ = false;
    if (previous_ != nullptr) part(*previous_, *block);
    const std::size_t lines = lines_.line_count();
    next_ = block + 1 == end ? nullptr : block + 1;
    const Block* const quote = next_ ? quote_left_open(*block, *next_) : open_quote_;
    const Block* const outer_quote = std::exchange(open_quote_, quote);
    renderer_.visit(*block);
    if (block == outer_quote) lines_.line(">");
    open_quote_ = outer_quote;
    if (lines_.line_count() > lines) previous_ = block;
  }
  adjoins_ = false;
  previous_ = outer_previous;
  next_ = outer_next;
  spacing_ = outer_spacing;
}

void SequenceWriter::write_element(std::string_view name, std::string_view attributes,
                                   const Blocks& blocks) {
  lines_.element(name, attributes, [&] { write(blocks, Spacing::loose); });
}

// Returns the quote at the end of `first` that must end with a line of its own, since a blank line
// would make the list loose.
const Block* SequenceWriter::quote_left_open(const Block& first, const Block& second) const {
  if (spacing_ == Spacing::loose || is_written_as_html(first, dialect_)) return nullptr;
  const bool adjoins = may_adjoin(first, second) && !would_merge(first, second);
  return adjoins ? nullptr : quote_at_end(first);
}

// Writes what keeps two blocks from being read as one.
void SequenceWriter::part(const Block& first, const Block& second) {
  const bool tight = spacing_ == Spacing::tight;
  adjoins_ = tight && !is_written_as_html(first, dialect_) && may_adjoin(first, second);
  const bool tight_quote = tight && is_quote(first);
  if (!adjoins_ && tight_quote)
    lines_.line(">");  // it ends a paragraph as a blank line would
  else if (!adjoins_ && quote_left_open(first, second) == nullptr)
    lines_.blank_line();
  if (!would_merge(first, second) && !(tight_quote && is_quote(second))) return;
  lines_.separator();
  if (!tight || !interrupts_paragraph(second)) lines_.blank_line();
}

}  // namespace offprint::markdown_writer
