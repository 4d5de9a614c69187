#include "input/markdown/finish/captions.h"

#include <algorithm>
#include <utility>

namespace offprint::markdown {

namespace {

// The length of the word that makes `text` a caption, with the blanks behind it; 0 for none.
std::size_t caption_prefix_length(std::string_view text) {
  std::size_t length = 0;
  for (const std::string_view prefix : {"Table:", "table:", ":"})
    if (text.starts_with(prefix)) length = std::max(length, prefix.size());
  if (length == 0) return 0;
  const std::size_t end = std::min(text.find_first_not_of(" \t", length), text.size());
  return end > length || end == text.size() ? end : 0;
}

TextRun* caption_text(Block& block, const Source& source) {
  Paragraph* const paragraph = as<Paragraph>(block);
  if (paragraph == nullptr || paragraph->content.empty()) return nullptr;
  TextRun* const text = as<TextRun>(paragraph->content.front());
  const std::size_t prefix = text == nullptr ? 0 : caption_prefix_length(text->text);
  if (prefix == 0 || (prefix == text->text.size() && paragraph->content.size() == 1))
    return nullptr;
  const std::string_view line = source.line(block.span.line);
  const bool written = block.span.column >= 1 && block.span.column <= line.size() &&
                       caption_prefix_length(line.substr(block.span.column - 1)) > 0;
  return written ? text : nullptr;
}

bool lacks_caption(const Block& block) {
  const Table* const table = as<Table>(block);
  return table != nullptr && table->caption.empty();
}

void attach(Block caption, TextRun& text, Block& table) {
  Inlines& content = as<Paragraph>(caption)->content;
  text.text.erase(0, caption_prefix_length(text.text));
  if (text.text.empty()) content.erase(content.begin());
  if (!content.empty() && as<SoftBreak>(content.front())) content.erase(content.begin());
  if (!content.empty()) as<Table>(table)->caption.push_back(std::move(caption));
}

}  // namespace

void attach_captions(Blocks& blocks, const Source& source) {
  if (std::none_of(blocks.begin(), blocks.end(), lacks_caption)) return;
  Blocks out;
  out.reserve(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    TextRun* const text = caption_text(blocks[i], source);
    const bool behind = text != nullptr && !out.empty() && lacks_caption(out.back());
    const bool before = text != nullptr && i + 1 < blocks.size() && lacks_caption(blocks[i + 1]);
    if (behind)
      attach(std::move(blocks[i]), *text, out.back());
    else if (before)
      attach(std::move(blocks[i]), *text, blocks[i + 1]);
    else
      out.push_back(std::move(blocks[i]));
  }
  blocks = std::move(out);
}

}  // namespace offprint::markdown
