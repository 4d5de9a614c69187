#include "formats/epub/add_content_files.h"

#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/epub/content_document.h"
#include "formats/xhtml/characters.h"
#include "formats/xhtml/renderer.h"

namespace offprint::epub_writer {

namespace {

std::string file_title(const ContentFile& file, const Book& book) {
  if (file.section == nullptr) return book.title;
  const Text title = plain_line(plain_text(file.section->title));
  return title.empty() ? Text(word(Word::untitled, book.language)) : title;
}

// It has no heading, and begins as far down the page as a chapter's text.
void render_opening(const Blocks& blocks, XhtmlRenderer& renderer, XmlBuilder& xml) {
  if (blocks.empty()) return;
  const XmlElement opening = xml.block("div");
  opening.set("class", "opening");
  renderer.blocks(blocks);
}

void render_text(const ContentFile& file, const Document& document, int split_level,
                 XhtmlRenderer& renderer, XmlBuilder& xml) {
  if (file.section != nullptr) {
    renderer.section(*file.section, file.depth);
  } else {
    render_opening(document.blocks, renderer, xml);
    if (split_level == 0)
      for (const Section& section : document.sections) renderer.section(section, 1);
  }
  renderer.notes();
}

PackageItem content_item(const ContentFile& file, Book& book, XhtmlContext& context) {
  XhtmlFacts facts;
  std::string page = content_document(book.language, file_title(file, book), [&](XmlBuilder& xml) {
    XhtmlRenderer renderer(xml, context);
    render_text(file, book.document, context.options.split_level, renderer, xml);
    facts = renderer.facts();
  });
  PackageItem item =
      spine_item(file.name.substr(0, file.name.find('.')), file.name, std::move(page));
  if (facts.mathml) item.properties = "mathml";
  book.facts.add(facts);
  for (const PageMark& mark : facts.page_marks)
    book.pages.push_back({mark.label, file.name + "#" + mark.id, {}});
  return item;
}

}  // namespace

void add_content_files(Book& book, const std::vector<ContentFile>& files, BookLinks& links,
                       XhtmlContext& context) {
  for (const ContentFile& file : files) {
    links.enter(file.name);
    book.items.push_back(content_item(file, book, context));
  }
}

}  // namespace offprint::epub_writer
