// Blocks and inlines as DocBook elements: one function per node kind, in the files named beside
// them. CONVENTIONS.md lists how each kind is carried.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"
#include "converter/model/visitor.h"
#include "formats/docbook/identifiers.h"
#include "formats/docbook/place.h"
#include "formats/table_grid.h"
#include "formats/xml/builder.h"

namespace offprint::docbook_writer {

class Renderer final : public Visitor {
 public:
  // `targets` are the ids that internal links may lead to; null: take every target for good. All
  // arguments outlive the renderer.
  Renderer(XmlBuilder& xml, const Document& document, const Identifiers* targets,
           Diagnostics& diagnostics);

  // The ids and notes that were written so far.
  const Identifiers& identifiers() const { return identifiers_; }
  bool has_written_note(std::size_t note) const { return notes_[note].written; }

  // ---- For the parts of a document (blocks.cc) ----
  // At least one block element: an empty <para/> where `blocks` hold nothing.
  void blocks(const Blocks& blocks);
  // The same where only paragraphs may stand (abstract): other blocks go into one.
  void paragraphs(const Blocks& blocks);
  void empty_paragraph();
  // Returns whether a title of `inlines` shows anything: text, or a note that exists.
  bool fills_title(const Inlines& inlines) const;
  // <title>, with the word for "Untitled" where nothing of `title` can be seen.
  void title(const Inlines& title);
  // Sets xml:id, role (`role` and the classes), xml:lang and dir, and reports the key=value pairs
  // but those whose keys are `carried` otherwise.
  using CarriedKeys = std::initializer_list<std::string_view>;
  void attributes(const XmlElement& element, const Attributes& attributes, SourceSpan span,
                  std::string_view role = {}, CarriedKeys carried = {});
  // Sets xml:lang; not for "und", of which style sheets would say that they do not know it.
  void language(const XmlElement& element, const Text& tag, SourceSpan span);
  void not_rendered(SourceSpan span, std::string message);
  // Everything that may hold a note is closed: writes the notes that had to wait.
  void write_waiting_notes();

  // blocks.cc
  void on(const Heading& heading, SourceSpan span) override;
  void on(const Paragraph& paragraph, SourceSpan span) override;
  void on(const BlockQuote& quote, SourceSpan span) override;
  void on(const CodeBlock& code, SourceSpan span) override;
  void on(const Verse& verse, SourceSpan span) override;
  void on(const Admonition& admonition, SourceSpan span) override;
  void on(const ThematicBreak&, SourceSpan span) override;
  void on(const MathBlock& math, SourceSpan span) override;
  void on(const RawBlock& raw, SourceSpan span) override;
  void on(const Div& div, SourceSpan span) override;
  // lists.cc
  void on(const BulletList& list, SourceSpan span) override;
  void on(const OrderedList& list, SourceSpan span) override;
  void on(const DefinitionList& list, SourceSpan span) override;
  // tables.cc
  void on(const Table& table, SourceSpan span) override;
  // figures.cc
  void on(const Figure& figure, SourceSpan span) override;
  void on(const Image& image, SourceSpan span) override;
  // inlines.cc
  void on(const TextRun& run, SourceSpan span) override;
  void on(const Emphasis& emphasis, SourceSpan span) override;
  void on(const Strong& strong, SourceSpan span) override;
  void on(const Strikethrough& strikethrough, SourceSpan span) override;
  void on(const Superscript& superscript, SourceSpan span) override;
  void on(const Subscript& subscript, SourceSpan span) override;
  void on(const SmallCaps& small_caps, SourceSpan span) override;
  void on(const Code& code, SourceSpan span) override;
  void on(const Quoted& quoted, SourceSpan span) override;
  void on(const Cite& cite, SourceSpan span) override;
  void on(const Math& math, SourceSpan span) override;
  void on(const RawInline& raw, SourceSpan span) override;
  void on(const Span& span_node, SourceSpan span) override;
  void on(const SoftBreak&, SourceSpan span) override;
  void on(const LineBreak&, SourceSpan span) override;
  // references.cc
  void on(const Link& link, SourceSpan span) override;
  void on(const NoteReference& reference, SourceSpan span) override;

 private:
  // blocks.cc
  XmlElement block(const char* name);
  void attribute_not_rendered(const std::string& key, const std::string& value, SourceSpan span);
  void paragraph_block(const Block& block);
  void attribution(const Blocks& attribution);
  // lists.cc
  void list_items(const ListItems& items);
  void list_item(const ListItem& item);
  void definition_entry(const DefinitionEntry& entry);
  void definition(const Blocks& definition);
  // tables.cc
  void table_group(const Table& table);
  void row_group(const char* name, const PlacedRows& rows);
  void table_entry(const PlacedCell& cell);
  void nested_table(const Table& table, SourceSpan span);
  void nested_rows(const TableRows& rows, const char* role);
  // figures.cc
  void caption_title(const std::vector<const Paragraph*>& lines);
  void caption_blocks(const Blocks& caption);
  void media_object(const XmlElement& element, const Image& image, SourceSpan span);
  void report_markup(const Inlines& alt);
  void image_title(const Text& title);
  void image_object(const Image& image);
  // inlines.cc
  void emphasis(const char* role, const Inlines& content);
  void raised_or_lowered(const char* name, const Inlines& content);
  void phrase(const char* role, const Inlines& content);
  const char* span_element(const Span& span) const;
  void lines(const std::vector<const Paragraph*>& paragraphs);
  // references.cc
  void linked(const Link& link, const std::string& target, SourceSpan span);
  void unlinked(const Link& link, SourceSpan span);
  std::string internal_target(const Text& target) const;
  const std::string& note_id(std::uint32_t note);
  void footnote(std::uint32_t note);
  void footnote_reference(std::uint32_t note);

  struct NoteState {
    std::string id;  // xml:id; empty until it is needed
    bool written = false;
  };
  struct WaitingNote {
    std::uint32_t note;
    bool referenced;  // a footnoteref is written, but the footnote is not
  };

  XmlBuilder& xml_;
  const Document& document_;
  const Identifiers* targets_;
  Diagnostics& diagnostics_;
  std::string language_;  // of the document, for the words we generate; empty: unknown
  Identifiers identifiers_;
  Place place_;
  std::size_t blocks_written_ = 0;
  std::vector<NoteState> notes_;  // as in Document::notes
  std::vector<WaitingNote> waiting_notes_;
};

// Returns whether `inlines` hold a character that XML can hold, or a picture.
bool shows_text(const Inlines& inlines);
// The same, or a note.
bool has_content(const Inlines& inlines);

// The paragraphs of `blocks`, to be the lines of one title. None if another kind of block is among
// them or they show no text; none if they hold an image, because docbook-xsl 1.79.2 takes the
// title of a figure for the title of an image in it, without end.
std::vector<const Paragraph*> title_lines(const Blocks& blocks);

}  // namespace offprint::docbook_writer
