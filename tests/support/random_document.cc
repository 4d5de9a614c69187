#include "tests/support/random_document.h"

#include <algorithm>
#include <random>
#include <string>

#include "tests/support/random_samples.h"

namespace offprint::test {

namespace {

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

  template <class Node, class Samples>
  auto raw(const Samples& samples) {
    const RawSample& sample = samples[below(static_cast<std::uint32_t>(samples.size()))];
    return make(Node{sample.format, sample.text}, span());
  }

  // ---- Inlines ----
  Inlines inlines(int depth) {
    Inlines inlines;
    for (std::uint32_t count = below(5); count > 0; --count) inlines.push_back(inline_node(depth));
    return inlines;
  }
  Inline inline_node(int depth) {
    return depth > 0 && one_in(2) ? container(depth - 1) : leaf(depth);
  }
  Inline leaf(int depth) {
    switch (below(10)) {
      case 0: return make(Code{attributes(), text()}, span());
      case 1: return make(image(depth - 1), span());
      case 2: return note_reference();
      case 3: return make(math(), span());
      case 4: return raw<RawInline>(raw_inlines);
      case 5: return make(SoftBreak{}, span());
      case 6: return make(LineBreak{}, span());
      default: return make(TextRun{text()}, span());
    }
  }
  Inline container(int depth) {
    switch (below(11)) {
      case 0: return make(Emphasis{inlines(depth)}, span());
      case 1: return make(Strong{inlines(depth)}, span());
      case 2: return make(Strikethrough{inlines(depth)}, span());
      case 3: return make(Superscript{inlines(depth)}, span());
      case 4: return make(Subscript{inlines(depth)}, span());
      case 5: return make(SmallCaps{inlines(depth)}, span());
      case 6: return make(link(depth), span());
      case 7: return make(quoted(depth), span());
      case 8: return make(Cite{one_in(2) ? "doe2024" : "", inlines(depth)}, span());
      case 9: return make(Span{attributes(), inlines(depth)}, span());
      default: return make(link(depth), span());
    }
  }
  Link link(int depth) {
    return {attributes(), inlines(depth), one_of(destinations), one_in(3) ? text() : ""};
  }
  Image image(int depth) {
    return {attributes(),
            depth > 0 ? inlines(depth) : Inlines(),
            one_of(destinations),
            one_in(3) ? text() : "",
            {}};
  }
  Math math() { return {one_in(2) ? MathStyle::display : MathStyle::in_line, text()}; }
  Quoted quoted(int depth) {
    const QuoteMarks marks = one_in(2) ? QuoteMarks::single_quotes : QuoteMarks::double_quotes;
    return {marks, inlines(depth)};
  }
  Inline note_reference() {
    if (note_count_ == 0) return make(TextRun{text()}, span());
    return make(NoteReference{below(note_count_)}, span());
  }

  // ---- Blocks ----
  Blocks blocks(int depth) {
    Blocks blocks;
    for (std::uint32_t count = below(4); count > 0; --count) blocks.push_back(block(depth));
    return blocks;
  }
  Block block(int depth) {
    return depth > 0 && one_in(2) ? block_container(depth - 1) : block_leaf();
  }
  Block block_leaf() {
    switch (below(10)) {
      case 0: return make(Heading{attributes(), static_cast<int>(below(8)) + 1, line()}, span());
      case 1:
        return make(
            CodeBlock{attributes(), one_in(2) ? "c++" : "", one_in(3) ? text() : "", text()},
            span());
      case 2: return make(verse(), span());
      case 3: return make(ThematicBreak{}, span());
      case 4: return make(MathBlock{text()}, span());
      case 5: return raw<RawBlock>(raw_blocks);
      case 6: return make(Paragraph{{make(image(1), span())}}, span());
      default: return make(Paragraph{inlines(options_.inline_depth)}, span());
    }
  }
  Block block_container(int depth) {
    switch (below(8)) {
      case 0: return make(BulletList{one_in(2), items(depth)}, span());
      case 1: return make(ordered_list(depth), span());
      case 2: return make(definition_list(depth), span());
      case 3: return make(BlockQuote{blocks(depth), maybe_blocks(depth)}, span());
      case 4: return make(table(depth), span());
      case 5: return make(Figure{attributes(), blocks(depth), maybe_blocks(depth)}, span());
      case 6: return make(admonition(depth), span());
      default: return make(Div{attributes(), blocks(depth)}, span());
    }
  }
  Inlines line() { return inlines(options_.inline_depth); }
  Blocks maybe_blocks(int depth) {
    if (one_in(3)) return {};
    if (one_in(2)) return {make(Paragraph{line()}, span())};
    return blocks(depth);
  }
  Verse verse() {
    Verse verse;
    for (std::uint32_t count = below(4); count > 0; --count) verse.lines.push_back(line());
    return verse;
  }
  ListItems items(int depth) {
    ListItems items;
    const bool tasks = one_in(3);
    for (std::uint32_t count = below(4); count > 0; --count) {
      constexpr std::array<TaskState, 3> states = {TaskState::none, TaskState::open,
                                                   TaskState::done};
      items.push_back({tasks ? states[below(3)] : TaskState::none, blocks(depth), span()});
    }
    return items;
  }
  OrderedList ordered_list(int depth) {
    return {one_in(2), below(3), static_cast<Numbering>(below(5)),
            static_cast<NumberDelimiter>(below(3)), items(depth)};
  }
  DefinitionList definition_list(int depth) {
    DefinitionList list;
    list.tight = one_in(2);
    for (std::uint32_t count = below(3); count > 0; --count) {
      DefinitionEntry entry;
      for (std::uint32_t terms = below(2) + 1; terms > 0; --terms) entry.terms.push_back(line());
      for (std::uint32_t definitions = below(2) + 1; definitions > 0; --definitions)
        entry.definitions.push_back(blocks(depth));
      list.entries.push_back(std::move(entry));
    }
    return list;
  }
  Admonition admonition(int depth) {
    return {static_cast<AdmonitionKind>(below(5)), one_in(2) ? line() : Inlines(), blocks(depth)};
  }

  // ---- Tables ----
  Table table(int depth) {
    Table table;
    table.attributes = attributes();
    table.caption = maybe_blocks(depth);
    const std::uint32_t columns = below(4) + 1;
    for (std::uint32_t column = 0; column < columns; ++column)
      table.columns.push_back({static_cast<Alignment>(below(4))});
    table.head = rows(columns, below(2), depth);
    table.body = rows(columns, below(4), depth);
    if (one_in(3)) table.foot = rows(columns, below(3), depth);
    return table;
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
      section.role = static_cast<SectionRole>(below(13));
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
