#include "tests/support/random_document.h"

#include <algorithm>
#include <random>
#include <string>

#include "converter/model/kind_list.h"
#include "converter/model/names.h"
#include "tests/support/random_samples.h"

namespace offprint::test {

namespace {

// A paragraph of one image.
struct LoneImage {};

// The kinds that a sequence is made of. A kind that is to be more frequent is there several times.
using InlineLeaves = KindList<Code, Image, NoteReference, Math, RawInline, SoftBreak, LineBreak,
                              TextRun, TextRun, TextRun>;
using InlineContainers = KindList<Emphasis, Strong, Strikethrough, Superscript, Subscript,
                                  SmallCaps, Link, Quoted, Cite, Span, Link>;
using BlockLeaves = KindList<Heading, CodeBlock, Verse, ThematicBreak, MathBlock, RawBlock,
                             LoneImage, Paragraph, Paragraph, Paragraph>;
using BlockContainers =
    KindList<BulletList, OrderedList, DefinitionList, BlockQuote, Table, Figure, Admonition, Div>;
static_assert(ListsOf<InlineNode, InlineLeaves, InlineContainers>::name_every_kind);
static_assert(ListsOf<BlockNode, BlockLeaves, BlockContainers>::name_every_kind);

class RandomDocument {
 public:
  RandomDocument(std::uint64_t seed, const RandomDocumentOptions& options)
      : random_(seed), options_(options) {}

  Document make_document() {
    Document document;
    note_count_ = below(4);
    document.metadata = metadata();
    document.blocks = blocks(options_.block_depth);
    document.sections = sections(options_.section_depth, 2);
    for (std::uint32_t note = 0; note < note_count_; ++note)
      document.notes.push_back({text(), blocks(options_.block_depth - 1), span()});
    return document;
  }

 private:
  // ---- Chance: no distribution of the standard library, they differ between implementations ----
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
  bool one_in(std::uint32_t bound) { return below(bound) == 0; }
  template <class Array>
  Text one_of(const Array& array) {
    return array[below(static_cast<std::uint32_t>(array.size()))];
  }
  template <class Enum>
  Enum any_value() {
    return static_cast<Enum>(below(static_cast<std::uint32_t>(value_count<Enum>)));
  }
  SourceSpan span() {
    const std::uint32_t line = below(100);
    return line == 0 ? SourceSpan{} : SourceSpan{0, line, below(80) + 1, line};
  }

  // ---- Texts and attributes ----
  Text text() {
    // Every text has a number of its own now and then, so that documents differ.
    Text text = one_of(texts);
    if (one_in(2)) text += " t" + std::to_string(++text_number_);
    return text;
  }
  Attributes attributes() {
    if (!one_in(3)) return {};
    AttributeSet set;
    if (one_in(2)) set.id = one_of(ids);
    if (one_in(2)) set.classes.push_back(one_of(classes));
    if (one_in(4)) set.classes.push_back(one_of(classes));
    if (one_in(4)) set.lang = one_of(languages);
    if (one_in(6)) set.dir = one_in(2) ? "rtl" : "ltr";
    if (one_in(6)) set.pairs.emplace_back("width", "50%");
    if (one_in(6)) set.pairs.emplace_back("title", text());
    if (one_in(6)) set.pairs.emplace_back("label", "iv");
    if (one_in(8)) set.pairs.emplace_back("data-x", text());
    return set;
  }

