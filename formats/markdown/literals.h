// Text that is written verbatim or nearly so: code spans, destinations, titles.
#pragma once

#include <string>
#include <string_view>

namespace offprint::markdown_writer {

// A code span, fenced by more backticks than any run inside. `text` must not be empty.
std::string code_span(std::string_view text);

// `text` with a backslash before every character of `special` and before backslashes that would
// escape; line ends, and an & that would begin a character reference, become such references.
std::string escape_literal(std::string_view text, std::string_view special);

// `markup` with a backslash before every pipe, as a table's cell wants it even in code
// (GFM 0.29 §4.10).
std::string escape_pipes(std::string_view markup);

// Returns the text between the parentheses of a link or an image: `url "title"`.
std::string link_target(std::string_view destination, std::string_view title);

// Returns whether autolink(destination) is a link to `destination` that shows just that (CommonMark
// 0.31.2 §6.5).
bool is_autolink(std::string_view destination);
// Returns the destination, or a mail address, in angle brackets, where character references are
// resolved.
std::string autolink(std::string_view destination);
// Returns whether `destination`, bare in the text, is read as a link to itself. Knows only the sure
// part of GFM's extended autolinks (GFM 0.29 §6.9).
bool is_bare_url(std::string_view destination);

}  // namespace offprint::markdown_writer
