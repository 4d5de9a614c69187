#include "formats/docbook/docbook.h"

#include "converter/model/walk.h"
#include "formats/docbook/info.h"
#include "formats/docbook/renderer.h"
#include "formats/docbook/sections.h"
#include "formats/options.h"
#include "formats/xml/builder.h"

namespace offprint {

namespace docbook_writer {

namespace {

void root_attributes(const XmlElement& root, Renderer& renderer, const Metadata& metadata) {
  root.set("xmlns", "http://docbook.org/ns/docbook");
  root.set("xmlns:xlink", "http://www.w3.org/1999/xlink");
  root.set("version", "5.2");
  if (metadata.language) renderer.language(root, *metadata.language, metadata.language.span());
}

const char* root_name(DocbookRoot root) {
  switch (root) {
    case DocbookRoot::article: return "article";
    case DocbookRoot::book: return "book";
  }
  return "article";
}

void write_document(XmlBuilder& xml, Renderer& renderer, const Document& document,
                    const WriterOptions& options) {
  const DocbookRoot root = options.docbook.root;
  if (options.common.fragment) return write_body(xml, renderer, document, root);
  const XmlElement element = xml.block(root_name(root));
  root_attributes(element, renderer, document.metadata);
  write_info(xml, renderer, document.metadata);
  write_body(xml, renderer, document, root);
}

bool has_internal_links(const Document& document) {
  bool found = false;
  each_inline(document, [&found](const Inline& inline_node) {
    const auto* link = as<Link>(inline_node);
    found = found || (link != nullptr && link->target.starts_with('#'));
  });
  return found;
}

// The ids that a first rendering writes. Which ones that are depends on what is rendered where, and
// a link to any other would make the output invalid.
Identifiers link_targets(const Document& document, const WriterOptions& options) {
  if (!has_internal_links(document)) return {};
  Diagnostics unheard;
  XmlBuilder xml(XmlDialect::xml);
  Renderer renderer(xml, document, nullptr, unheard);
  write_document(xml, renderer, document, options);
  return renderer.identifiers();
}

void report_uncalled_notes(const Document& document, Diagnostics& diagnostics,
                           const Renderer& renderer) {
  for (std::size_t note = 0; note < document.notes.size(); ++note)
    if (!renderer.has_written_note(note))
      diagnostics.warning("not-rendered", document.notes[note].span,
                          "nothing refers to this note, so it is left out");
}

}  // namespace

}  // namespace docbook_writer

void write_docbook(const Document& document, const WriterOptions& options, const Environment&,
                   ByteSink& sink, Diagnostics& diagnostics) {
  const docbook_writer::Identifiers targets = docbook_writer::link_targets(document, options);
  XmlBuilder xml(XmlDialect::xml);
  docbook_writer::Renderer renderer(xml, document, &targets, diagnostics);
  docbook_writer::write_document(xml, renderer, document, options);
  docbook_writer::report_uncalled_notes(document, diagnostics, renderer);
  if (!options.common.fragment) sink.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  sink.write(xml.markup());
  sink.write("\n");
}

}  // namespace offprint