  // ---- Inlines ----
  Inlines inlines(int depth) {
    Inlines inlines;
    for (std::uint32_t count = below(5); count > 0; --count) inlines.push_back(inline_node(depth));
    return inlines;
  }
  Inline inline_node(int depth) {
    if (depth > 0 && one_in(2)) return any_of<Inline>(InlineContainers{}, depth - 1);
    return any_of<Inline>(InlineLeaves{}, depth);
  }
  // One of the kinds, each as likely as it is often in the list.
  template <class NodeType, class... Kinds>
  NodeType any_of(KindList<Kinds...>, int depth) {
    using Make = NodeType (RandomDocument::*)(int);
    static constexpr Make makers[] = {&RandomDocument::node<Kinds, NodeType>...};
    return (this->*makers[below(sizeof...(Kinds))])(depth);
  }
  template <class Kind>
  auto filled(int depth) {
    Kind kind;
    fill(kind, depth);
    return make(std::move(kind), span());
  }
  template <class Kind, class NodeType>
  NodeType node(int depth) {
    if constexpr (std::is_same_v<Kind, NoteReference>)
      if (note_count_ == 0) return filled<TextRun>(depth);
    if constexpr (std::is_same_v<Kind, LoneImage>)
      return make(Paragraph{{node<Image, Inline>(2)}}, span());
    else
      return filled<Kind>(depth);
  }

  // One overload for each kind. `depth` says how many containers may still be nested in it.
  void fill(TextRun& run, int) { run.text = text(); }
  void fill(Emphasis& emphasis, int depth) { emphasis.content = inlines(depth); }
  void fill(Strong& strong, int depth) { strong.content = inlines(depth); }
  void fill(Strikethrough& strikethrough, int depth) { strikethrough.content = inlines(depth); }
  void fill(Superscript& superscript, int depth) { superscript.content = inlines(depth); }
  void fill(Subscript& subscript, int depth) { subscript.content = inlines(depth); }
  void fill(SmallCaps& small_caps, int depth) { small_caps.content = inlines(depth); }
  void fill(Code& code, int) {
    code.attributes = attributes();
    code.text = text();
  }
  void fill(Link& link, int depth) {
    link.attributes = attributes();
    link.content = inlines(depth);
    link.target = one_of(destinations);
    if (one_in(3)) link.title = text();
  }
  void fill(Image& image, int depth) {
    image.attributes = attributes();
    if (depth > 1) image.alt = inlines(depth - 1);
    image.destination = one_of(destinations);
    if (one_in(3)) image.title = text();
  }
  void fill(NoteReference& reference, int) { reference.note = below(note_count_); }
  void fill(Quoted& quoted, int depth) {
    quoted.marks = any_value<QuoteMarks>();
    quoted.content = inlines(depth);
  }
  void fill(Cite& cite, int depth) {
    if (one_in(2)) cite.key = "doe2024";
    cite.content = inlines(depth);
  }
  void fill(Math& math, int) {
    math.style = one_in(2) ? MathStyle::display : MathStyle::in_line;
    math.tex = text();
  }
  void fill(RawInline& raw, int) { fill_raw(raw, raw_inlines); }
  void fill(Span& span_node, int depth) {
    span_node.attributes = attributes();
    span_node.content = inlines(depth);
  }
  void fill(SoftBreak&, int) {}
  void fill(LineBreak&, int) {}
  template <class Raw, class Samples>
  void fill_raw(Raw& raw, const Samples& samples) {
    const RawSample& sample = samples[below(static_cast<std::uint32_t>(samples.size()))];
    raw.format = sample.format;
    raw.text = sample.text;
  }

  // ---- Blocks ----
  Blocks blocks(int depth) {
    Blocks blocks;
    for (std::uint32_t count = below(4); count > 0; --count) blocks.push_back(block(depth));
    return blocks;
  }
  Block block(int depth) {
    if (depth > 0 && one_in(2)) return any_of<Block>(BlockContainers{}, depth - 1);
    return any_of<Block>(BlockLeaves{}, depth);
  }

