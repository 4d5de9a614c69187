#include "formats/markdown/blocks/definition_writer.h"

#include <algorithm>

#include "converter/model/looseness.h"

namespace offprint::markdown_writer {

namespace {

// Returns whether a blank line parts two definitions of a term, or two blocks of a definition.
bool shows_looseness(const DefinitionList& list) {
  return std::any_of(list.entries.begin(), list.entries.end(), [](const DefinitionEntry& entry) {
    return entry.definitions.size() > 1 ||
           std::any_of(entry.definitions.begin(), entry.definitions.end(),
                       [](const Blocks& blocks) { return !parts_nothing(blocks); });
  });
}

// Returns the terms as the lines of one paragraph, in which a parser pairs delimiters.
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

void DefinitionWriter::write(const DefinitionList& list) {
  if (!context_.dialect.definition_lists) return write_as_html(list);
  const bool parted = !list.tight && !shows_looseness(list);
  for (const DefinitionEntry& entry : list.entries) {
    if (&entry != &list.entries.front()) context_.lines.blank_line();
    const bool one_line = context_.paragraphs.write_terms(one_paragraph(entry.terms));
    write_definitions(entry, list.tight, parted && one_line);
  }
}

// `parted`: a blank line parts the term from its definition, which terms of two lines do not allow.
void DefinitionWriter::write_definitions(const DefinitionEntry& entry, bool tight, bool parted) {
  for (const Blocks& blocks : entry.definitions) {
    const bool first = &blocks == &entry.definitions.front();
    if (first ? parted : !tight) context_.lines.blank_line();
    context_.lines.inside(":   ", "    ", [&] {
      if (blocks.empty()) return context_.lines.separator();
      context_.sequences.write(blocks, tight ? Spacing::tight : Spacing::loose);
    });
  }
}

void DefinitionWriter::write_as_html(const DefinitionList& list) {
  context_.lines.line("<dl>");
  for (const DefinitionEntry& entry : list.entries) {
    for (const Inlines& term : entry.terms)
      context_.sequences.write_element("dt", {}, {make(Paragraph{term})});
    for (const Blocks& blocks : entry.definitions)
      context_.sequences.write_element("dd", {}, blocks);
  }
  context_.lines.line("</dl>");
}

}  // namespace offprint::markdown_writer
