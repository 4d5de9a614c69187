#include "formats/markdown/blocks/separation.h"

#include "converter/model/looseness.h"
#include "formats/markdown/html_block.h"

namespace offprint::markdown_writer {

namespace {

// Not read back as what it is, but between fences.
bool may_be_fenced(const RawBlock& raw) {
  return raw.format != "html" || !classify_html(with_tags(raw.text)).is_one;
}

bool ends_itself(const Blocks& blocks);

bool ends_itself(const ListItems& items) {
  return items.empty() || ends_itself(items.back().blocks);
}

// Ends with its own last line, whatever follows: no paragraph is left open in it.
bool ends_itself(const Block& block) {
  if (const auto* raw = as<RawBlock>(block))
    return may_be_fenced(*raw) || classify_html(with_tags(raw->text)).ends_itself;
  if (const auto* list = as<BulletList>(block)) return ends_itself(list->items);
  if (const auto* list = as<OrderedList>(block)) return ends_itself(list->items);
  if (const auto* quote = as<BlockQuote>(block))
    return quote->attribution.empty() && ends_itself(quote->blocks);
  if (const auto* admonition = as<Admonition>(block))
    return !admonition->blocks.empty() && ends_itself(admonition->blocks);
  if (const auto* list = as<DefinitionList>(block)) {
    if (list->entries.empty()) return true;
    const auto& definitions = list->entries.back().definitions;
    return !definitions.empty() && !definitions.back().empty() && ends_itself(definitions.back());
  }
  return as<Heading>(block) || as<CodeBlock>(block) || as<ThematicBreak>(block) ||
         as<MathBlock>(block) || as<Div>(block);
}

// The content of a container, with which raw HTML and tables end too.
bool ends_itself(const Blocks& blocks) {
  if (blocks.empty() || as<RawBlock>(blocks.back())) return true;
  if (const auto* table = as<Table>(blocks.back()))
    return table->caption.empty() && table->attributes.empty();
  return ends_itself(blocks.back());
}

// May end with a paragraph that a line of text would continue (CommonMark 0.31.2 §5.1, laziness),
// or with a table's row.
bool may_be_continued(const Block& block) {
  return as<Paragraph>(block) || as<BulletList>(block) || as<OrderedList>(block) ||
         as<BlockQuote>(block) || as<Admonition>(block) || as<Table>(block) ||
         as<DefinitionList>(block);
}

// Begins a block even on the line after a paragraph's. `in_paragraph`: after a paragraph of the
// same container, where list items are held to more.
bool interrupts_paragraph(const Block& block, bool in_paragraph) {
  if (const auto* raw = as<RawBlock>(block))
    return may_be_fenced(*raw) || classify_html(with_tags(raw->text)).interrupts_paragraph;
  if (const auto* list = as<OrderedList>(block)) return !in_paragraph || list->start == 1;
  if (const auto* heading = as<Heading>(block))
    return !must_be_underlined(heading->level, heading->title);
  return as<CodeBlock>(block) || as<ThematicBreak>(block) || as<BlockQuote>(block) ||
         as<Admonition>(block) || as<BulletList>(block);
}

}  // namespace

bool may_adjoin(const Block& first, const Block& second) {
  if (is_quote(first) && is_quote(second)) return false;
  if (as<Table>(second)) return as<Paragraph>(first) || ends_itself(first);
  if (ends_itself(first)) return true;
  if (as<Table>(first) && (as<RawBlock>(second) || as<Div>(second))) return true;
  return may_be_continued(first) && interrupts_paragraph(second, as<Paragraph>(first) != nullptr);
}

const Block* quote_at_end(const Block& block) {
  const Blocks* last = last_blocks(block);
  if (last == nullptr || last->empty()) return nullptr;
  return is_quote(last->back()) ? &last->back() : quote_at_end(last->back());
}

bool is_quote(const Block& block) { return as<BlockQuote>(block) || as<Admonition>(block); }

bool interrupts_paragraph(const Block& block) { return interrupts_paragraph(block, true); }

}  // namespace offprint::markdown_writer
