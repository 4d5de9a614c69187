// The kinds of blocks and inlines that a document is made of, and the two variants of them.
//
// This is the only place that defines node kinds. Code that must treat every kind does not compile
// when a kind is added to a variant (visitor.h, kind_list.h). Nodes are values: copies are deep,
// and comparison (equality.h) ignores spans. Strings are UTF-8 without the markup of any format.
//
// Members have the types Text, Inlines, Blocks and Sections, and make() makes nodes, so that the
// representation can change in this file alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "converter/model/attributes.h"
#include "converter/model/one_of.h"
#include "converter/model/source.h"

namespace offprint {

struct Block;
struct Inline;
struct Section;

using Text = std::string;
using Inlines = std::vector<Inline>;
using Blocks = std::vector<Block>;
using Sections = std::vector<Section>;

// ---- Inlines ----------------------------------------------------------------------------------

struct TextRun {
  Text text;
};
struct Emphasis {
  Inlines content;
};
struct Strong {
  Inlines content;
};
struct Strikethrough {
  Inlines content;
};
struct Superscript {
  Inlines content;
};
struct Subscript {
  Inlines content;
};
struct SmallCaps {
  Inlines content;
};
// Program text or literal input. Spaces count.
struct Code {
  Attributes attributes;
  Text text;
};
struct Link {
  Attributes attributes;
  Inlines content;
  Text target;  // as written: a URL, path or #fragment; writers percent-encode it
  Text title;
};
struct Image {
  Attributes attributes;
  Inlines alt;       // empty if decorative or unknown
  Text destination;  // as written
  Text title;
  std::optional<std::uint32_t> resource;  // index into Document::resources once loaded
};
// A call of Document::notes[note]; the same note may be called several times.
struct NoteReference {
  std::uint32_t note = 0;
};
enum class QuoteMarks { single_quotes, double_quotes };
// A quotation that is marked up as such (<q>). Quotation marks in the text are characters of a
// TextRun.
struct Quoted {
  QuoteMarks marks = QuoteMarks::double_quotes;
  Inlines content;
};
// The title of a cited work, with its bibliography key if the source gave one.
struct Cite {
  Text key;
  Inlines content;
};
enum class MathStyle { in_line, display };
struct Math {
  MathStyle style = MathStyle::in_line;
  Text tex;
};
// Markup of another format ("html", "tex"), verbatim.
struct RawInline {
  Text format;
  Text text;
};
// Inlines that have no kind of their own (keyboard input, ruby, a page break), told by their class:
// classes.h.
struct Span {
  Attributes attributes;
  Inlines content;
};
// A line end of the source inside a paragraph. It means a space.
struct SoftBreak {};
struct LineBreak {};

using InlineNode =
    OneOf<TextRun, Emphasis, Strong, Strikethrough, Superscript, Subscript, SmallCaps, Code, Link,
          Image, NoteReference, Quoted, Cite, Math, RawInline, Span, SoftBreak, LineBreak>;

// ---- Blocks -----------------------------------------------------------------------------------

// A heading that does not open a section, as in a quote or a list item (DocBook bridgehead).
struct Heading {
  Attributes attributes;
  int level = 2;  // as written, from 1
  Inlines title;
};
struct Paragraph {
  Inlines content;
};
enum class TaskState { none, open, done };
struct ListItem {
  TaskState task = TaskState::none;
  Blocks blocks;
  SourceSpan span;
};
using ListItems = std::vector<ListItem>;
struct BulletList {
  bool tight = true;  // no blank lines between the items
  ListItems items;
};
enum class Numbering { decimal, lower_alpha, upper_alpha, lower_roman, upper_roman };
enum class NumberDelimiter { period, parenthesis, parentheses };  // 1.  1)  (1)
struct OrderedList {
  bool tight = true;
  std::uint32_t start = 1;
  Numbering numbering = Numbering::decimal;
  NumberDelimiter delimiter = NumberDelimiter::period;
  ListItems items;
};
struct DefinitionEntry {
  std::vector<Inlines> terms;       // one or more
  std::vector<Blocks> definitions;  // one or more
  SourceSpan span;
};
struct DefinitionList {
  bool tight = true;
  std::vector<DefinitionEntry> entries;
};
struct BlockQuote {
  Blocks blocks;
  Blocks attribution;  // the person or work quoted; may be empty
};
struct CodeBlock {
  Attributes attributes;
  Text language;  // first word of the info string; may be empty
  Text info;      // the rest of the info string
  Text text;      // verbatim, without a final line end
};
// Text whose line ends count, such as a poem or an address.
struct Verse {
  std::vector<Inlines> lines;  // empty between stanzas; leading blanks count
};
enum class Alignment { none, left, center, right };
struct TableColumn {
  Alignment alignment = Alignment::none;
};
struct TableCell {
  Blocks blocks;
  std::uint32_t column_span = 1;
  std::uint32_t row_span = 1;  // stays within the row group
  SourceSpan span;
  // If it differs from that of the column; `none` means that of the column.
  Alignment alignment = Alignment::none;
  bool heads_row = false;  // names its row; in the body or foot
};
using TableRow = std::vector<TableCell>;
using TableRows = std::vector<TableRow>;
// A row holds only the cells that begin in it, as in HTML, and none for a column that a cell from
// above spans. A row may be shorter than `columns`, but not longer.
struct Table {
  Attributes attributes;
  Blocks caption;
  std::vector<TableColumn> columns;
  TableRows head;
  TableRows body;
  TableRows foot;
};
struct Figure {
  Attributes attributes;
  Blocks blocks;
  Blocks caption;
};
enum class AdmonitionKind { note, tip, important, caution, warning };
struct Admonition {
  AdmonitionKind kind = AdmonitionKind::note;
  Inlines title;  // if empty, writers use the word for the kind
  Blocks blocks;
};
struct ThematicBreak {};
struct MathBlock {
  Text tex;
};
struct RawBlock {
  Text format;
  Text text;
};
// Blocks that have no kind of their own (details, boilerplate), told by their class: classes.h.
struct Div {
  Attributes attributes;
  Blocks blocks;
};

using BlockNode =
    OneOf<Heading, Paragraph, BulletList, OrderedList, DefinitionList, BlockQuote, CodeBlock, Verse,
          Table, Figure, Admonition, ThematicBreak, MathBlock, RawBlock, Div>;

// ---- The two types ----------------------------------------------------------------------------

// Copying, moving and destroying are defined in node.cc. Each is a jump table over all kinds, which
// otherwise every file that touches a node would compile again.
struct Inline {
  Inline() = default;
  Inline(InlineNode the_node, SourceSpan the_span) : node(std::move(the_node)), span(the_span) {}
  Inline(const Inline& other);
  Inline(Inline&& other) noexcept;
  Inline& operator=(const Inline& other);
  Inline& operator=(Inline&& other) noexcept;
  ~Inline();

