#include <algorithm>

#include "converter/model/looseness.h"
#include "formats/markdown/renderer.h"

namespace offprint {

namespace {

constexpr std::uint32_t largest_number = 999'999'999;  // CommonMark 0.31.2 §5.2: nine digits

std::string box(TaskState task, const Dialect& dialect) {
  if (dialect.task_items) return task == TaskState::done ? "[x] " : "[ ] ";
  return task == TaskState::done ? "<input type=\"checkbox\" checked disabled> "
                                 : "<input type=\"checkbox\" disabled> ";
}

// Whether blank lines stand between the definitions of a term or within one.
bool shows_looseness(const DefinitionList& list) {
  return std::any_of(list.entries.begin(), list.entries.end(), [](const DefinitionEntry& entry) {
    return entry.definitions.size() > 1 ||
           std::any_of(entry.definitions.begin(), entry.definitions.end(),
                       [](const Blocks& blocks) { return !parts_nothing(blocks); });
  });
}

// The terms as the lines of one paragraph: that is what a parser finds marks in.
Inlines one_paragraph(const std::vector<Inlines>& terms) {
  Inlines lines;
  for (const Inlines& term : terms) {
    if (!lines.empty()) lines.push_back(make(SoftBreak{}));
    for (const Inline& node : term)
      lines.push_back(as<SoftBreak>(node) ? make(TextRun{" "}) : node);
  }
  return lines;
}

}  // namespace

// A list right after another one of its kind would continue it: the bullet changes. So it does in a
// list item whose own bullet stands on the same line, where three of them would be a rule.
char MarkdownRenderer::next_bullet(const BulletList& list) {
  const bool follows = previous_ != nullptr && as<BulletList>(*previous_);
  const bool is_empty = !list.items.empty() && list.items.front().blocks.empty();
  if (follows) return last_bullet_ == '-' ? '*' : '-';
  if (is_empty && writer_.marker().substr(0, 1) == "-") return '*';
  return '-';
}

void MarkdownRenderer::on(const BulletList& list, SourceSpan) {
  const char bullet = next_bullet(list);
  const std::string marker = std::string(1, bullet) + ' ';
  for (const ListItem& item : list.items) {
    if (!list.tight && &item != &list.items.front()) blank_line();
    write_item(widened(marker), item, list.tight);
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
    write_item(widened(marker), item, list.tight);
    number = std::min(number, largest_number) + 1;
  }
}

// Raw HTML behind a list may begin with blanks, which must not reach into the last item.
std::string MarkdownRenderer::widened(const std::string& marker) const {
  const RawBlock* const raw = next_ == nullptr ? nullptr : as<RawBlock>(*next_);
  if (raw == nullptr || is_fenced(*raw)) return marker;
  const std::size_t indent = std::min(raw->text.find_first_not_of(' '), raw->text.size());
  return marker + std::string(indent < marker.size() ? 0 : indent + 1 - marker.size(), ' ');
}

bool MarkdownRenderer::takes_box(const Blocks& blocks) const {
  if (blocks.empty()) return false;
  const auto* figure = as<Figure>(blocks.front());
  if (figure != nullptr) return is_captioned_image(*figure);
  return as<Paragraph>(blocks.front()) ||
         (dialect_.definition_lists && as<DefinitionList>(blocks.front()));
}

// A task's box stands before the text of its first paragraph.
void MarkdownRenderer::write_item(const std::string& marker, const ListItem& item, bool tight) {
  const Blocks& blocks = item.blocks;
  const std::string indent(marker.size(), ' ');
  // Only an item that holds something may follow a paragraph's line, and be widened.
  const bool follows_text = std::exchange(adjoins_, false) && as<Paragraph>(*previous_);
  const bool needs_content = follows_text || marker.ends_with("  ");
  writer_.inside(marker, indent, [&] {
    if (item.task != TaskState::none) pending_box_ = box(item.task, dialect_);
    if (!pending_box_.empty() && !takes_box(blocks)) writer_.line(std::exchange(pending_box_, {}));
    if (blocks.empty() && needs_content) write_separator();
    write_blocks(blocks, tight ? Spacing::tight : Spacing::loose);
  });
}

void MarkdownRenderer::on(const DefinitionList& list, SourceSpan) {
  if (!dialect_.definition_lists) return write_html_definitions(list);
  const bool parted = !list.tight && !shows_looseness(list);
  for (const DefinitionEntry& entry : list.entries) {
    if (&entry != &list.entries.front()) blank_line();
    const Inlines terms = one_paragraph(entry.terms);
    const Flow flow = render(terms, FlowKind::terms, std::exchange(pending_box_, {}));
    const WrapOptions unwrapped{Wrap::none, wrapping_.columns};
    if (begins_block(terms, flow)) {
      write_separator();
      write_indented(flow, terms, FlowKind::terms, unwrapped);
    } else {
      writer_.paragraph(flow, unwrapped, may_start_line_);
    }
    const bool one_line = flow.text().find('\n') == std::string::npos;
    write_definitions(entry, list.tight, parted && one_line);
  }
}

// `parted`: a blank line stands between the term and its definition, which two lines do not allow.
void MarkdownRenderer::write_definitions(const DefinitionEntry& entry, bool tight, bool parted) {
  for (const Blocks& blocks : entry.definitions) {
    const bool first = &blocks == &entry.definitions.front();
    if (first ? parted : !tight) blank_line();
    writer_.inside(":   ", "    ", [&] {
      if (blocks.empty()) return write_separator();
      write_blocks(blocks, tight ? Spacing::tight : Spacing::loose);
    });
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
