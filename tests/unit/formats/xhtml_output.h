// Shared by the HTML and EPUB tests: returns the markup of small documents.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "converter/model/document.h"
#include "formats/epub/epub.h"
#include "formats/html/html.h"
#include "formats/options.h"
#include "tests/support/zip_reader.h"

namespace offprint::test {

inline Block paragraph(Inlines content) { return make(Paragraph{std::move(content)}); }
inline Block paragraph(Text text) { return paragraph(text_inlines(std::move(text))); }

inline Attributes with_id(std::string id) {
  AttributeSet set;
  set.id = std::move(id);
  return set;
}

// Returns a section with an id, as the generate_ids pass makes it.
inline Section section(int level, std::string title, std::string id, Blocks blocks = {},
                       Sections sections = {}) {
  Section result;
  result.attributes = with_id(std::move(id));
  result.level = level;
  result.title = text_inlines(std::move(title));
  result.blocks = std::move(blocks);
  result.sections = std::move(sections);
  return result;
}

inline Document titled(std::string title) {
  Document document;
  document.metadata.title.set(text_inlines(std::move(title)), Origin::document);
  document.metadata.language.set("en", Origin::document);
  return document;
}

struct HtmlOutput {
  std::string text;
  Diagnostics diagnostics;
};

inline HtmlOutput html_output(const Document& document, const WriterOptions& options = {}) {
  HtmlOutput output;
  StringSink sink;
  write_html(document, options, {}, sink, output.diagnostics);
  output.text = sink.take();
  return output;
}

// As `-t html --fragment`.
inline std::string fragment(const Document& document) {
  WriterOptions options;
  options.common.fragment = true;
  return html_output(document, options).text;
}
inline std::string fragment(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return fragment(document);
}

// The standalone page.
inline std::string page(const Document& document) { return html_output(document).text; }

struct EpubOutput {
  std::string archive;
  std::map<std::string, std::string> files;  // by name in the archive
  Diagnostics diagnostics;

  const std::string& operator[](const std::string& name) const { return files.at("EPUB/" + name); }
};

inline EpubOutput epub(const Document& document, const WriterOptions& options = {},
                       const Environment& environment = {}) {
  EpubOutput output;
  StringSink sink;
  write_epub(document, options, environment, sink, output.diagnostics);
  output.archive = sink.take();
  output.files = unzip(output.archive);
  return output;
}

// The file that holds a document's text before its first section.
inline std::string epub_text(const Document& document) { return epub(document)["text.xhtml"]; }
inline std::string epub_text(Block block) {
  Document document = titled("Sample");
  document.blocks.push_back(std::move(block));
  return epub_text(document);
}

inline bool reports(const Diagnostics& diagnostics, std::string_view slug) {
  for (const Diagnostic& diagnostic : diagnostics.all())
    if (diagnostic.slug == slug) return true;
  return false;
}

}  // namespace offprint::test
