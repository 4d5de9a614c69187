#include "converter/model/equality.h"

#include <tuple>

namespace offprint {

namespace {

// Returns the members of a kind that count. A new kind has no overload and does not compile.
auto parts(const TextRun& n) { return std::tie(n.text); }
auto parts(const Code& n) { return std::tie(n.attributes, n.text); }
auto parts(const Link& n) { return std::tie(n.attributes, n.content, n.target, n.title); }
auto parts(const Image& n) { return std::tie(n.attributes, n.alt, n.destination, n.title); }
auto parts(const NoteReference& n) { return std::tie(n.note); }
auto parts(const Quoted& n) { return std::tie(n.marks, n.content); }
auto parts(const Cite& n) { return std::tie(n.key, n.content); }
auto parts(const Math& n) { return std::tie(n.style, n.tex); }
auto parts(const RawInline& n) { return std::tie(n.format, n.text); }
auto parts(const Span& n) { return std::tie(n.attributes, n.content); }
auto parts(const Emphasis& n) { return std::tie(n.content); }
auto parts(const Strong& n) { return std::tie(n.content); }
auto parts(const Strikethrough& n) { return std::tie(n.content); }
auto parts(const Superscript& n) { return std::tie(n.content); }
auto parts(const Subscript& n) { return std::tie(n.content); }
auto parts(const SmallCaps& n) { return std::tie(n.content); }
auto parts(const SoftBreak&) { return std::tuple<>(); }
auto parts(const LineBreak&) { return std::tuple<>(); }

auto parts(const Heading& n) { return std::tie(n.attributes, n.level, n.title); }
auto parts(const Paragraph& n) { return std::tie(n.content); }
auto parts(const BulletList& n) { return std::tie(n.tight, n.items); }
auto parts(const OrderedList& n) {
  return std::tie(n.tight, n.start, n.numbering, n.delimiter, n.items);
}
auto parts(const DefinitionList& n) { return std::tie(n.tight, n.entries); }
auto parts(const BlockQuote& n) { return std::tie(n.blocks, n.attribution); }
auto parts(const CodeBlock& n) { return std::tie(n.attributes, n.language, n.info, n.text); }
auto parts(const Verse& n) { return std::tie(n.lines); }
auto parts(const Table& n) {
  return std::tie(n.attributes, n.caption, n.columns, n.head, n.body, n.foot);
}
auto parts(const Figure& n) { return std::tie(n.attributes, n.blocks, n.caption); }
auto parts(const Admonition& n) { return std::tie(n.kind, n.title, n.blocks); }
auto parts(const ThematicBreak&) { return std::tuple<>(); }
auto parts(const MathBlock& n) { return std::tie(n.tex); }
auto parts(const RawBlock& n) { return std::tie(n.format, n.text); }
auto parts(const Div& n) { return std::tie(n.attributes, n.blocks); }

auto parts(const ListItem& n) { return std::tie(n.task, n.blocks); }
auto parts(const DefinitionEntry& n) { return std::tie(n.terms, n.definitions); }
auto parts(const TableCell& n) {
  return std::tie(n.blocks, n.column_span, n.row_span, n.alignment, n.heads_row);
}
auto parts(const Section& n) {
  return std::tie(n.attributes, n.role, n.level, n.title, n.blocks, n.sections);
}
auto parts(const Note& n) { return std::tie(n.label, n.blocks); }
auto parts(const Resource& n) { return std::tie(n.name, n.media_type, n.bytes); }

template <class Node>
bool same_node(const Node& a, const Node& b) {
  return a.node.visit([&b](const auto& x) {
    const auto* y = b.node.template get_if<std::decay_t<decltype(x)>>();
    return y != nullptr && parts(x) == parts(*y);
  });
}

template <class Value>
bool same_field(const Field<Value>& a, const Field<Value>& b) {
  if (a.has_value() != b.has_value()) return false;
  return !a || *a == *b;
}

bool same_extra(const Metadata& a, const Metadata& b) {
  if (a.extra.size() != b.extra.size()) return false;
  for (std::size_t i = 0; i < a.extra.size(); ++i)
    if (a.extra[i].first != b.extra[i].first || !same_field(a.extra[i].second, b.extra[i].second))
      return false;
  return true;
}

bool same_metadata(const Boxed<Metadata>& a, const Boxed<Metadata>& b) {
  if (a.has_value() != b.has_value()) return false;
  return !a || *a == *b;
}

}  // namespace

bool operator==(const Inline& a, const Inline& b) { return same_node(a, b); }
bool operator==(const Block& a, const Block& b) { return same_node(a, b); }
bool operator==(const ListItem& a, const ListItem& b) { return parts(a) == parts(b); }
bool operator==(const DefinitionEntry& a, const DefinitionEntry& b) { return parts(a) == parts(b); }
bool operator==(const TableCell& a, const TableCell& b) { return parts(a) == parts(b); }
bool operator==(const TableColumn& a, const TableColumn& b) { return a.alignment == b.alignment; }
bool operator==(const Section& a, const Section& b) {
  return parts(a) == parts(b) && same_metadata(a.metadata, b.metadata);
}
bool operator==(const Note& a, const Note& b) { return parts(a) == parts(b); }
bool operator==(const Resource& a, const Resource& b) { return parts(a) == parts(b); }

bool operator==(const Metadata& a, const Metadata& b) {
  return same_field(a.title, b.title) && same_field(a.subtitle, b.subtitle) &&
         same_field(a.authors, b.authors) && same_field(a.date, b.date) &&
         same_field(a.modified, b.modified) && same_field(a.language, b.language) &&
         same_field(a.description, b.description) && same_field(a.abstract, b.abstract) &&
         same_field(a.keywords, b.keywords) && same_field(a.publisher, b.publisher) &&
         same_field(a.site, b.site) && same_field(a.rights, b.rights) &&
         same_field(a.source_url, b.source_url) && same_field(a.identifiers, b.identifiers) &&
         same_field(a.series, b.series) && same_field(a.cover, b.cover) && same_extra(a, b);
}

bool operator==(const Document& a, const Document& b) {
  return a.metadata == b.metadata && a.blocks == b.blocks && a.sections == b.sections &&
         a.notes == b.notes && a.resources == b.resources;
}

}  // namespace offprint
