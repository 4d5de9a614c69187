#include "formats/docbook/info.h"

#include "formats/docbook/credits.h"
#include "formats/docbook/rights.h"
#include "formats/docbook/uri_reference.h"

namespace offprint::docbook_writer {

namespace {

// db.biblio.class.enumeration, the part of it that 5.0 has.
bool is_identifier_class(std::string_view scheme) {
  return scheme == "doi" || scheme == "isbn" || scheme == "isrn" || scheme == "issn" ||
         scheme == "libraryofcongress" || scheme == "pubsnumber" || scheme == "uri";
}

class InfoWriter {
 public:
  InfoWriter(XmlBuilder& xml, Renderer& renderer, const Metadata& metadata)
      : xml_(xml), renderer_(renderer), metadata_(metadata) {}

  void write(const Inlines& title) {
    const XmlElement info = xml_.block("info");
    renderer_.title(title);
    subtitle();
    if (metadata_.authors) write_credits(xml_, *metadata_.authors);
    dates();
    published_by();
    sources();
    identifiers();
    if (metadata_.rights) write_rights(xml_, *metadata_.rights);
    abstracts();
    keywords();
    cover();
    for (const auto& [key, field] : metadata_.extra)
      if (field) extra(key, *field);
  }

 private:
  void subtitle() {
    if (!metadata_.subtitle || !has_content(*metadata_.subtitle)) return;
    const XmlElement element = xml_.block("subtitle");
    renderer_.visit_all(*metadata_.subtitle);
  }

  void dates() {
    if (metadata_.date) xml_.block_text("pubdate", metadata_.date->text());
    if (!metadata_.modified) return;
    const XmlElement date = xml_.block("date");
    date.set("role", "modified");
    xml_.text(metadata_.modified->text());
  }

  void published_by() {
    if (metadata_.publisher) {
      const XmlElement publisher = xml_.block("publisher");
      xml_.block_text("publishername", *metadata_.publisher);
    }
    if (metadata_.site) larger_work("website", *metadata_.site, {});
    if (metadata_.series) larger_work("series", metadata_.series->name, metadata_.series->position);
  }

  // Writes the larger work that the document is a part of.
  void larger_work(const char* relation, const Text& title, const Text& position) {
    const bool named = has_content(text_inlines(title));
    if (!named && position.empty()) return;
    const XmlElement set = xml_.block("biblioset");
    set.set("relation", relation);
    if (named) xml_.block_text("title", title);
    if (!position.empty()) xml_.block_text("volumenum", position);
  }

  void sources() {
    if (!metadata_.source_url) return;
    const XmlElement source = xml_.block("bibliosource");
    source.set("class", "uri");
    // A fragment alone would be a link into this document.
    if (!metadata_.source_url->starts_with('#'))
      source.set("xlink:href", uri_reference(*metadata_.source_url));
    xml_.text(*metadata_.source_url);
  }

  void identifiers() {
    if (!metadata_.identifiers) return;
    for (const Identifier& identifier : *metadata_.identifiers) {
      const XmlElement element = xml_.block("biblioid");
      identifier_class(element, identifier.scheme);
      xml_.text(identifier.value);
    }
  }
  static void identifier_class(const XmlElement& element, const Text& scheme) {
    if (is_identifier_class(scheme) || scheme == "url")
      element.set("class", scheme == "url" ? "uri" : scheme);
    else if (!scheme.empty())
      element.set("class", "other").set("otherclass", nc_name(scheme));
  }

  // The description is the abstract where there is no other.
  void abstracts() {
    if (metadata_.abstract) {
      const XmlElement abstract = xml_.block("abstract");
      renderer_.paragraphs(*metadata_.abstract);
    }
    if (!metadata_.description) return;
    if (metadata_.abstract) return piece("description", *metadata_.description);
    const XmlElement abstract = xml_.block("abstract");
    abstract.set("role", "description");
    xml_.block_text("para", *metadata_.description);
  }

  void keywords() {
    std::vector<Text> keywords = metadata_.keywords ? *metadata_.keywords : std::vector<Text>();
    std::erase_if(keywords, [](const Text& text) { return !has_content(text_inlines(text)); });
    if (keywords.empty()) return;
    const XmlElement set = xml_.block("keywordset");
    for (const Text& keyword : keywords) xml_.block_text("keyword", keyword);
  }

  void cover() {
    if (!metadata_.cover) return;
    const XmlElement cover = xml_.block("cover");
    const XmlElement media = xml_.block("mediaobject");
    const XmlElement object = xml_.block("imageobject");
    const XmlElement data = xml_.block("imagedata");
    data.set("fileref", uri_reference(*metadata_.cover));
  }

  // A key without a field of ours: a piece per string, mappings as "key.subkey".
  void extra(const Text& key, const MetaValue& meta) {
    if (const auto* text = std::get_if<Text>(&meta.value)) return piece(key, *text);
    if (const auto* list = std::get_if<MetaList>(&meta.value)) {
      for (const MetaValue& value : *list) extra(key, value);
    } else if (const auto* map = std::get_if<MetaMap>(&meta.value)) {
      for (const MetaEntry& entry : *map) extra(key + '.' + entry.key, entry.value);
    }
  }

  void piece(const Text& role, const Text& text) {
    const XmlElement element = xml_.block("bibliomisc");
    element.set("role", role);
    xml_.text(text);
  }

  XmlBuilder& xml_;
  Renderer& renderer_;
  const Metadata& metadata_;
};

}  // namespace

void write_info(XmlBuilder& xml, Renderer& renderer, const Metadata& metadata) {
  InfoWriter(xml, renderer, metadata).write(metadata.title ? *metadata.title : Inlines());
}

void write_section_info(XmlBuilder& xml, Renderer& renderer, const Section& section) {
  if (section.metadata)
    InfoWriter(xml, renderer, *section.metadata).write(section.title);
  else
    renderer.title(section.title);
}

}  // namespace offprint::docbook_writer
