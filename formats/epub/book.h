// The facts that all parts of a book need: its title, language and identity, and the files that are
// packed.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "converter/environment.h"
#include "converter/model/document.h"
#include "formats/epub/contents.h"
#include "formats/xhtml/facts.h"

namespace offprint::epub_writer {

// A resource of the package (EPUB 3.3 §5.6.2, the `item` element).
struct PackageItem {
  std::string id;    // in the manifest
  std::string href;  // from the package document
  std::string media_type;
  std::string bytes;
  std::string properties = {};  // "nav", "cover-image", "mathml"
  bool in_spine = false;
};

// A content document, at its place in the reading order.
inline PackageItem spine_item(std::string id, std::string_view href, std::string bytes) {
  PackageItem item{std::move(id), std::string(href), "application/xhtml+xml", std::move(bytes)};
  item.in_spine = true;
  return item;
}

// A place that reading systems offer: where the book begins, the contents.
struct Landmark {
  std::string type;        // EPUB Structural Semantics: "bodymatter"
  std::string guide_type;  // the same for EPUB 2 devices: "text"
  std::string label;
  std::string href;
};

struct Book {
  const Document& document;
  std::string title = {};                     // plain text, never empty
  std::string language = {};                  // well-formed BCP 47
  std::vector<std::string> identifiers = {};  // the first is the unique one
  std::string modified = {};                  // "2024-08-26T00:00:00Z"
  std::vector<ContentsEntry> contents = {};
  std::vector<Landmark> landmarks = {};
  std::vector<ContentsEntry> pages = {};  // of the printed edition, where the text marks them
  XhtmlFacts facts = {};                  // of all text
  std::vector<PackageItem> items = {};    // those in the spine in reading order
};

inline constexpr std::string_view package_folder = "EPUB/";
inline constexpr std::string_view package_name = "package.opf";
inline constexpr std::string_view navigation_name = "nav.xhtml";
inline constexpr std::string_view ncx_name = "toc.ncx";
inline constexpr std::string_view stylesheet_name = "style.css";
inline constexpr std::string_view cover_page_name = "cover.xhtml";

// Written before every XML file: Send-to-Kindle reads ISO 8859-1 where nothing says UTF-8.
inline constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

}  // namespace offprint::epub_writer
