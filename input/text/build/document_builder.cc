#include "input/text/build/document_builder.h"

#include <algorithm>

#include "converter/model/classes.h"
#include "input/nesting.h"
#include "input/text/build/inlines.h"
#include "input/text/build/list_builder.h"

namespace offprint::text {

namespace {

// Returns the lines of consecutive units of code, without the indent that all of them share.
std::string code_text(const PageUnits& page, std::size_t first, std::size_t end) {
  const std::size_t first_line = page.unit(first).first;
  const std::size_t end_line = page.unit(end - 1).end();
  std::uint32_t margin = page.lines[first_line].indent;
  for (std::size_t i = first_line; i < end_line; ++i)
    margin = std::min(margin, page.lines[i].indent);
  std::string text;
  for (std::size_t i = first_line; i < end_line; ++i) {
    const Line& line = page.lines[i];
    if (i > first_line) text.append(1 + line.blank_before, '\n');
    text.append(line.indent - margin, ' ');
    text += line.text;
  }
  return text;
}

class DocumentBuilder {
 public:
  DocumentBuilder(const PageWithLevels& page, const TextReaderOptions& options,
                  Diagnostics& diagnostics)
      : page_(page),
        options_(options),
        diagnostics_(diagnostics),
        sections_(document_, diagnostics) {}

  Document build() {
    set_metadata();
    for (std::size_t i = 0; i < page_.size();) {
      const std::size_t end = stretch_end(i);
      add_stretch(i, end);
      i = end;
    }
    sections_.finish();
    return std::move(document_);
  }

 private:
  void set_metadata() {
    const Header& header = page_.header;
    Metadata& metadata = document_.metadata;
    if (header.title)
      metadata.title.set(read_inlines(page_, *header.title), Origin::inferred,
                         page_.span(*header.title));
    if (!header.authors.empty())
      metadata.authors.set(header.authors, Origin::inferred, page_.span(*header.byline));
    if (header.date)
      metadata.date.set(*header.date, Origin::inferred, page_.span(*header.date_line));
    if (header.modified)
      metadata.modified.set(*header.modified, Origin::inferred, page_.span(*header.modified_line));
    if (!page_.language.empty())
      metadata.language.set(std::string(page_.language), Origin::inferred);
  }

  // Returns whether unit `i` belongs to the same block as unit `first`: the items of a list, the
  // lines of a program.
  bool hang_together(std::size_t first, std::size_t i) const {
    switch (page_.role(first)) {
      case Role::item: return page_.role(i) == Role::item || page_.role(i) == Role::continuation;
      case Role::quote:
      case Role::code: return page_.role(i) == page_.role(first);
      case Role::top_boilerplate:
      case Role::inner_boilerplate:
      case Role::tail_boilerplate: return is_boilerplate(page_.role(i));
      case Role::title:
      case Role::date:
      case Role::byline:
      case Role::heading:
      case Role::continuation: return false;
      case Role::paragraph: return is_verse(first) && is_verse(i);
    }
    return false;
  }

  std::size_t stretch_end(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < page_.size() && hang_together(first, end)) ++end;
    return end;
  }

  void add_stretch(std::size_t first, std::size_t end) {
    switch (page_.role(first)) {
      case Role::title: return;  // metadata
      case Role::date:
      case Role::byline: return add_header_rest(first);
      case Role::heading: return open_section(first);
      case Role::paragraph: return is_verse(first) ? add_verse(first, end) : add_paragraph(first);
      case Role::continuation: return add_paragraph(first);
      case Role::item: return add_blocks(build_lists(page_, {first, end}, diagnostics_));
      case Role::quote: return sections_.add(build_quote(page_, {first, end}, diagnostics_));
      case Role::code: return add_code(first, end);
      case Role::top_boilerplate:
      case Role::inner_boilerplate:
      case Role::tail_boilerplate: return add_boilerplate(first, end);
    }
  }

  bool is_verse(std::size_t i) const {
    return page_.role(i) == Role::paragraph && page_.contexts[i].in_verse;
  }

  void add_verse(std::size_t first, std::size_t end) {
    std::uint32_t margin = page_.unit(first).indent;
    for (std::size_t i = first; i < end; ++i) margin = std::min(margin, page_.unit(i).indent);
    Verse verse;
    for (std::size_t i = first; i < end; ++i) {
      if (i > first && page_.unit(i).blank_before > 0) verse.lines.emplace_back();
      Inlines line = read_inlines(page_, i);
      const std::string blanks(page_.unit(i).indent - margin, ' ');
      if (!blanks.empty()) line.insert(line.begin(), make(TextRun{blanks}, page_.span(i)));
      verse.lines.push_back(std::move(line));
    }
    sections_.add(make(std::move(verse), span_of(first, end)));
  }

  void add_paragraph(std::size_t i) {
    if (page_.is_thematic_break(i))
      sections_.add(make(ThematicBreak{}, page_.span(i)));
    else
      sections_.add(make(Paragraph{read_inlines(page_, i)}, page_.span(i)));
  }

  // The metadata has the date and the names. A line that says more is kept.
  void add_header_rest(std::size_t i) {
    switch (page_.header_rest(i)) {
      case HeaderRest::nothing: return;
      case HeaderRest::words: return add_paragraph(i);
      case HeaderRest::boilerplate: return add_boilerplate(i, i + 1);
    }
  }

  void open_section(std::size_t i) {
    Section section;
    section.level = page_.levels[i];
    section.title = read_inlines(page_, i);
    section.span = page_.span(i);
    sections_.open(std::move(section));
  }

  SourceSpan span_of(std::size_t first, std::size_t end) const {
    SourceSpan span = page_.span(first);
    span.end_line = page_.span(end - 1).end_line;
    return span;
  }

  void add_code(std::size_t first, std::size_t end) {
    sections_.add(make(CodeBlock{{}, {}, {}, code_text(page_, first, end)}, span_of(first, end)));
  }

  void add_boilerplate(std::size_t first, std::size_t end) {
    if (!options_.keep_boilerplate) return;
    Blocks paragraphs;
    for (std::size_t i = first; i < end; ++i)
      paragraphs.push_back(make(Paragraph{read_inlines(page_, i)}, page_.span(i)));
    sections_.add(make(Div{with_class(std::string(boilerplate_class)), std::move(paragraphs)},
                       span_of(first, end)));
  }

  void add_blocks(Blocks blocks) {
    for (Block& block : blocks) sections_.add(std::move(block));
  }

  const PageWithLevels& page_;
  const TextReaderOptions& options_;
  Diagnostics& diagnostics_;
  Document document_;
  SectionStack sections_;
};

}  // namespace

Document build_document(const PageWithLevels& page, const TextReaderOptions& options,
                        Diagnostics& diagnostics) {
  return DocumentBuilder(page, options, diagnostics).build();
}

}  // namespace offprint::text
