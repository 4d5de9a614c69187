#include "formats/epub/title_page.h"

#include "converter/words.h"
#include "formats/epub/content_page.h"
#include "formats/epub/links.h"
#include "formats/xhtml/byline.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"

namespace offprint {

namespace {

class TitlePage {
 public:
  TitlePage(XmlBuilder& xml, const Book& book, XhtmlContext& context)
      : xml_(xml), book_(book), metadata_(book.document.metadata), renderer_(xml, context) {}

  XhtmlFacts write() {
    {
      const XmlElement section = xml_.block("section");
      section.set("epub:type", "titlepage").set("class", "title-page");
      titles();
      line("byline", byline(metadata_, book_.language));
      if (metadata_.date) line("date", long_date(*metadata_.date, book_.language));
      source_line(xml_, metadata_, book_.language);
      if (metadata_.series) line("series", series_words(*metadata_.series));
      if (metadata_.publisher) line("publisher", *metadata_.publisher);
      if (metadata_.rights) line("rights", *metadata_.rights);
      abstract();
    }
    renderer_.notes();
    return renderer_.facts();
  }

 private:
  void titles() {
    {
      const XmlElement h1 = xml_.block("h1");
      if (metadata_.title && !metadata_.title->empty())
        renderer_.inlines(*metadata_.title);
      else
        xml_.text(book_.title);
    }
    if (!metadata_.subtitle || metadata_.subtitle->empty()) return;
    const XmlElement subtitle = xml_.block("p");
    subtitle.set("role", "doc-subtitle").set("class", "subtitle");
    renderer_.inlines(*metadata_.subtitle);
  }

  void line(const char* class_name, const std::string& words) {
    if (words.empty()) return;
    const XmlElement p = xml_.block("p");
    p.set("class", class_name);
    xml_.text(renderer_.characters(words));
  }

  void abstract() {
    if (!metadata_.abstract || metadata_.abstract->empty()) return;
    const XmlElement div = xml_.block("div");
    div.set("class", "abstract");
    renderer_.blocks(*metadata_.abstract);
  }

  XmlBuilder& xml_;
  const Book& book_;
  const Metadata& metadata_;
  XhtmlRenderer renderer_;
};

}  // namespace

PackageItem title_page(Book& book, XhtmlContext& context) {
  const std::string title(word(Word::title_page, book.language));
  XhtmlFacts facts;
  const std::string page = content_page(book.language, title, [&](XmlBuilder& xml) {
    facts = TitlePage(xml, book, context).write();
  });
  PackageItem item = spine_item("title-page", title_page_name, page);
  if (facts.mathml) item.properties = "mathml";
  book.facts.add(facts);
  return item;
}

const Resource* cover_image(const Document& document) {
  if (!document.metadata.cover) return nullptr;
  for (const Resource& resource : document.resources)
    if (resource.name.starts_with("cover.") && is_shown_in_books(resource)) return &resource;
  return nullptr;
}

// Kobo wants a page with the picture alone; Kindle drops it, knowing it by the landmark.
PackageItem cover_page(const Book& book, const Resource& cover) {
  return spine_item("cover", cover_page_name,
                    content_page(book.language, book.title, [&](XmlBuilder& xml) {
                      const XmlElement section = xml.block("section");
                      section.set("epub:type", "cover").set("class", "cover");
                      const XmlElement img = xml.block("img");
                      img.set("role", "doc-cover").set("src", percent_encoded(image_path(cover)));
                      img.set("alt", book.title);
                    }));
}

}  // namespace offprint
