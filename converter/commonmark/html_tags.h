// Tags and other raw HTML in text (CommonMark 0.31.2 §6.6).
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

// Return the offset behind the tag whose < is right before `at`, and whose / too if it is a closing
// tag; 0 if no whole tag is there.
std::size_t open_tag_end(std::string_view text, std::size_t at);
std::size_t closing_tag_end(std::string_view text, std::size_t at);

// Returns the length of the tag, comment, processing instruction, declaration or CDATA section at
// the start of `text`, 0 if there is none. This is the specification's rule, for writers. What
// cmark reads differs in details: input/markdown/inlines/angle_brackets.h.
std::size_t html_length(std::string_view text);

}  // namespace offprint::markdown
