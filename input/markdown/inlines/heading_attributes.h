// Attributes at the end of a heading: # Title {#id .class}, also behind closing number signs.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "converter/model/attributes.h"
#include "converter/model/node.h"
#include "input/markdown/placeholders/placeholders.h"

namespace offprint::markdown {

struct HeadingAttributes {
  AttributeSet attributes;
  std::size_t title_end = 0;  // before blanks, and before closing number signs
  std::size_t braces = 0;
  std::size_t end = 0;  // behind the braces
};

// Returns whether number signs precede the title that begins at `begin`, so that it may end with
// some.
bool follows_number_signs(std::string_view source, std::size_t begin);

// Those that stand at the end of `text`; whether they are markup there, and not code or math, is
// not known. `closed_by_number_signs`: the heading is one that closing number signs may end.
std::optional<HeadingAttributes> find_heading_attributes(std::string_view text,
                                                         bool closed_by_number_signs);

// Takes the placeholder of such attributes off the title, as cmark gave it: before
// restore_inlines().
std::optional<AttributeSet> take_heading_attributes(Inlines& title,
                                                    const Placeholders& placeholders);
// The same for a heading, which gets them. {level=7} makes a heading of level 6 a deeper one.
void attach_heading_attributes(Heading& heading, const Placeholders& placeholders);

}  // namespace offprint::markdown
