// The style sheet of every book.
#pragma once

#include <string_view>

namespace offprint::epub_writer {

// Restrained on purpose: reading systems own font, size, colour and margins, and e-ink devices know
// little of CSS. No flex, grid, float, position, fixed colours or !important; break-* only beside
// page-break-* (Kindle Publishing Guidelines 10.3, Kobo "CSS").
std::string_view book_stylesheet();

}  // namespace offprint::epub_writer
