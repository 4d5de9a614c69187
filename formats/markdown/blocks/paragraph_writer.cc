#include "formats/markdown/blocks/paragraph_writer.h"

#include <utility>

#include "formats/markdown/html_block.h"

namespace offprint::markdown_writer {

namespace {

// Returns whether the first line would begin another block than a paragraph: with a tag or a
// formula.
bool begins_block(const Inlines& inlines, const Flow& flow) {
  const std::string_view text = flow.text();
  if (inlines.empty()) return false;
  if (as<Math>(inlines.front())) return text.substr(0, 2) == "$$";
  return as<RawInline>(inlines.front()) && classify_html(text.substr(0, text.find('\n'))).is_one;
}

}  // namespace

void ParagraphWriter::write(const Inlines& inlines) {
  const bool continues = std::exchange(continues_, false);
  const std::string box = std::exchange(pending_, {});
  const FlowKind kind = continues ? FlowKind::continuation : FlowKind::paragraph;
  const Flow flow = inlines_.render(inlines, kind, box);
  if (!begins_block(inlines, flow)) return lines_.paragraph(flow);
  if (!continues) lines_.separator();
  lines_.paragraph(indented(flow, inlines, kind));
}

bool ParagraphWriter::write_terms(const Inlines& terms) {
  const Flow flow = inlines_.render(terms, FlowKind::terms, std::exchange(pending_, {}));
  if (begins_block(terms, flow)) {
    lines_.separator();
    lines_.unwrapped_paragraph(indented(flow, terms, FlowKind::terms));
  } else {
    lines_.unwrapped_paragraph(flow);
  }
  return flow.text().find('\n') == std::string::npos;
}

// An indented line begins no block after a line of text.
Flow ParagraphWriter::indented(const Flow& flow, const Inlines& inlines, FlowKind kind) {
  return lines_.may_start_line(flow.text()) ? flow : inlines_.render(inlines, kind, "    ");
}

void ParagraphWriter::write_pending() { lines_.line(std::exchange(pending_, {})); }

}  // namespace offprint::markdown_writer
