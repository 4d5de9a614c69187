#include "formats/markdown/blocks/raw_html.h"

namespace offprint::markdown_writer {

std::string raw_text(const RawBlock& raw, const Dialect& dialect) {
  return dialect.tag_filter ? with_tags(raw.text) : raw.text;
}

HtmlBlock classify_raw(const RawBlock& raw, const Dialect& dialect) {
  return raw.format == "html" ? classify_html(raw_text(raw, dialect)) : HtmlBlock{};
}

bool must_be_fenced(const RawBlock& raw, const Dialect& dialect) {
  const HtmlBlock html = classify_raw(raw, dialect);
  return dialect.attributes && (!html.is_one || html.lacks_end);
}

const Block* find_open_end(const Document& document) {
  const Blocks* blocks = &document.blocks;
  for (const Sections* below = &document.sections; !below->empty(); below = &below->back().sections)
    blocks = &below->back().blocks;
  if (blocks->empty()) return nullptr;
  const RawBlock* const raw = as<RawBlock>(blocks->back());
  const bool is_open =
      raw != nullptr && raw->format == "html" && classify_html(with_tags(raw->text)).lacks_end;
  return is_open ? &blocks->back() : nullptr;
}

}  // namespace offprint::markdown_writer
