// What the classes of the generic kinds mean in XHTML.
//
// Span: `kbd`, `samp`, `var`, `dfn`, `abbr`, `mark`, `small`, `ins` are the elements of these
// names; `underline` and `u` are <u>; `smallcaps` is the class small-caps. `ruby` is <ruby>, with
// the Spans of class `rt` directly in it as its annotations. `pagebreak` begins a page of the
// printed edition, named by the key `label` or its text. An `anchor` is a place to link to.
// Div: `details` is <details>, its first Div of class `summary` the <summary>; in EPUB, where
// nothing opens, both are plain. `pagebreak` as above.
// `center` and `right` align what is in them. Every other class is written as it is. Keys become
// data-KEY, but `title` everywhere and whole pixel numbers in `width` and `height` of images are
// themselves.
#pragma once

#include <string_view>

namespace offprint {

// The element for a Span of this class, or null when it is no more than a class.
const char* element_of_class(std::string_view class_name);

inline constexpr std::string_view page_break_class = "pagebreak";
inline constexpr std::string_view ruby_class = "ruby";
inline constexpr std::string_view ruby_text_class = "rt";
inline constexpr std::string_view details_class = "details";
inline constexpr std::string_view summary_class = "summary";

}  // namespace offprint
