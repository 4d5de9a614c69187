#include "tests/support/readable_document.h"

#include <array>
#include <map>
#include <string>
#include <utility>

#include "converter/model/walk.h"
#include "tests/support/readable_inlines.h"

namespace offprint::test {

namespace {

constexpr std::array<const char*, 10> code_texts = {
    "int a;\n  b();", "",        "```",           "~~~\n````\n",  "\n\n",
    "    four",       "\ttab\t", "# x\n> y\n- z", "<b>&amp;</b>", "trailing  \n "};
constexpr std::array<const char*, 5> languages = {"", "c++", "text", "x`y", "a&b"};
constexpr std::array<const char*, 6> raw_blocks = {"<div>\n*x*\n</div>",    "<!-- a\n\nb -->",
                                                   "<pre>\nx\n\ny\n</pre>", "<hr>",
                                                   "<?php\n\n?>",           "<table>\n  <tr>"};

class ReadableDocument {
 public:
  ReadableDocument(Choices& choices, MarkdownFlavor flavor)
      : choices_(choices), flavor_(flavor), inlines_(choices, flavor) {}

  Document make_document() {
    Document document;
    document.blocks = blocks(3, Place::loose);
    document.sections = sections(0);
    for (std::uint32_t notes = number_notes(document); notes > 0; --notes) {
      const std::string label = std::to_string(document.notes.size() + 1);
      document.notes.push_back({label, note_blocks(), {}});
    }
    return document;
  }

 private:
  // In a tight list no blank line may stand between two blocks of an item.
  enum class Place { loose, tight };

  std::uint32_t below(std::uint32_t bound) { return choices_.below(bound); }
  bool one_in(std::uint32_t bound) { return choices_.one_in(bound); }
  template <class Array>
  Text one_of(const Array& array) {
    return array[below(static_cast<std::uint32_t>(array.size()))];
  }
  bool extended() const { return flavor_ != MarkdownFlavor::commonmark; }

  // ---- Blocks ----
  Blocks blocks(int depth, Place place) {
    Blocks blocks;
    for (std::uint32_t count = below(4) + 1; count > 0; --count) {
      Block next = block(depth);
      if (blocks.empty() || may_follow(blocks.back(), next, place))
        blocks.push_back(std::move(next));
    }
    return blocks;
  }

  // Numbers notes in the order of their calls. Returns the number of notes.
  static std::uint32_t number_notes(Document& document) {
    std::map<std::uint32_t, std::uint32_t> numbers;  // by the number that the call has now
    each_inline(document, [&](const Inline& node) {
      if (const auto* call = as<NoteReference>(node))
        numbers.emplace(call->note, static_cast<std::uint32_t>(numbers.size()));
    });
    walk_inlines(document, [&](Inlines& inlines) {
      for (Inline& node : inlines)
        if (auto* call = as<NoteReference>(node)) call->note = numbers.at(call->note);
    });
    return static_cast<std::uint32_t>(numbers.size());
  }

  // Two ordered lists with one delimiter would be one list. Without blank lines a paragraph cannot
  // follow what it would continue, nothing can follow raw HTML, and not every list a paragraph.
  static bool may_follow(const Block& last, const Block& next, Place place) {
    const auto* list = as<OrderedList>(last);
    const auto* other = as<OrderedList>(next);
    if (list != nullptr && other != nullptr) return false;
    if (place == Place::loose) return true;
    if (as<RawBlock>(last) != nullptr) return false;
    const bool text = as<Paragraph>(next) != nullptr || as<Table>(next) != nullptr;
    const bool closed = as<CodeBlock>(last) != nullptr || as<ThematicBreak>(last) != nullptr ||
                        as<Heading>(last) != nullptr;
    if (text) return closed;
    return closed || (as<Paragraph>(last) != nullptr && may_interrupt_paragraph(next));
  }
  static bool may_interrupt_paragraph(const Block& block) {
    if (const auto* list = as<OrderedList>(block))
      return list->start == 1 && !list->items.front().blocks.empty();
    const auto* list = as<BulletList>(block);
    return list == nullptr || !list->items.front().blocks.empty();
  }

