#include <algorithm>
#include <string>

#include "converter/model/names.h"
#include "formats/docbook/renderer.h"

namespace offprint::docbook_writer {

namespace {

constexpr const char* open_task = "\u2610 ";  // a ballot box; pandoc reads exactly these two back
constexpr const char* done_task = "\u2612 ";  // a ballot box with an x

const char* task_mark(TaskState task) {
  switch (task) {
    case TaskState::none: return "";
    case TaskState::open: return open_task;
    case TaskState::done: return done_task;
  }
  return "";
}

bool has_tasks(const ListItems& items) {
  return std::any_of(items.begin(), items.end(),
                     [](const ListItem& item) { return item.task != TaskState::none; });
}

const char* numeration(Numbering numbering) {
  switch (numbering) {
    case Numbering::decimal: return "arabic";
    case Numbering::lower_alpha: return "loweralpha";
    case Numbering::upper_alpha: return "upperalpha";
    case Numbering::lower_roman: return "lowerroman";
    case Numbering::upper_roman: return "upperroman";
  }
  return "arabic";
}

// The role that tells the delimiter, which DocBook leaves to style sheets.
std::string delimiter_role(NumberDelimiter delimiter) {
  return delimiter == NumberDelimiter::period ? std::string() : std::string(name_of(delimiter));
}

std::string list_role(std::string role, const ListItems& items) {
  if (!has_tasks(items)) return role;
  return role.empty() ? "task-list" : role + " task-list";
}

void set_spacing(const XmlElement& list, bool tight) {
  if (tight) list.set("spacing", "compact");
}

}  // namespace

void Renderer::on(const BulletList& list, SourceSpan) {
  if (list.items.empty()) return;
  const XmlElement element = block("itemizedlist");
  if (has_tasks(list.items)) element.set("mark", "none");
  element.set_if("role", list_role({}, list.items));
  set_spacing(element, list.tight);
  list_items(list.items);
}

void Renderer::on(const OrderedList& list, SourceSpan) {
  if (list.items.empty()) return;
  const XmlElement element = block("orderedlist");
  element.set("numeration", numeration(list.numbering));
  if (list.start != 1) element.set("startingnumber", std::to_string(list.start));
  element.set_if("role", list_role(delimiter_role(list.delimiter), list.items));
  set_spacing(element, list.tight);
  list_items(list.items);
}

void Renderer::list_items(const ListItems& items) {
  for (const ListItem& item : items) list_item(item);
}

void Renderer::list_item(const ListItem& item) {
  const XmlElement element = xml_.block("listitem");
  if (item.task == TaskState::none) return blocks(item.blocks);
  const auto* first = item.blocks.empty() ? nullptr : as<Paragraph>(item.blocks.front());
  {
    const XmlElement para = block("para");
    xml_.text(task_mark(item.task));
    if (first != nullptr) visit_all(first->content);
  }
  for (std::size_t i = first != nullptr ? 1 : 0; i < item.blocks.size(); ++i) visit(item.blocks[i]);
}

void Renderer::on(const DefinitionList& list, SourceSpan) {
  if (list.entries.empty()) return;
  const XmlElement element = block("variablelist");
  set_spacing(element, list.tight);
  for (const DefinitionEntry& entry : list.entries) definition_entry(entry);
}

// An entry holds one listitem: further definitions are entries with an empty term.
void Renderer::definition_entry(const DefinitionEntry& entry) {
  {
    const XmlElement element = xml_.block("varlistentry");
    for (const Inlines& term : entry.terms) {
      const XmlElement term_element = xml_.block("term");
      visit_all(term);
    }
    if (entry.terms.empty()) xml_.block_text("term", {});
    definition(entry.definitions.empty() ? Blocks() : entry.definitions.front());
  }
  for (std::size_t i = 1; i < entry.definitions.size(); ++i) {
    const XmlElement element = xml_.block("varlistentry");
    element.set("role", "continued");
    xml_.block_text("term", {});
    definition(entry.definitions[i]);
  }
}

void Renderer::definition(const Blocks& definition) {
  const XmlElement element = xml_.block("listitem");
  blocks(definition);
}

}  // namespace offprint::docbook_writer