  void fill(Heading& heading, int) {
    heading.attributes = attributes();
    heading.level = static_cast<int>(below(8)) + 1;
    heading.title = line();
  }
  void fill(Paragraph& paragraph, int) { paragraph.content = line(); }
  void fill(BulletList& list, int depth) {
    list.tight = one_in(2);
    list.items = items(depth);
  }
  void fill(OrderedList& list, int depth) {
    list.tight = one_in(2);
    list.start = below(3);
    list.numbering = any_value<Numbering>();
    list.delimiter = any_value<NumberDelimiter>();
    list.items = items(depth);
  }
  void fill(DefinitionList& list, int depth) {
    list.tight = one_in(2);
    for (std::uint32_t count = below(3); count > 0; --count) {
      DefinitionEntry entry;
      for (std::uint32_t terms = below(2) + 1; terms > 0; --terms) entry.terms.push_back(line());
      for (std::uint32_t definitions = below(2) + 1; definitions > 0; --definitions)
        entry.definitions.push_back(blocks(depth));
      list.entries.push_back(std::move(entry));
    }
  }
  void fill(BlockQuote& quote, int depth) {
    quote.blocks = blocks(depth);
    quote.attribution = maybe_blocks(depth);
  }
  void fill(CodeBlock& code, int) {
    code.attributes = attributes();
    if (one_in(2)) code.language = "c++";
    if (one_in(3)) code.info = text();
    code.text = text();
  }
  void fill(Verse& verse, int) {
    for (std::uint32_t count = below(4); count > 0; --count) verse.lines.push_back(line());
  }
  void fill(Figure& figure, int depth) {
    figure.attributes = attributes();
    figure.blocks = blocks(depth);
    figure.caption = maybe_blocks(depth);
  }
  void fill(Admonition& admonition, int depth) {
    admonition.kind = any_value<AdmonitionKind>();
    if (one_in(2)) admonition.title = line();
    admonition.blocks = blocks(depth);
  }
  void fill(ThematicBreak&, int) {}
  void fill(MathBlock& math, int) { math.tex = text(); }
  void fill(RawBlock& raw, int) { fill_raw(raw, raw_blocks); }
  void fill(Div& div, int depth) {
    div.attributes = attributes();
    div.blocks = blocks(depth);
  }

  Inlines line() { return inlines(options_.inline_depth); }
  Blocks maybe_blocks(int depth) {
    if (one_in(3)) return {};
    if (one_in(2)) return {filled<Paragraph>(depth)};
    return blocks(depth);
  }
  ListItems items(int depth) {
    ListItems items;
    const bool tasks = one_in(3);
    for (std::uint32_t count = below(4); count > 0; --count) {
      const TaskState task = tasks ? any_value<TaskState>() : TaskState::none;
      items.push_back({task, blocks(depth), span()});
    }
    return items;
  }

  // ---- Tables ----
  void fill(Table& table, int depth) {
    table.attributes = attributes();
    table.caption = maybe_blocks(depth);
    const std::uint32_t columns = below(4) + 1;
    for (std::uint32_t column = 0; column < columns; ++column)
      table.columns.push_back({any_value<Alignment>()});
    table.head = rows(columns, below(2), depth);
    table.body = rows(columns, below(4), depth);
    if (one_in(3)) table.foot = rows(columns, below(3), depth);
  }
  // Cells that fit into the columns; `covered` counts the rows that cells above still take.
  TableRows rows(std::uint32_t columns, std::uint32_t count, int depth) {
    TableRows rows;
    std::vector<std::uint32_t> covered(columns, 0);
    for (std::uint32_t row = 0; row < count; ++row) {
      rows.push_back(this->row(covered, count - row, depth));
      for (std::uint32_t& rows_left : covered) rows_left -= std::min(rows_left, 1U);
    }
    return rows;
  }
  TableRow row(std::vector<std::uint32_t>& covered, std::uint32_t rows_left, int depth) {
    TableRow row;
    for (std::size_t column = 0; column < covered.size();) {
      if (covered[column] > 0) {
        ++column;
        continue;
      }
      if (one_in(8)) break;
      TableCell cell = this->cell(rows_left, depth);
      std::size_t end = column + 1;
      while (end < covered.size() && end < column + cell.column_span && covered[end] == 0) ++end;
      cell.column_span = static_cast<std::uint32_t>(end - column);
      for (; column < end; ++column) covered[column] = cell.row_span;
      row.push_back(std::move(cell));
    }
    return row;
  }
  TableCell cell(std::uint32_t rows_left, int depth) {
    TableCell cell;
    cell.blocks = maybe_blocks(depth);
    if (one_in(4)) cell.column_span = below(3) + 1;
    if (one_in(4)) cell.row_span = below(rows_left) + 1;
    if (one_in(6)) cell.alignment = any_value<Alignment>();
    cell.heads_row = one_in(6);
    cell.span = span();
    return cell;
  }

