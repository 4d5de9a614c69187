#include "formats/epub/package_metadata.h"

#include <algorithm>
#include <fmt/core.h>

#include "converter/model/plain_text.h"
#include "converter/relators.h"
#include "formats/epub/accessibility.h"
#include "formats/epub/times.h"
#include "formats/epub/title_page.h"
#include "formats/xhtml/byline.h"
#include "formats/xhtml/characters.h"

namespace offprint::epub_writer {

namespace {

class PackageMetadata {
 public:
  PackageMetadata(XmlBuilder& xml, const Book& book)
      : xml_(xml), book_(book), metadata_(book.document.metadata) {}

  void write() {
    const XmlElement element = xml_.block("metadata");
    element.set("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    identifiers();
    dublin_core("dc:title", full_title());
    dublin_core("dc:language", book_.language);
    people();
    publication();
    property("dcterms:modified", book_.modified);
    series();
    accessibility();
    if (cover_image(book_.document) != nullptr) {
      const XmlElement cover = xml_.block("meta");  // a Nook wants `name` before `content`
      cover.set("name", "cover").set("content", "cover-image");
    }
  }

 private:
  // Values are lines of what XML can hold; one that is empty then is left out, for EPUB allows
  // none.
  void dublin_core(const char* name, std::string_view value, std::string_view id = {}) {
    const std::string words = plain_line(value);
    if (words.empty()) return;
    const XmlElement element = xml_.block(name);
    element.set_if("id", id);
    xml_.text(words);
  }
  void property(std::string_view name, std::string_view value) {
    const XmlElement meta = xml_.block("meta");
    meta.set("property", name);
    xml_.text(value);
  }
  void refine(const std::string& id, std::string_view name, std::string_view value,
              std::string_view scheme = {}) {
    const std::string words = plain_line(value);
    if (words.empty()) return;
    const XmlElement meta = xml_.block("meta");
    meta.set("refines", "#" + id).set("property", name).set_if("scheme", scheme);
    xml_.text(words);
  }

  void identifiers() {
    std::string_view id = "pub-id";
    for (const std::string& identifier : book_.identifiers) {
      dublin_core("dc:identifier", identifier, id);
      id = {};
    }
  }

  // One title: reading systems show only the first (EPUB 3.3 §5.5.3.2.2).
  std::string full_title() const {
    const Text subtitle = metadata_.subtitle ? plain_line(plain_text(*metadata_.subtitle)) : Text();
    return subtitle.empty() ? book_.title : book_.title + ": " + subtitle;
  }

  void people() {
    int number = 0;
    for (const Author& person : persons(metadata_)) {
      if (person.role == "pbl") continue;  // publication() writes it
      const std::string id = fmt::format("person-{}", ++number);
      const std::string role = is_author(person) ? "aut" : person.role;
      dublin_core(is_author(person) ? "dc:creator" : "dc:contributor", person.name, id);
      refine(id, "role", role, is_relator_code(role) ? "marc:relators" : "");
      refine(id, "file-as", person.sort_name);
    }
  }

  void publication() {
    if (metadata_.date && is_package_date(*metadata_.date))
      dublin_core("dc:date", metadata_.date->iso());
    if (metadata_.publisher) dublin_core("dc:publisher", *metadata_.publisher);
    for (const Author& person : persons(metadata_))
      if (person.role == "pbl" && !(metadata_.publisher && person.name == *metadata_.publisher))
        dublin_core("dc:publisher", person.name);
    dublin_core("dc:description", description());
    if (metadata_.keywords)
      for (const Text& keyword : *metadata_.keywords) dublin_core("dc:subject", keyword);
    if (metadata_.rights) dublin_core("dc:rights", *metadata_.rights);
    source();
  }

  // Page marks want the printed edition named (EPUB Accessibility 1.1 §3.2.4).
  void source() {
    const bool marks_pages = !book_.pages.empty();
    const bool known = metadata_.source_url && !plain_line(*metadata_.source_url).empty();
    if (known)
      dublin_core("dc:source", *metadata_.source_url, "source");
    else if (marks_pages)
      dublin_core("dc:source", book_.title, "source");
    if (marks_pages) refine("source", "source-of", "pagination");
  }

  Text description() const {
    if (metadata_.description) return *metadata_.description;
    return metadata_.abstract ? plain_text(*metadata_.abstract) : Text();
  }

  void series() {
    const std::string name = metadata_.series ? plain_line(metadata_.series->name) : std::string();
    if (name.empty()) return;
    {
      const XmlElement meta = xml_.block("meta");
      meta.set("property", "belongs-to-collection").set("id", "series");
      xml_.text(name);
    }
    refine("series", "collection-type", "series");
    refine("series", "group-position", metadata_.series->position);
  }

  void accessibility() {
    const AccessibilityStatement statement = accessibility_statement(book_);
    for (const std::string& mode : statement.modes) property("schema:accessMode", mode);
    for (const std::string& modes : statement.sufficient)
      property("schema:accessModeSufficient", modes);
    for (const std::string& feature : statement.features)
      property("schema:accessibilityFeature", feature);
    property("schema:accessibilityHazard", statement.hazard);
    const XmlElement summary = xml_.block("meta");
    summary.set("property", "schema:accessibilitySummary").set("xml:lang", "en");
    xml_.text(statement.summary);
  }

  XmlBuilder& xml_;
  const Book& book_;
  const Metadata& metadata_;
};

}  // namespace

void write_package_metadata(XmlBuilder& xml, const Book& book) {
  PackageMetadata(xml, book).write();
}

}  // namespace offprint::epub_writer
