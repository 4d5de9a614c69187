// Whether an SVG may be put into a book.
#pragma once

#include <string_view>

namespace offprint {

// True when the drawing is well-formed and stands alone: no scripts, event handlers, foreign
// content, document type or links to other files (EPUB 3.3 §3.6: no remote resources). Errs on the
// side of false.
bool is_safe_svg(std::string_view svg);

}  // namespace offprint
