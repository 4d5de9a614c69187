// HTML blocks as CommonMark finds them (0.31.2 §4.6).
#pragma once

#include <string>
#include <string_view>

namespace offprint::markdown_writer {

// How a piece of raw HTML behaves between other blocks.
struct HtmlBlock {
  bool is_one = false;                // read alone, it is one HTML block and nothing else
  bool interrupts_paragraph = false;  // it needs no blank line before it
  bool ends_itself = false;           // what follows needs no blank line after it
  bool lacks_end = false;             // it goes on until its end mark, which does not come
};
HtmlBlock classify_html(std::string_view html);

// `html` as it was before GitHub's filter made text of the tag that it begins with, and of the one
// that ends it.
std::string with_tags(std::string_view html);

}  // namespace offprint::markdown_writer
