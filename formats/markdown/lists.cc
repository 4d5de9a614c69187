#include <algorithm>

#include "formats/markdown/renderer.h"

namespace offprint {

namespace {

constexpr std::uint32_t largest_number = 999'999'999;  // CommonMark 0.31.2 §5.2: nine digits

std::string box(TaskState task, const Dialect& dialect) {
  if (dialect.task_items) return task == TaskState::done ? "[x] " : "[ ] ";
  return task == TaskState::done ? "<input type=\"checkbox\" checked disabled> "
                                 : "<input type=\"checkbox\" disabled> ";
}

}  // namespace

// A list right after another one of its kind would continue it: the bullet changes. So it does in a
// list item whose own bullet stands on the same line, where three of them would be a rule.
char MarkdownRenderer::next_bullet(const BulletList& list) {
  const bool follows = previous_ != nullptr && as<BulletList>(*previous_);
  const bool is_empty = !list.items.empty() && list.items.front().blocks.empty();
  if (follows) return last_bullet_ == '-' ? '*' : '-';
  if (is_empty && writer_.marker() == "- ") return '*';
  return '-';
}

void MarkdownRenderer::on(const BulletList& list, SourceSpan) {
  const char bullet = next_bullet(list);
  const std::string marker = std::string(1, bullet) + ' ';
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) blank_line();
    write_item(widened(marker, &item == &list.items.back()), item.task, item.blocks, list.tight);
  }
  last_bullet_ = bullet;
}

void MarkdownRenderer::on(const OrderedList& list, SourceSpan span) {
  if (list.numbering != Numbering::decimal || list.delimiter == NumberDelimiter::parentheses)
    not_rendered(span, "the style of a list's numbers");
  const char* const delimiter = list.delimiter == NumberDelimiter::period ? ". " : ") ";
  std::uint32_t number = list.start;
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) blank_line();
    const std::string marker = std::to_string(std::min(number, largest_number)) + delimiter;
    write_item(widened(marker, &item == &list.items.back()), item.task, item.blocks, list.tight);
    number = std::min(number, largest_number) + 1;
  }
}

// Raw HTML behind a list may begin with blanks, which must not reach into the last item.
std::string MarkdownRenderer::widened(std::string marker, bool last) const {
  const RawBlock* const raw = next_ != nullptr && last ? as<RawBlock>(*next_) : nullptr;
  if (raw == nullptr) return marker;
  const std::size_t indent = std::min(raw->text.find_first_not_of(' '), raw->text.size());
  if (indent >= marker.size()) marker.append(indent + 1 - marker.size(), ' ');
  return marker;
}

// A task's box stands before the text of its first paragraph.
void MarkdownRenderer::write_item(const std::string& marker, TaskState task, const Blocks& blocks,
                                  bool tight) {
  const std::string indent(marker.size(), ' ');
  writer_.inside(marker, indent, [&] {
    if (task != TaskState::none) pending_box_ = box(task, dialect_);
    if (!pending_box_.empty() && (blocks.empty() || !as<Paragraph>(blocks.front())))
      writer_.line(std::exchange(pending_box_, {}));
    write_blocks(blocks, tight ? Spacing::tight : Spacing::loose);
  });
}

void MarkdownRenderer::on(const DefinitionList& list, SourceSpan) {
  if (!dialect_.definition_lists) return write_html_definitions(list);
  for (const DefinitionEntry& entry : list.entries) {
    if (&entry != &list.entries.front()) blank_line();
    for (const Inlines& term : entry.terms) writer_.line(render(term, FlowKind::term).text());
    for (const Blocks& blocks : entry.definitions) {
      // No blank line may part two terms from their definition.
      const bool below_terms = &blocks == &entry.definitions.front() && entry.terms.size() > 1;
      if (!list.tight && !below_terms) blank_line();
      writer_.inside(":   ", "    ", [&] {
        if (blocks.empty()) return write_separator();
        write_blocks(blocks, list.tight ? Spacing::tight : Spacing::loose);
      });
    }
  }
}

void MarkdownRenderer::write_html_definitions(const DefinitionList& list) {
  writer_.line("<dl>");
  for (const DefinitionEntry& entry : list.entries) {
    for (const Inlines& term : entry.terms) write_element("dt", {}, {make(Paragraph{term})});
    for (const Blocks& blocks : entry.definitions) write_element("dd", {}, blocks);
  }
  writer_.line("</dl>");
}

}  // namespace offprint
