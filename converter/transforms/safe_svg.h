// SVG drawings that are safe to put into a book.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// Returns the drawing, written anew as well-formed UTF-8, if it is self-contained: it has no
// scripts, event handlers, foreign content, document type, hyperlinks or links to other files (EPUB
// 3.3 §3.6: no remote resources), its ids are valid and unique, and all references find their id
// (EPUBCheck RSC-005, RSC-012). Returns nothing if that is not certain.
std::optional<std::string> safe_svg(std::string_view svg);

}  // namespace offprint
