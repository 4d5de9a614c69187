// Finds what a line of the header says beside its dates and names: "Lübeck" in "Lübeck, 31. März
// 2003", "3 comments" in "By Ada Quill · 3 comments".
#pragma once

#include <string_view>

#include "input/text/header/header.h"

namespace offprint::text {

enum class HeaderRest {
  nothing,     // the metadata has all that the line says
  words,       // something of the article
  boilerplate  // something of the page around it
};

// Returns what the line says beside the dates and authors of `header` and the words that announce
// them.
HeaderRest find_header_rest(std::string_view text, const Header& header);

}  // namespace offprint::text
