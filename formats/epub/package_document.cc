#include "formats/epub/package_document.h"

#include "formats/epub/package_metadata.h"
#include "formats/xhtml/language_tag.h"
#include "formats/xml/builder.h"

namespace offprint::epub_writer {

namespace {

// The reserved prefixes that we use, declared all the same (EPUB 3.3 §D.1.4).
constexpr std::string_view prefixes =
    "dcterms: http://purl.org/dc/terms/ marc: http://id.loc.gov/vocabulary/ "
    "schema: http://schema.org/";

void write_manifest(XmlBuilder& xml, const Book& book) {
  const XmlElement manifest = xml.block("manifest");
  for (const PackageItem& item : book.items) {
    const XmlElement element = xml.block("item");
    element.set("id", item.id).set("href", item.href).set("media-type", item.media_type);
    element.set_if("properties", item.properties);
  }
}

void write_spine(XmlBuilder& xml, const Book& book) {
  const XmlElement spine = xml.block("spine");
  spine.set("toc", "ncx");
  if (is_right_to_left(book.language)) spine.set("page-progression-direction", "rtl");
  for (const PackageItem& item : book.items) {
    if (!item.in_spine) continue;
    const XmlElement reference = xml.block("itemref");
    reference.set("idref", item.id);
  }
}

void write_guide(XmlBuilder& xml, const Book& book) {
  const XmlElement guide = xml.block("guide");
  for (const Landmark& landmark : book.landmarks) {
    const XmlElement reference = xml.block("reference");
    reference.set("type", landmark.guide_type).set("title", landmark.label);
    reference.set("href", landmark.href);
  }
}

}  // namespace

std::string package_document(const Book& book) {
  XmlBuilder xml(XmlDialect::xml);
  {
    const XmlElement package = xml.block("package");
    package.set("xmlns", "http://www.idpf.org/2007/opf").set("version", "3.0");
    package.set("unique-identifier", "pub-id").set("xml:lang", book.language);
    if (is_right_to_left(book.language)) package.set("dir", "rtl");
    package.set("prefix", prefixes);
    write_package_metadata(xml, book);
    write_manifest(xml, book);
    write_spine(xml, book);
    write_guide(xml, book);
  }
  return std::string(xml_declaration) + xml.markup() + "\n";
}

}  // namespace offprint::epub_writer
