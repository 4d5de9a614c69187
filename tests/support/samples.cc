#include "tests/support/samples.h"

#include <fmt/core.h>

#include "converter/model/walk.h"

namespace offprint::test {

std::string Words::next() {
  rendered_.push_back(fmt::format("word{:05}", rendered_.size()));
  return rendered_.back();
}

std::string Words::next_raw() {
  raw_.push_back(fmt::format("raw{:05}", raw_.size()));
  return raw_.back();
}

std::string Words::next_metadata() {
  metadata_.push_back(fmt::format("data{:05}", metadata_.size()));
  return metadata_.back();
}

namespace {

Inlines phrase(Words& words) { return text_inlines(words.next() + " sample"); }
Blocks paragraphs(Words& words) { return {make(Paragraph{phrase(words)})}; }

TableRow row(Words& words, std::size_t width = 2) {
  TableRow cells(width);
  for (TableCell& cell : cells) cell.blocks = paragraphs(words);
  return cells;
}

Attributes marked(const std::string& name) {
  AttributeSet set;
  set.classes = {name};
  set.pairs = {{"data-sample", "yes"}};
  return set;
}

}  // namespace

// ---- Inlines ----------------------------------------------------------------------------------

template <>
TextRun sample(Words& words) {
  return {words.next() + " text & <more>"};
}
template <>
Emphasis sample(Words& words) {
  return {phrase(words)};
}
template <>
Strong sample(Words& words) {
  return {phrase(words)};
}
template <>
Strikethrough sample(Words& words) {
  return {phrase(words)};
}
template <>
Superscript sample(Words& words) {
  return {phrase(words)};
}
template <>
Subscript sample(Words& words) {
  return {phrase(words)};
}
template <>
SmallCaps sample(Words& words) {
  return {phrase(words)};
}
template <>
Code sample(Words& words) {
  return {{}, words.next() + " < `tick`"};
}
template <>
Link sample(Words& words) {
  return {{}, phrase(words), "https://example.org/" + words.next(), "Title " + words.next()};
}
template <>
Image sample(Words& words) {
  return {{}, phrase(words), "picture.png", "", {}};
}
template <>
NoteReference sample(Words&) {
  return {0};
}
template <>
Quoted sample(Words& words) {
  return {QuoteMarks::double_quotes, phrase(words)};
}
template <>
Cite sample(Words& words) {
  return {"key", phrase(words)};
}
template <>
Math sample(Words& words) {
  return {MathStyle::in_line, "x^2 + " + words.next()};
}
template <>
RawInline sample(Words& words) {
  return {"tex", "\\emph{" + words.next_raw() + "}"};
}
template <>
Span sample(Words& words) {
  return {marked("kbd"), phrase(words)};
}
template <>
SoftBreak sample(Words&) {
  return {};
}
template <>
LineBreak sample(Words&) {
  return {};
}

// ---- Blocks -----------------------------------------------------------------------------------

template <>
Heading sample(Words& words) {
  return {{}, 3, phrase(words)};
}
template <>
Paragraph sample(Words& words) {
  return {phrase(words)};
}
template <>
BulletList sample(Words& words) {
  BulletList list;
  for (const TaskState task : {TaskState::none, TaskState::open, TaskState::done})
    list.items.push_back({task, paragraphs(words), {}});
  return list;
}
template <>
OrderedList sample(Words& words) {
  OrderedList list{false, 3, Numbering::lower_roman, NumberDelimiter::parenthesis, {}};
  for (int i = 0; i < 2; ++i) list.items.push_back({TaskState::none, paragraphs(words), {}});
  return list;
}
template <>
DefinitionList sample(Words& words) {
  DefinitionEntry entry;
  entry.terms = {phrase(words), phrase(words)};
  entry.definitions = {paragraphs(words), paragraphs(words)};
  return {true, {std::move(entry)}};
}
template <>
BlockQuote sample(Words& words) {
  return {paragraphs(words), paragraphs(words)};
}
template <>
CodeBlock sample(Words& words) {
  return {{}, "python", "startline=3", "if x < 3:\n\n    print(\"" + words.next() + "\")  # ]]>"};
}
template <>
Verse sample(Words& words) {
  return {{phrase(words), {}, text_inlines("    " + words.next())}};
}
template <>
Table sample(Words& words) {
  Table table;
  table.caption = paragraphs(words);
  table.columns = {{Alignment::left}, {Alignment::right}};
  table.head = {row(words)};
  table.body = {row(words, 1), row(words)};
  table.foot = {row(words)};
  table.body[0][0].column_span = 2;
  return table;
}
template <>
Figure sample(Words& words) {
  return {{}, {make(Paragraph{{make(sample<Image>(words))}})}, paragraphs(words)};
}
template <>
Admonition sample(Words& words) {
  return {AdmonitionKind::warning, phrase(words), paragraphs(words)};
}
template <>
ThematicBreak sample(Words&) {
  return {};
}
template <>
MathBlock sample(Words& words) {
  return {"\\sum_{i<3} " + words.next()};
}
template <>
RawBlock sample(Words& words) {
  return {"tex", "\\begin{" + words.next_raw() + "}"};
}
template <>
Div sample(Words& words) {
  return {marked("details"), paragraphs(words)};
}

// ---- Documents --------------------------------------------------------------------------------

namespace {

template <class Variant>
struct EveryAlternative;
template <class... Nodes>
struct EveryAlternative<OneOf<Nodes...>> {
  static auto samples(Words& words) { return std::vector{make(sample<Nodes>(words))...}; }

