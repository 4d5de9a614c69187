#include "formats/epub/epub.h"

#include <algorithm>
#include <fmt/core.h>

#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/epub/add_content_files.h"
#include "formats/epub/archive.h"
#include "formats/epub/book.h"
#include "formats/epub/content_files.h"
#include "formats/epub/identifiers.h"
#include "formats/epub/links.h"
#include "formats/epub/navigation.h"
#include "formats/epub/package_document.h"
#include "formats/epub/stylesheet.h"
#include "formats/epub/times.h"
#include "formats/epub/title_page.h"
#include "formats/options.h"
#include "formats/unwritten_metadata.h"
#include "formats/xhtml/characters.h"
#include "formats/xhtml/document_language.h"

namespace offprint {

namespace epub_writer {

namespace {

constexpr std::string_view container =
    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n"
    "  <rootfiles>\n"
    "    <rootfile full-path=\"EPUB/package.opf\" "
    "media-type=\"application/oebps-package+xml\"/>\n"
    "  </rootfiles>\n"
    "</container>\n";

std::string book_title(const Document& document, std::string_view language) {
  const Field<Inlines>& title = document.metadata.title;
  const Text words = title ? plain_line(plain_text(*title)) : Text();
  return words.empty() ? Text(word(Word::untitled, language)) : words;
}

void report_cover(const Document& document, Diagnostics& diagnostics) {
  if (!document.metadata.cover || cover_image(document) != nullptr) return;
  for (const Resource& resource : document.resources)
    if (resource.name.starts_with("cover."))
      diagnostics.warning("image-type", document.metadata.cover.span(),
                          fmt::format("cover image '{}' is {}, which e-books do not show; there is "
                                      "no cover",
                                      *document.metadata.cover, resource.media_type),
                          "convert it to PNG or JPEG");
}

Book described(const Document& document, const Environment& environment, Diagnostics& diagnostics) {
  Book book{document};
  book.language = document_language(document, diagnostics);
  book.title = book_title(document, book.language);
  book.identifiers = book_identifiers(document);
  book.modified = modification_time(document.metadata, environment);
  report_cover(document, diagnostics);
  return book;
}

XhtmlOptions markup_options(const Book& book, int split_level) {
  XhtmlOptions options = book_markup();
  options.sections = SectionStyle::nested;
  options.vocabulary = Vocabulary::epub;
  options.characters = Characters::plain;
  options.split_level = split_level;
  options.language = book.language;
  return options;
}

void add_landmarks(Book& book, const std::vector<ContentFile>& files) {
  const std::string& language = book.language;
  if (cover_image(book.document) != nullptr)
    book.landmarks.push_back(
        {"cover", "cover", Text(word(Word::cover, language)), std::string(cover_page_name)});
  book.landmarks.push_back({"titlepage", "title-page", Text(word(Word::title_page, language)),
                            std::string(title_page_name)});
  book.landmarks.push_back(
      {"toc", "toc", Text(word(Word::contents, language)), std::string(navigation_name) + "#toc"});
  if (!files.empty())
    book.landmarks.push_back(
        {"bodymatter", "text", Text(word(Word::start, language)), files.front().name});
}

void add_front_matter(Book& book, BookLinks& links, XhtmlContext& context) {
  if (const Resource* cover = cover_image(book.document))
    book.items.push_back(cover_page(book, *cover));
  links.enter(title_page_name);
  book.items.push_back(title_page(book, context));
}

// The navigation document knows what the text marked, but is read before it.
void add_navigation(Book& book, std::size_t place) {
  book.items.insert(book.items.begin() + static_cast<std::ptrdiff_t>(place),
                    navigation_document(book));
  book.items.push_back(ncx(book));
}

void add_style(Book& book, const EpubOptions& options) {
  std::string css(book_stylesheet());
  if (!options.css.empty()) css += "\n" + options.css;
  book.items.push_back({"style", std::string(stylesheet_name), "text/css", std::move(css)});
}

// The pictures that the text shows, and the cover.
void add_images(Book& book) {
  const Resource* cover = cover_image(book.document);
  for (std::uint32_t index = 0; index < book.document.resources.size(); ++index) {
    const Resource& resource = book.document.resources[index];
    const bool is_cover = &resource == cover;
    if (!is_cover && book.facts.resources.count(index) == 0) continue;
    book.items.push_back({is_cover ? "cover-image" : fmt::format("image-{}", index + 1),
                          image_path(resource), resource.media_type, resource.bytes,
                          is_cover ? "cover-image" : ""});
  }
}

// Only keys that are not ours have no place in a package.
void report_metadata(const Metadata& metadata, Diagnostics& diagnostics) {
  report_unwritten_metadata(
      metadata, "EPUB",
      {"title", "subtitle", "author", "date", "modified", "lang", "description", "abstract",
       "keywords", "publisher", "site", "rights", "source", "identifier", "series", "cover"},
      diagnostics);
}

std::string packed(Book& book) {
  using Method = ArchiveEntry::Method;
  const std::string folder(package_folder);
  std::vector<ArchiveEntry> entries;
  entries.push_back({"mimetype", "application/epub+zip", Method::stored});
  entries.push_back({"META-INF/container.xml", std::string(xml_declaration) + Text(container)});
  entries.push_back({folder + Text(package_name), package_document(book)});
  for (PackageItem& item : book.items)
    entries.push_back({folder + item.href, std::move(item.bytes)});
  return pack(entries);
}

std::string book_bytes(const Document& document, const WriterOptions& options,
                       const Environment& environment, Diagnostics& diagnostics) {
  const int split_level = std::max(options.epub.split_level, 0);
  const std::vector<ContentFile> files = content_files(document, split_level);
  Book book = described(document, environment, diagnostics);
  book.contents = table_of_contents(document, files, options.common.toc_depth, book.title,
                                    Text(word(Word::untitled, book.language)));
  add_landmarks(book, files);

  BookLinks links(document, files, split_level, diagnostics);
  XhtmlContext context(document, markup_options(book, split_level), links, diagnostics);
  add_front_matter(book, links, context);
  const std::size_t after_title_page = book.items.size();
  add_content_files(book, files, links, context);
  context.report_uncalled_notes();
  report_metadata(document.metadata, diagnostics);

  add_navigation(book, after_title_page);
  add_style(book, options.epub);
  add_images(book);
  return packed(book);
}

}  // namespace

}  // namespace epub_writer

void write_epub(const Document& document, const WriterOptions& options,
                const Environment& environment, ByteSink& sink, Diagnostics& diagnostics) {
  sink.write(epub_writer::book_bytes(document, options, environment, diagnostics));
}

}  // namespace offprint