  InlineNode node;
  SourceSpan span;
};
struct Block {
  Block() = default;
  Block(BlockNode the_node, SourceSpan the_span) : node(std::move(the_node)), span(the_span) {}
  Block(const Block& other);
  Block(Block&& other) noexcept;
  Block& operator=(const Block& other);
  Block& operator=(Block&& other) noexcept;
  ~Block();

  BlockNode node;
  SourceSpan span;
};

static_assert(sizeof(Inline) <= 80, "an inline node grew: a document has millions");
static_assert(sizeof(Block) <= 80, "a block node grew: a document has millions");

template <class Node>
concept BlockKind = BlockNode::holds<Node>;
template <class Node>
concept InlineKind = InlineNode::holds<Node>;

template <BlockKind Node>
Block make(Node node, SourceSpan span = {}) {
  return Block{std::move(node), span};
}
template <InlineKind Node>
Inline make(Node node, SourceSpan span = {}) {
  return Inline{std::move(node), span};
}

// Returns the node if it is of the kind `Node`, else null.
template <BlockKind Node>
const Node* as(const Block& block) {
  return block.node.get_if<Node>();
}
template <InlineKind Node>
const Node* as(const Inline& inline_node) {
  return inline_node.node.get_if<Node>();
}
template <BlockKind Node>
Node* as(Block& block) {
  return block.node.get_if<Node>();
}
template <InlineKind Node>
Node* as(Inline& inline_node) {
  return inline_node.node.get_if<Node>();
}

// Returns one text run, or no inlines for an empty string.
inline Inlines text_inlines(Text text, SourceSpan span = {}) {
  Inlines inlines;
  if (!text.empty()) inlines.push_back(make(TextRun{std::move(text)}, span));
  return inlines;
}

}  // namespace offprint
