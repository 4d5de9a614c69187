#include "formats/epub/title_page.h"

#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/epub/content_document.h"
#include "formats/epub/links.h"
#include "formats/xhtml/byline.h"
#include "formats/xhtml/characters.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"

namespace offprint::epub_writer {

namespace {

class TitlePage {
 public:
  TitlePage(XmlBuilder& xml, const Book& book, XhtmlContext& context)
      : xml_(xml),
        book_(book),
        metadata_(book.document.metadata),
        context_(context),
        renderer_(xml, context) {}

  XhtmlFacts write() {
    {
      const XmlElement section = xml_.block("section");
      section.set("epub:type", "titlepage").set("class", "title-page");
      titles();
      renderer_.people(metadata_);
      if (metadata_.date) renderer_.credit_line("date", long_date(*metadata_.date, book_.language));
      source_line(xml_, metadata_, context_.options);
      if (metadata_.series) renderer_.credit_line("series", series_words(*metadata_.series));
      if (metadata_.publisher) renderer_.credit_line("publisher", *metadata_.publisher);
      if (metadata_.rights) renderer_.credit_line("rights", *metadata_.rights);
      renderer_.abstract(metadata_);
    }
    renderer_.notes();
    return renderer_.facts();
  }

 private:
  void titles() {
    const Inlines title = metadata_.title ? *metadata_.title : Inlines();
    const bool named = !plain_line(plain_text(title)).empty();
    {
      const XmlElement h1 = xml_.block("h1");
      if (named)
        renderer_.inlines(title);
      else
        xml_.text(book_.title);
    }
    if (!named && !title.empty()) {  // a picture, say
      const XmlElement p = xml_.block("p");
      renderer_.inlines(title);
    }
    renderer_.subtitle(metadata_);
  }

  XmlBuilder& xml_;
  const Book& book_;
  const Metadata& metadata_;
  const XhtmlContext& context_;
  XhtmlRenderer renderer_;
};

}  // namespace

PackageItem title_page(Book& book, XhtmlContext& context) {
  const std::string title(word(Word::title_page, book.language));
  XhtmlFacts facts;
  const std::string page = content_document(book.language, title, [&](XmlBuilder& xml) {
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
  const std::string cover_word(word(Word::cover, book.language));
  return spine_item("cover", cover_page_name,
                    content_document(book.language, cover_word, [&](XmlBuilder& xml) {
                      const XmlElement section = xml.block("section");
                      section.set("epub:type", "cover").set("class", "cover");
                      const XmlElement img = xml.block("img");
                      img.set("role", "doc-cover").set("src", percent_encoded(image_path(cover)));
                      img.set("alt", cover_word + ": " + book.title);
                    }));
}

}  // namespace offprint::epub_writer
