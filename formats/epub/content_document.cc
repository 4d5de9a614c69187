#include "formats/epub/content_document.h"

#include "formats/epub/book.h"
#include "formats/xhtml/language_tag.h"

namespace offprint::epub_writer {

namespace {

void write_head(XmlBuilder& xml, const std::string& title) {
  const XmlElement head = xml.block("head");
  xml.block_text("title", title);
  const XmlElement link = xml.block("link");
  link.set("rel", "stylesheet").set("type", "text/css").set("href", stylesheet_name);
}

}  // namespace

std::string content_document(const std::string& language, const std::string& title,
                             const std::function<void(XmlBuilder&)>& body) {
  XmlBuilder xml(XmlDialect::xhtml);
  {
    const XmlElement html = xml.block("html");
    html.set("xmlns", "http://www.w3.org/1999/xhtml");
    html.set("xmlns:epub", "http://www.idpf.org/2007/ops");
    html.set("lang", language).set("xml:lang", language);
    if (is_right_to_left(language)) html.set("dir", "rtl");
    write_head(xml, title);
    const XmlElement element = xml.block("body");
    body(xml);
  }
  return std::string(xml_declaration) + "<!DOCTYPE html>\n" + xml.markup() + "\n";
}

}  // namespace offprint::epub_writer
