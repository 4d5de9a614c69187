// An SVG as it may be put into a book.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// The drawing, written anew as well-formed UTF-8, when it stands alone: no scripts, event handlers,
// foreign content, document type, hyperlinks or links to other files (EPUB 3.3 §3.6: no remote
// resources), and each id a name of its own that references find (EPUBCheck RSC-005, RSC-012).
// Nothing otherwise; errs on that side.
std::optional<std::string> safe_svg(std::string_view svg);

}  // namespace offprint
