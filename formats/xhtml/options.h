// How blocks become XHTML: single choices, and the two presets that writers start from.
#pragma once

#include <string>

#include "formats/options.h"

namespace offprint {

// The markup of a section.
enum class SectionStyle {
  headings,  // h1 to h6 by the level as written, nothing around them
  sections,  // a <section> each, with h1 to h6 by the level as written
  nested,    // a <section> each, with h1 to h6 by nesting; discrete headings are paragraphs
};
enum class NoteStyle {
  list,    // one <ol> at the end, as cmark-gfm
  pop_up,  // an <aside> each at the end, which reading systems show over the page
};
enum class TaskStyle {
  inputs,      // disabled check boxes
  characters,  // ☐ and ☑
};
enum class TableStyle {
  attributes,  // alignment by `align`, head and body only where they have rows, as cmark-gfm
  classes,     // alignment by class, th with scope, always a body
};
enum class Vocabulary {
  html,  // of the web
  epub,  // epub:type beside role; nothing to be opened or clicked (EPUB 3.3 §6.1)
};
enum class Characters {
  all,
  plain,  // those that e-readers can select and look up: see characters.h
};

struct XhtmlOptions {
  SectionStyle sections = SectionStyle::sections;
  NoteStyle notes = NoteStyle::pop_up;
  TaskStyle tasks = TaskStyle::characters;
  TableStyle tables = TableStyle::classes;
  Vocabulary vocabulary = Vocabulary::html;
  RawHtml raw_html = RawHtml::interpret;  // which a pass does; raw HTML that is left is reported
  Characters characters = Characters::all;
  int split_level = 0;   // subsections of sections nested less deep are left to the writer
  std::string language;  // BCP 47, for the words we generate
};

// Returns the options for the markup of cmark and cmark-gfm, for `-t html --fragment`.
XhtmlOptions reference_markup();

// Sections, notes that pop up, tables and tasks that a screen reader understands; for the html page
// and, with the vocabulary of EPUB, for books.
XhtmlOptions book_markup();

}  // namespace offprint
