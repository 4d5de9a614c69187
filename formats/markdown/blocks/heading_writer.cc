#include "formats/markdown/blocks/heading_writer.h"

#include <algorithm>

#include "converter/model/looseness.h"
#include "converter/model/plain_text.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/not_rendered.h"

namespace offprint::markdown_writer {

namespace {

constexpr int deepest_heading = 6;

}  // namespace

// A heading below level 6 keeps its level as an attribute. In a dialect without attributes, an id
// becomes an anchor.
void HeadingWriter::write(int level, AttributeSet attributes, const Inlines& title,
                          SourceSpan span) {
  const bool has_attributes = context_.dialect.attributes;
  if (level > deepest_heading) {
    attributes.pairs.emplace_back("level", std::to_string(level));
    if (!has_attributes)
      report_not_rendered(context_.diagnostics, span,
                          "the level " + std::to_string(level) + " of a heading");
  }
  const std::string block = has_attributes ? attribute_block(attributes) : std::string();
  if (must_be_underlined(level, title)) return write_underlined(level, block, title);
  std::string line(static_cast<std::size_t>(std::clamp(level, 1, deepest_heading)), '#');
  std::string content;
  if (!has_attributes && !attributes.id.empty())
    content = "<a id=\"" + escape_literal(attributes.id, "\"") + "\"></a>";
  content += context_.inlines.render(title, FlowKind::heading).text();
  if (!block.empty()) content += content.empty() ? block : ' ' + block;
  context_.lines.line(content.empty() ? line : line + ' ' + content);
}

// Only an underlined heading can hold a line break.
void HeadingWriter::write_underlined(int level, const std::string& attributes,
                                     const Inlines& title) {
  Flow flow = context_.inlines.render(title, FlowKind::underlined);
  if (!attributes.empty()) flow.append(' ' + attributes);
  context_.lines.unwrapped_paragraph(flow);
  context_.lines.line(std::string(3, level == 1 ? '=' : '-'));
}

}  // namespace offprint::markdown_writer
