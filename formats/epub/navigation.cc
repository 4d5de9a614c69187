#include "formats/epub/navigation.h"

#include "converter/words.h"
#include "formats/epub/content_document.h"

namespace offprint::epub_writer {

namespace {

void write_link(XmlBuilder& xml, const std::string& href, const std::string& label) {
  const XmlElement a = xml.in_line("a");
  a.set("href", href);
  xml.text(label);
}

void write_entries(XmlBuilder& xml, const std::vector<ContentsEntry>& entries) {
  const XmlElement list = xml.block("ol");
  for (const ContentsEntry& entry : entries) {
    const XmlElement item = xml.block("li");
    write_link(xml, entry.href, entry.label);
    if (!entry.children.empty()) write_entries(xml, entry.children);
  }
}

void write_contents(XmlBuilder& xml, const Book& book) {
  const XmlElement nav = xml.block("nav");
  nav.set("epub:type", "toc").set("role", "doc-toc").set("id", "toc");
  nav.set("aria-labelledby", "toc-title").set("class", "contents");
  {
    const XmlElement heading = xml.block("h1");
    heading.set("id", "toc-title");
    xml.text(word(Word::contents, book.language));
  }
  write_entries(xml, book.contents);
}

void write_landmarks(XmlBuilder& xml, const Book& book) {
  const XmlElement nav = xml.block("nav");
  nav.set("epub:type", "landmarks").set("hidden", "hidden");
  nav.set("aria-label", word(Word::landmarks, book.language));
  const XmlElement list = xml.block("ol");
  for (const Landmark& landmark : book.landmarks) {
    const XmlElement item = xml.block("li");
    const XmlElement a = xml.in_line("a");
    a.set("epub:type", landmark.type).set("href", landmark.href);
    xml.text(landmark.label);
  }
}

void write_page_list(XmlBuilder& xml, const Book& book) {
  if (book.pages.empty()) return;
  const XmlElement nav = xml.block("nav");
  nav.set("epub:type", "page-list").set("role", "doc-pagelist").set("hidden", "hidden");
  write_entries(xml, book.pages);
}

}  // namespace

PackageItem navigation_document(const Book& book) {
  const std::string title(word(Word::contents, book.language));
  const std::string page = content_document(book.language, title, [&book](XmlBuilder& xml) {
    write_contents(xml, book);
    write_landmarks(xml, book);
    write_page_list(xml, book);
  });
  PackageItem item = spine_item("nav", navigation_name, page);
  item.properties = "nav";
  return item;
}

}  // namespace offprint::epub_writer
