#include <algorithm>
#include <fmt/core.h>

#include "formats/epub/navigation.h"
#include "formats/xml/builder.h"

namespace offprint::epub_writer {

namespace {

int depth_of(const std::vector<ContentsEntry>& entries) {
  int deepest = 0;
  for (const ContentsEntry& entry : entries) deepest = std::max(deepest, depth_of(entry.children));
  return entries.empty() ? 0 : deepest + 1;
}

class NcxDocument {
 public:
  explicit NcxDocument(const Book& book) : book_(book) {}

  std::string render() {
    {
      const XmlElement ncx = xml_.block("ncx");
      ncx.set("xmlns", "http://www.daisy.org/z3986/2005/ncx/").set("version", "2005-1");
      ncx.set("xml:lang", book_.language);
      head();
      labelled("docTitle", book_.title);
      const XmlElement map = xml_.block("navMap");
      points(book_.contents);
    }
    return std::string(xml_declaration) + xml_.markup() + "\n";
  }

 private:
  void head() {
    const XmlElement head = xml_.block("head");
    meta("dtb:uid", book_.identifiers.front());
    meta("dtb:depth", std::to_string(depth_of(book_.contents)));
    meta("dtb:totalPageCount", "0");
    meta("dtb:maxPageNumber", "0");
  }
  void meta(const char* name, std::string_view content) {
    const XmlElement element = xml_.block("meta");
    element.set("name", name).set("content", content);
  }
  void labelled(const char* name, const std::string& label) {
    const XmlElement element = xml_.block(name);
    xml_.block_text("text", label);
  }

  void points(const std::vector<ContentsEntry>& entries) {
    for (const ContentsEntry& entry : entries) {
      const XmlElement point = xml_.block("navPoint");
      point.set("id", fmt::format("point-{}", ++count_));
      labelled("navLabel", entry.label);
      {
        const XmlElement content = xml_.block("content");
        content.set("src", entry.href);
      }
      points(entry.children);
    }
  }

  const Book& book_;
  XmlBuilder xml_{XmlDialect::xml};
  int count_ = 0;
};

}  // namespace

PackageItem ncx(const Book& book) {
  return {"ncx", std::string(ncx_name), "application/x-dtbncx+xml", NcxDocument(book).render()};
}

}  // namespace offprint::epub_writer
