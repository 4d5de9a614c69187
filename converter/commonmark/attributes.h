// Attributes in braces: {#id .class key=value key="some words" lang=en}, and the raw attribute
// {=html}, as pandoc's Markdown has them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "converter/model/attributes.h"

namespace offprint::markdown {

// Returns the attributes between the braces, or nothing if the text is not a list of attributes. An
// empty text is an empty set. `lang` and `dir` become members; `-` is the class `unnumbered`; a
// value in quotes may hold backslash escapes and character references. If a key is written twice,
// the first counts.
std::optional<AttributeSet> parse_attributes(std::string_view inside_braces);

// The format of a raw attribute, `html` for `=html`.
std::optional<std::string_view> parse_raw_format(std::string_view inside_braces);

// The length of the braces that `text` begins with, both included; 0 when they do not end, or hold
// another brace outside of quotes. Reads no further than that brace or the end.
std::size_t braces_length(std::string_view text);

}  // namespace offprint::markdown
