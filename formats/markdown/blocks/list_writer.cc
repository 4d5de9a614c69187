#include "formats/markdown/blocks/list_writer.h"

#include <algorithm>

#include "formats/markdown/blocks/captioned_image.h"
#include "formats/markdown/blocks/raw_html.h"
#include "formats/markdown/not_rendered.h"

namespace offprint::markdown_writer {

namespace {

constexpr std::uint32_t largest_number = 999'999'999;  // CommonMark 0.31.2 §5.2: nine digits

std::string task_box(TaskState task, const Dialect& dialect) {
  if (dialect.task_items) return task == TaskState::done ? "[x] " : "[ ] ";
  return task == TaskState::done ? "<input type=\"checkbox\" checked disabled> "
                                 : "<input type=\"checkbox\" disabled> ";
}

}  // namespace

// The bullet changes where the list would else continue the one right before it, or where three
// bullets on one line, each of a nested list, would be a thematic break.
char ListWriter::next_bullet(const BulletList& list) const {
  const Block* const previous = context_.sequences.previous();
  const bool follows = previous != nullptr && as<BulletList>(*previous);
  const bool is_empty = !list.items.empty() && list.items.front().blocks.empty();
  if (follows) return last_bullet_ == '-' ? '*' : '-';
  if (is_empty && context_.lines.marker().substr(0, 1) == "-") return '*';
  return '-';
}

void ListWriter::write(const BulletList& list) {
  const char bullet = next_bullet(list);
  const std::string marker = std::string(1, bullet) + ' ';
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) context_.lines.blank_line();
    write_item(widened(marker), item, list.tight);
  }
  last_bullet_ = bullet;
}

void ListWriter::write(const OrderedList& list, SourceSpan span) {
  if (list.numbering != Numbering::decimal || list.delimiter == NumberDelimiter::parentheses)
    report_not_rendered(context_.diagnostics, span, "the style of a list's numbers");
  const char* const delimiter = list.delimiter == NumberDelimiter::period ? ". " : ") ";
  std::uint32_t number = list.start;
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) context_.lines.blank_line();
    const std::string marker = std::to_string(std::min(number, largest_number)) + delimiter;
    write_item(widened(marker), item, list.tight);
    number = std::min(number, largest_number) + 1;
  }
}

// Returns the marker with blanks enough to keep indented raw HTML after the list out of the last
// item.
std::string ListWriter::widened(const std::string& marker) const {
  const Block* const next = context_.sequences.next();
  const RawBlock* const raw = next == nullptr ? nullptr : as<RawBlock>(*next);
  if (raw == nullptr || must_be_fenced(*raw, context_.dialect)) return marker;
  const std::size_t indent = std::min(raw->text.find_first_not_of(' '), raw->text.size());
  return marker + std::string(indent < marker.size() ? 0 : indent + 1 - marker.size(), ' ');
}

bool ListWriter::takes_box(const Blocks& blocks) const {
  if (blocks.empty()) return false;
  const auto* figure = as<Figure>(blocks.front());
  if (figure != nullptr) return is_captioned_image(*figure, context_.dialect);
  return as<Paragraph>(blocks.front()) ||
         (context_.dialect.definition_lists && as<DefinitionList>(blocks.front()));
}

// The box of a task goes before the text of its first paragraph.
void ListWriter::write_item(const std::string& marker, const ListItem& item, bool tight) {
  const Blocks& blocks = item.blocks;
  ParagraphWriter& paragraphs = context_.paragraphs;
  const std::string indent(marker.size(), ' ');
  // An empty item cannot follow the line of a paragraph, and cannot have a widened marker.
  const bool follows_text =
      context_.sequences.take_adjoins() && as<Paragraph>(*context_.sequences.previous());
  const bool needs_content = follows_text || marker.ends_with("  ");
  context_.lines.inside(marker, indent, [&] {
    if (item.task != TaskState::none) paragraphs.set_pending(task_box(item.task, context_.dialect));
    if (paragraphs.has_pending() && !takes_box(blocks)) paragraphs.write_pending();
    if (blocks.empty() && needs_content) context_.lines.separator();
    context_.sequences.write(blocks, tight ? Spacing::tight : Spacing::loose);
  });
}

}  // namespace offprint::markdown_writer
