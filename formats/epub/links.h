// The targets of the links and pictures of a book.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "formats/epub/content_files.h"
#include "formats/xhtml/context.h"

namespace offprint::epub_writer {

inline constexpr std::string_view title_page_name = "title.xhtml";

// Knows which file holds each id. A link that leads nowhere in a book is reported and becomes its
// text (EPUB 3.3 §3.5: no file: URLs; EPUBCheck RSC-007, RSC-012, HTM-025).
class BookLinks final : public XhtmlTargets {
 public:
  BookLinks(const Document& document, const std::vector<ContentFile>& files, int split_level,
            Diagnostics& diagnostics);

  // The file that is rendered from now on.
  void enter(std::string_view file) { current_ = file; }

  std::optional<std::string> link(const Link& link, SourceSpan span) override;
  std::optional<std::string> image(const Image& image, SourceSpan span) override;

 private:
  void find_ids(const std::vector<ContentFile>& files, int split_level);
  std::optional<std::string> inner_link(const Link& link, SourceSpan span);
  void report(std::string_view slug, SourceSpan span, const Link& link, const char* reason);

  const Document& document_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, std::string> files_;  // by id
  std::string current_;
  std::set<std::uint32_t> refused_;  // images that were reported
};

// A core media type of EPUB 3.3 §3.2 that EPUB 2 devices show too: WebP is none.
bool is_shown_in_books(const Resource& resource);

// "images/photo.jpg", in the package.
std::string image_path(const Resource& resource);

}  // namespace offprint::epub_writer
