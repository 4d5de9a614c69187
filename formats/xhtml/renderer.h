// Blocks, inlines, sections and notes into an XmlBuilder: the one renderer behind html and EPUB.
//
//   XmlBuilder xml(XmlDialect::xhtml);
//   XhtmlRenderer renderer(xml, context);
//   renderer.blocks(document.blocks);
//   renderer.notes();
//
// Total over the model. converter/model/classes.h says what a class of a Div or Span means.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "converter/model/document.h"
#include "converter/model/visitor.h"
#include "formats/xhtml/context.h"
#include "formats/xhtml/facts.h"
#include "formats/xml/builder.h"

namespace offprint {

// Renders one piece: a page, or a chapter's file. `xml` and `context` outlive it; the dialect of
// `xml` is html for reference_markup(), else xhtml.
class XhtmlRenderer final : private Visitor {
 public:
  XhtmlRenderer(XmlBuilder& xml, XhtmlContext& context);

  void blocks(const Blocks& blocks) { visit_all(blocks); }
  void inlines(const Inlines& inlines) { visit_all(inlines); }
  // A section, nested `depth` deep (1: in the document itself), with its subsections unless
  // options.split_level leaves them to the writer.
  void section(const Section& section, int depth);
  // The notes called in this piece so far, and those that they call.
  void notes();

  // Lines below a title, each nothing when it would show nothing.
  void subtitle(const Metadata& metadata);
  void credit_line(const char* class_name, const std::string& words);
  // A paragraph for each role: authors first, of class `byline`, others of class `credit`.
  void people(const Metadata& metadata);
  void abstract(const Metadata& metadata);

  // `text` as this output writes characters.
  std::string characters(std::string_view text) const;
  const XhtmlFacts& facts() const { return facts_; }

 private:
  // Writes something before the first words of a flow: a task marker, a note's backlink.
  using Lead = std::function<void()>;
  enum class Paragraphs { wrapped, bare };  // <p>text</p>, or the text alone as in tight lists

  void on(const TextRun& node, SourceSpan span) override;
  void on(const Emphasis& node, SourceSpan span) override;
  void on(const Strong& node, SourceSpan span) override;
  void on(const Strikethrough& node, SourceSpan span) override;
  void on(const Superscript& node, SourceSpan span) override;
  void on(const Subscript& node, SourceSpan span) override;
  void on(const SmallCaps& node, SourceSpan span) override;
  void on(const Code& node, SourceSpan span) override;
  void on(const Link& node, SourceSpan span) override;
  void on(const Image& node, SourceSpan span) override;
  void on(const NoteReference& node, SourceSpan span) override;
  void on(const Quoted& node, SourceSpan span) override;
  void on(const Cite& node, SourceSpan span) override;
  void on(const Math& node, SourceSpan span) override;
  void on(const RawInline& node, SourceSpan span) override;
  void on(const Span& node, SourceSpan span) override;
  void on(const SoftBreak& node, SourceSpan span) override;
  void on(const LineBreak& node, SourceSpan span) override;

  void on(const Heading& node, SourceSpan span) override;
  void on(const Paragraph& node, SourceSpan span) override;
  void on(const BulletList& node, SourceSpan span) override;
  void on(const OrderedList& node, SourceSpan span) override;
  void on(const DefinitionList& node, SourceSpan span) override;
  void on(const BlockQuote& node, SourceSpan span) override;
  void on(const CodeBlock& node, SourceSpan span) override;
  void on(const Verse& node, SourceSpan span) override;
  void on(const Table& node, SourceSpan span) override;
  void on(const Figure& node, SourceSpan span) override;
  void on(const Admonition& node, SourceSpan span) override;
  void on(const ThematicBreak& node, SourceSpan span) override;
  void on(const MathBlock& node, SourceSpan span) override;
  void on(const RawBlock& node, SourceSpan span) override;
  void on(const Div& node, SourceSpan span) override;

  // attributes.cc
  // Returns the id that was written, if any.
  std::string set_attributes(const XmlElement& element, const Attributes& attributes,
                             SourceSpan span, std::string_view first_class = {});
  void set_attributes_but_id(const XmlElement& element, const Attributes& attributes,
                             SourceSpan span, std::string_view first_class = {});
  void set_language(const XmlElement& element, const AttributeSet& set, SourceSpan span);
  void set_size(const XmlElement& element, const Attributes& attributes, SourceSpan span);
  void set_pair(const XmlElement& element, std::string key, const std::string& value,
                SourceSpan span);
  void set_epub_type(const XmlElement& element, std::string_view type) const;

  // credits.cc
  // Writes the metadata of an article in an anthology.
  void section_credits(const Metadata& metadata);

  // sections.cc
  void enclosed_section(const Section& section, int depth);
  void section_content(const Section& section, int depth);
  void section_title(const Section& section, const std::string& id, int depth);
  void set_section_role(const XmlElement& element, const Section& section, const std::string& id,
                        int depth) const;

  // inlines.cc
  void text(std::string_view text);
  void wrapped(const char* name, const Inlines& content, std::string_view class_name = {});
  void linked(const Link& node, const std::string& href, SourceSpan span);
  void unlinked(const Link& node, SourceSpan span);
  void link_in_link(const Link& node, SourceSpan span);
  void image(const Image& node, SourceSpan span);
  void missing_image(const Image& node, SourceSpan span);
  void math(const Text& tex, MathStyle style);
  void ruby(const Span& node, SourceSpan span);
  bool set_page_mark(const XmlElement& element, const std::string& id, const Attributes& attributes,
                     const Text& content);
  void not_rendered(SourceSpan span, const std::string& what);

  // blocks.cc, lists.cc
  void flow(const Blocks& blocks, Paragraphs paragraphs, const Lead& lead = {});
  void paragraph(const Paragraph& node, Paragraphs paragraphs, const Lead& lead);
  void lead_alone(Paragraphs paragraphs, const Lead& lead);
  void item(const ListItem& item, bool tight);
  void task_box(TaskState task);
  void verse_stanza(const Verse& node, std::size_t first, std::size_t end);
  void attribution(const Blocks& blocks);
  void caption(const char* element, const Blocks& blocks);
  void figure_body(const Blocks& blocks);
  void details(const Div& node, SourceSpan span);
  void summary(const Div& node);

  // tables.cc
  void table_group(const char* name, const Table& table, const TableRows& rows);
  void table_cell(const Table& table, const TableCell& cell, std::size_t column, bool is_head);
  void set_alignment(const XmlElement& cell, Alignment alignment) const;

  // notes.cc
  void note_call(std::uint32_t note);
  void listed_note_call(std::uint32_t note, std::uint32_t call);
  void pop_up_note(std::uint32_t note, bool first);
  void note_list();
  void listed_note(std::uint32_t note);
  void return_links(std::uint32_t note);
  std::string note_label(std::uint32_t note);

  XmlBuilder& xml_;
  XhtmlContext& context_;
  XhtmlFacts facts_;

  bool in_link_ = false;
  bool in_ruby_ = false;
  bool in_verse_ = false;
  std::vector<std::uint32_t> calls_in_link_;      // <a> holds no <a>: these are written after it
  std::vector<std::uint32_t> called_;             // notes, in the order of their first call here
  std::map<std::uint32_t, std::uint32_t> calls_;  // how often each was called here
};

}  // namespace offprint