  template <class... Excluded>
  static Inlines samples_but(Words& words) {
    Inlines inlines;
    const auto add = [&]<class Node>(std::type_identity<Node>) {
      if constexpr (!(std::is_same_v<Node, Excluded> || ...))
        inlines.push_back(make(sample<Node>(words)));
    };
    (add(std::type_identity<Nodes>{}), ...);
    return inlines;
  }
};

template <class Sequence>
void append(Sequence& to, Sequence more) {
  std::move(more.begin(), more.end(), std::back_inserter(to));
}

// A sample of every kind, each filled with every kind in each of its places. A link holds no link,
// and alternative text neither links nor raw markup: it is a string in most formats. What writers
// make of those, their own tests show.
template <class NodeType>
void fill_places(NodeType& node, Words& words) {
  using Every = EveryAlternative<InlineNode>;
  struct Fill {
    NodeType& node;
    Words& words;

    void operator()(Blocks& blocks) const { append(blocks, every_block(words)); }
    void operator()(Inlines& inlines) const {
      if constexpr (std::is_same_v<NodeType, Inline>) {
        if (as<Link>(node)) return append(inlines, Every::samples_but<Link>(words));
        if (as<Image>(node)) return append(inlines, Every::samples_but<Link, RawInline>(words));
      }
      append(inlines, every_inline(words));
    }
  };
  for_each_child_sequence(node, Fill{node, words});
}

Section section(Words& words, int level) {
  Section result;
  result.level = level;
  result.title = every_inline(words);
  result.blocks = every_block(words);
  if (level < 5) result.sections.push_back(section(words, level + 1));
  if (level == 2) result.sections.push_back(section(words, 6));
  return result;
}

void fill_metadata(Metadata& metadata, Words& words) {
  const Origin origin = Origin::document;
  metadata.title.set(phrase(words), origin);
  metadata.subtitle.set(phrase(words), origin);
  metadata.authors.set({{words.next() + " Doe", "", ""}, {words.next() + " Roe", "trl", ""}},
                       origin);
  metadata.date.set(*make_date(2021, 3, 4), origin);
  metadata.modified.set(*make_date(2022, 5, 6), origin);
  metadata.language.set("en", origin);
  metadata.description.set(words.next_metadata() + " description", origin);
  metadata.abstract.set(paragraphs(words), origin);
  metadata.keywords.set({words.next_metadata(), words.next_metadata()}, origin);
  metadata.publisher.set(words.next_metadata() + " Press", origin);
  metadata.site.set(words.next_metadata() + " Site", origin);
  metadata.rights.set("Copyright " + words.next_metadata(), origin);
  metadata.source_url.set("https://example.org/" + words.next_metadata(), origin);
  metadata.identifiers.set({{"isbn", "9780000000002"}}, origin);
  metadata.series.set({words.next_metadata() + " Series", "2"}, origin);
}

}  // namespace

Blocks every_block(Words& words) { return EveryAlternative<BlockNode>::samples(words); }
Inlines every_inline(Words& words) { return EveryAlternative<InlineNode>::samples(words); }

Document every_kind_everywhere(Words& words) {
  Document document;
  fill_metadata(document.metadata, words);
  document.notes.push_back({"first", paragraphs(words), {}});
  document.notes.push_back({"all", every_block(words), {}});
  document.blocks = every_block(words);
  for (Block& block : document.blocks) fill_places(block, words);
  Inlines inlines = every_inline(words);
  for (Inline& inline_node : inlines) fill_places(inline_node, words);
  inlines.push_back(make(NoteReference{1}));
  document.blocks.push_back(make(Paragraph{std::move(inlines)}));
  document.sections.push_back(section(words, 2));
  document.sections.push_back(section(words, 2));
  return document;
}

std::string tiny_png() {
  static constexpr unsigned char bytes[] = {
      0x89, 'P',  'N',  'G',  0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 'I',  'H',
      'D',  'R',  0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00,
      0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 'I',  'D',  'A',  'T',  0x78,
      0x9c, 0x63, 0xf8, 0x0f, 0x00, 0x01, 0x01, 0x01, 0x00, 0xb1, 0x38, 0xf6, 0x14, 0x00,
      0x00, 0x00, 0x00, 'I',  'E',  'N',  'D',  0xae, 0x42, 0x60, 0x82};
  return std::string(reinterpret_cast<const char*>(bytes), sizeof bytes);
}

MemoryLoader::MemoryLoader() { add("picture.png", tiny_png()); }

void MemoryLoader::add(std::string name, std::string bytes) {
  files_.push_back({std::move(bytes), std::move(name)});
}

LoadResult MemoryLoader::load(std::string_view destination, std::string_view) {
  if (destination.find("://") != std::string_view::npos) return {LoadFailure::remote, {}};
  for (const LoadedFile& file : files_)
    if (file.name == destination) return {LoadFailure::none, file};
  return {LoadFailure::not_found, {}};
}

}  // namespace offprint::test
