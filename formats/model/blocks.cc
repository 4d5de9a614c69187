#include "converter/model/names.h"
#include "formats/model/nodes.h"

namespace offprint::model_writer {

namespace {

std::string_view alignment_word(Alignment alignment) {
  return alignment == Alignment::none ? "none" : name_of(alignment);
}

}  // namespace

void NodeDump::children(const Blocks& blocks) {
  nested([&] { visit_all(blocks); });
}

void NodeDump::on(const Heading& heading, SourceSpan span) {
  add(line("heading")
          .word("level=" + std::to_string(heading.level))
          .attributes(heading.attributes)
          .at(span));
  children(heading.title);
}

void NodeDump::on(const Paragraph& paragraph, SourceSpan span) {
  add(line("paragraph").at(span));
  children(paragraph.content);
}

void NodeDump::on(const BulletList& list, SourceSpan span) {
  add(line("bullet-list").word(list.tight ? "tight" : "loose").at(span));
  items(list.items);
}

void NodeDump::on(const OrderedList& list, SourceSpan span) {
  add(line("ordered-list")
          .word(list.tight ? "tight" : "loose")
          .word("start=" + std::to_string(list.start))
          .word(name_of(list.numbering))
          .word(name_of(list.delimiter))
          .at(span));
  items(list.items);
}

void NodeDump::items(const ListItems& items) {
  nested([&] {
    for (const ListItem& item : items) {
      add(line("item").word(name_of(item.task)).at(item.span));
      children(item.blocks);
    }
  });
}

void NodeDump::on(const DefinitionList& list, SourceSpan span) {
  add(line("definition-list").word(list.tight ? "tight" : "loose").at(span));
  nested([&] {
    for (const DefinitionEntry& entry : list.entries) {
      add(line("entry").at(entry.span));
      nested([&] {
        for (const Inlines& term : entry.terms) {
          add(line("term"));
          children(term);
        }
        for (const Blocks& definition : entry.definitions) {
          add(line("definition"));
          children(definition);
        }
      });
    }
  });
}

void NodeDump::on(const BlockQuote& quote, SourceSpan span) {
  add(line("block-quote").at(span));
  children(quote.blocks);
  nested([&] { part("attribution", quote.attribution); });
}

void NodeDump::on(const CodeBlock& code, SourceSpan span) {
  add(line("code-block")
          .text(code.text)
          .field("language", code.language)
          .field("info", code.info)
          .attributes(code.attributes)
          .at(span));
}

void NodeDump::on(const Verse& verse, SourceSpan span) {
  add(line("verse").at(span));
  nested([&] {
    for (const Inlines& verse_line : verse.lines) {
      add(line("line"));
      children(verse_line);
    }
  });
}

void NodeDump::on(const Table& table, SourceSpan span) {
  Line table_line = line("table");
  for (const TableColumn& column : table.columns) table_line.word(alignment_word(column.alignment));
  add(table_line.attributes(table.attributes).at(span));
  nested([&] {
    part("caption", table.caption);
    rows("head", table.head);
    rows("body", table.body);
    rows("foot", table.foot);
  });
}

void NodeDump::rows(std::string_view group, const TableRows& rows) {
  for (const TableRow& row : rows) {
    add(line("row").word(group));
    nested([&] {
      for (const TableCell& cell : row) this->cell(cell);
    });
  }
}

void NodeDump::cell(const TableCell& cell) {
  Line cell_line = line("cell");
  if (cell.column_span != 1) cell_line.number("columns", cell.column_span);
  if (cell.row_span != 1) cell_line.number("rows", cell.row_span);
  if (cell.alignment != Alignment::none) cell_line.word(alignment_word(cell.alignment));
  if (cell.heads_row) cell_line.word("heads-row");
  add(cell_line.at(cell.span));
  children(cell.blocks);
}

void NodeDump::on(const Figure& figure, SourceSpan span) {
  add(line("figure").attributes(figure.attributes).at(span));
  children(figure.blocks);
  nested([&] { part("caption", figure.caption); });
}

void NodeDump::on(const Admonition& admonition, SourceSpan span) {
  add(line("admonition").word(name_of(admonition.kind)).at(span));
  nested([&] { part("title", admonition.title); });
  children(admonition.blocks);
}

void NodeDump::on(const ThematicBreak&, SourceSpan span) { add(line("thematic-break").at(span)); }

void NodeDump::on(const MathBlock& math, SourceSpan span) {
  add(line("math-block").text(math.tex).at(span));
}

void NodeDump::on(const RawBlock& raw, SourceSpan span) {
  add(line("raw-block").word(raw.format).text(raw.text).at(span));
}

void NodeDump::on(const Div& div, SourceSpan span) {
  add(line("div").attributes(div.attributes).at(span));
  children(div.blocks);
}

}  // namespace offprint::model_writer