  Block block(int depth) {
    if (depth == 0 || !one_in(3)) return leaf(depth);
    if (extended() && one_in(4)) return make(table());
    switch (below(3)) {
      case 0: return make(BlockQuote{blocks(depth - 1, Place::loose), {}});
      case 1: return bullet_list(depth - 1);
      default: return ordered_list(depth - 1);
    }
  }

  // A heading among the document's blocks would open a section, so only containers get one.
  Block leaf(int depth) {
    switch (below(8)) {
      case 0: return depth < 3 ? make(Heading{{}, heading_level(), inlines_.line()}) : paragraph();
      case 1: return make(code_block());
      case 2: return make(ThematicBreak{});
      case 3: return make(RawBlock{"html", one_of(raw_blocks)});
      default: return paragraph();
    }
  }
  Block paragraph() { return make(Paragraph{inlines_.paragraph()}); }
  int heading_level() { return static_cast<int>(below(6)) + 1; }

  CodeBlock code_block() {
    CodeBlock code;
    code.language = one_of(languages);
    if (!code.language.empty() && one_in(3)) code.info = "title=\"a b\" x";
    code.text = one_of(code_texts);
    return code;
  }

  // ---- Lists ----
  Block bullet_list(int depth) {
    BulletList list;
    std::tie(list.tight, list.items) = items(depth);
    return make(std::move(list));
  }
  Block ordered_list(int depth) {
    OrderedList list;
    list.start = one_in(2) ? 1 : below(1200);
    list.delimiter = one_in(2) ? NumberDelimiter::period : NumberDelimiter::parenthesis;
    std::tie(list.tight, list.items) = items(depth);
    return make(std::move(list));
  }
  std::pair<bool, ListItems> items(int depth) {
    const bool tight = one_in(2);
    const bool tasks = extended() && one_in(4);
    ListItems items;
    for (std::uint32_t count = below(3) + (tight ? 1 : 2); count > 0; --count) {
      ListItem item;
      if (tasks) item.task = one_in(2) ? TaskState::open : TaskState::done;
      if (tasks) item.blocks.push_back(make(Paragraph{inlines_.paragraph()}));
      if (!tasks && !one_in(8)) item.blocks = blocks(depth, tight ? Place::tight : Place::loose);
      if (!tight) item.blocks.push_back(paragraph());
      items.push_back(std::move(item));
    }
    return {tight, std::move(items)};
  }

  // ---- Tables and notes ----
  Table table() {
    constexpr std::array<Alignment, 4> alignments = {Alignment::none, Alignment::left,
                                                     Alignment::center, Alignment::right};
    Table table;
    for (std::uint32_t columns = below(3) + 1; columns > 0; --columns)
      table.columns.push_back({alignments[below(4)]});
    table.head.push_back(row(table.columns.size()));
    for (std::uint32_t rows = below(3); rows > 0; --rows)
      table.body.push_back(row(table.columns.size()));
    return table;
  }
  TableRow row(std::size_t columns) {
    TableRow row(columns);
    for (TableCell& cell : row)
      if (!one_in(5)) cell.blocks.push_back(make(Paragraph{inlines_.line()}));
    return row;
  }
  Blocks note_blocks() {
    Blocks blocks = {make(Paragraph{inlines_.plain_paragraph()})};
    if (one_in(4)) blocks.push_back(make(code_block()));
    return blocks;
  }

  // ---- Sections ----
  // A section holds those with greater levels that follow it, so levels of siblings never rise.
  Sections sections(int above) {
    Sections sections;
    int level = 6;
    for (std::uint32_t count = below(3); count > 0 && level > above; --count) {
      level = above + 1 + static_cast<int>(below(static_cast<std::uint32_t>(level - above)));
      Section section;
      section.level = level;
      if (!one_in(10)) section.title = inlines_.line();
      section.blocks = blocks(3, Place::loose);
      if (one_in(2)) section.sections = this->sections(level);
      sections.push_back(std::move(section));
    }
    return sections;
  }

  Choices& choices_;
  MarkdownFlavor flavor_;
  ReadableInlines inlines_;
};

}  // namespace

Document readable_document(Choices& choices, MarkdownFlavor flavor) {
  return ReadableDocument(choices, flavor).make_document();
}

}  // namespace offprint::test