  // ---- Sections and metadata ----
  Sections sections(int depth, int level) {
    Sections sections;
    if (depth == 0) return sections;
    for (std::uint32_t count = below(4); count > 0; --count) {
      Section section;
      section.attributes = attributes();
      section.role = any_value<SectionRole>();
      section.level = level + static_cast<int>(below(2));
      section.title = line();
      section.blocks = blocks(options_.block_depth - 1);
      section.sections = this->sections(depth - 1, section.level + 1);
      if (one_in(5)) section.metadata = metadata();
      section.span = span();
      sections.push_back(std::move(section));
    }
    return sections;
  }

  template <class Value>
  void set(Field<Value>& field, Value value) {
    constexpr std::array<Origin, 5> origins = {Origin::supplied, Origin::inferred,
                                               Origin::metadata_file, Origin::document,
                                               Origin::command_line};
    if (one_in(2)) field.set(std::move(value), origins[below(5)], span());
  }
  Metadata metadata() {
    Metadata metadata;
    set(metadata.title, line());
    set(metadata.subtitle, line());
    set(metadata.authors, authors());
    set(metadata.date, date());
    set(metadata.modified, date());
    set(metadata.language, one_of(languages));
    set(metadata.description, text());
    set(metadata.abstract, blocks(2));
    set(metadata.keywords, std::vector<Text>{text(), text()});
    set(metadata.publisher, text());
    set(metadata.site, text());
    set(metadata.rights, one_in(2) ? Text("\u00A9 2024 Jane Doe") : text());
    set(metadata.source_url, one_of(destinations));
    set(metadata.identifiers,
        std::vector<Identifier>{{"isbn", "9780000000002"}, {"", text()}, {"my id", text()}});
    set(metadata.series, Series{text(), one_in(2) ? "2.5" : ""});
    set(metadata.cover, one_of(destinations));
    Field<MetaValue> extra;
    set(extra, extra_value());
    metadata.extra.emplace_back("custom key", extra);
    return metadata;
  }
  std::vector<Author> authors() {
    std::vector<Author> authors;
    constexpr std::array<const char*, 5> roles = {"", "aut", "edt", "trl", "ill"};
    for (std::uint32_t count = below(3); count > 0; --count)
      authors.push_back({text(), one_of(roles), one_in(3) ? text() : ""});
    if (one_in(2)) authors.push_back({"Jane Q. Doe", "", "Doe, Jane Q."});
    return authors;
  }
  Date date() {
    if (one_in(4)) return Date{text(), {}, {}, {}};
    Date date = *make_date(2024, below(12) + 1, below(28) + 1);
    if (one_in(3)) date.day.reset();
    date.words = date.iso();
    return date;
  }
  MetaValue extra_value() {
    MetaMap map;
    map.push_back({"inner", {text(), {}}});
    MetaList list;
    list.push_back({text(), {}});
    list.push_back({map, {}});
    return {list, {}};
  }

  std::mt19937_64 random_;
  RandomDocumentOptions options_;
  std::uint32_t note_count_ = 0;
  int text_number_ = 0;
};

}  // namespace

Document random_document(std::uint64_t seed, const RandomDocumentOptions& options) {
  return RandomDocument(seed, options).make_document();
}

}  // namespace offprint::test
