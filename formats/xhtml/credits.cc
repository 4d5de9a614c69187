// The lines below a title, of a document or of an article in an anthology.
#include "converter/credits.h"

#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/words.h"
#include "formats/unwritten_metadata.h"
#include "formats/xhtml/byline.h"
#include "formats/xhtml/renderer.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

// Returns whether `inlines` show text, a picture or a note.
bool shows_anything(const Inlines& inlines) {
  if (!collapse_blanks(xml_characters(plain_text(inlines))).empty()) return true;
  bool found = false;
  each_inline(inlines, [&found](const Inline& node) {
    found = found || as<Image>(node) != nullptr || as<NoteReference>(node) != nullptr;
  });
  return found;
}

}  // namespace

void XhtmlRenderer::subtitle(const Metadata& metadata) {
  if (!metadata.subtitle || !shows_anything(*metadata.subtitle)) return;
  const XmlElement subtitle = xml_.block("p");
  subtitle.set("role", "doc-subtitle").set("class", "subtitle");
  visit_all(*metadata.subtitle);
}

void XhtmlRenderer::credit_line(const char* class_name, const std::string& words) {
  const std::string line = collapse_blanks(xml_characters(characters(words)));
  if (line.empty()) return;
  const XmlElement p = xml_.block("p");
  p.set("class", class_name);
  xml_.text(line);
}

void XhtmlRenderer::people(const Metadata& metadata) {
  const char* class_name = "byline";
  for (const std::string& line : credit_lines(persons(metadata), context_.options.language)) {
    credit_line(class_name, line);
    class_name = "credit";
  }
}

void XhtmlRenderer::abstract(const Metadata& metadata) {
  if (!metadata.abstract || metadata.abstract->empty()) return;
  const XmlElement abstract = xml_.block("div");
  abstract.set("class", "abstract");
  visit_all(*metadata.abstract);
}

void XhtmlRenderer::section_credits(const Metadata& metadata) {
  const XhtmlOptions& options = context_.options;
  subtitle(metadata);
  people(metadata);
  if (metadata.date) credit_line("date", long_date(*metadata.date, options.language));
  source_line(xml_, metadata, options);
  abstract(metadata);
  report_unwritten_metadata(metadata, "a section",
                            {"title", "subtitle", "author", "date", "site", "source", "abstract"},
                            context_.diagnostics);
}

}  // namespace offprint
