#include "formats/xhtml/renderer.h"

namespace offprint {

namespace {

// The value of <ol type>; decimal is the default.
const char* list_type(Numbering numbering) {
  switch (numbering) {
    case Numbering::decimal: return "";
    case Numbering::lower_alpha: return "a";
    case Numbering::upper_alpha: return "A";
    case Numbering::lower_roman: return "i";
    case Numbering::upper_roman: return "I";
  }
  return "";
}

}  // namespace

void XhtmlRenderer::on(const BulletList& node, SourceSpan) {
  const XmlElement list = xml_.block("ul");
  for (const ListItem& item : node.items) this->item(item, node.tight);
}

// HTML has no word for the delimiter: 1) and (1) become 1.
void XhtmlRenderer::on(const OrderedList& node, SourceSpan) {
  const XmlElement list = xml_.block("ol");
  if (node.start != 1) list.set("start", std::to_string(node.start));
  list.set_if("type", list_type(node.numbering));
  for (const ListItem& item : node.items) this->item(item, node.tight);
}

void XhtmlRenderer::item(const ListItem& item, bool tight) {
  const XmlElement li = xml_.block("li");
  const bool has_mark = item.task != TaskState::none;
  if (has_mark && context_.options.tasks == TaskStyle::characters) li.set("class", "task");
  const Paragraphs paragraphs = tight ? Paragraphs::bare : Paragraphs::wrapped;
  if (item.task == TaskState::none) return flow(item.blocks, paragraphs);
  if (context_.options.tasks == TaskStyle::inputs) {
    task_box(item.task);
    flow(item.blocks, paragraphs);
  } else {
    flow(item.blocks, paragraphs,
         [this, &item] { text(item.task == TaskState::done ? "☑ " : "☐ "); });
  }
}

void XhtmlRenderer::task_box(TaskState task) {
  {
    const XmlElement input = xml_.in_line("input");
    input.set("type", "checkbox");
    if (task == TaskState::done) input.set("checked", "");
    input.set("disabled", "");
  }
  text(" ");
}

// <dl> wants both, a term and its definition (HTML living standard 4.4.9).
void XhtmlRenderer::on(const DefinitionList& node, SourceSpan) {
  const Paragraphs paragraphs = node.tight ? Paragraphs::bare : Paragraphs::wrapped;
  const XmlElement list = xml_.block("dl");
  for (const DefinitionEntry& entry : node.entries) {
    for (const Inlines& term : entry.terms) {
      const XmlElement dt = xml_.block("dt");
      visit_all(term);
    }
    if (entry.terms.empty()) xml_.block_text("dt", {});
    for (const Blocks& definition : entry.definitions) {
      const XmlElement dd = xml_.block("dd");
      flow(definition, paragraphs);
    }
    if (entry.definitions.empty()) xml_.block_text("dd", {});
  }
}

}  // namespace offprint
