// Shared by the tests of raw HTML: converts articles that hold HTML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/document.h"

namespace offprint::test {

// A document as a Markdown reader gives it, from lines parted by blank lines: a piece that begins
// with "<" and a letter of a block's name, or is one tag, is raw HTML; "## Title" begins a section;
// the rest are paragraphs, with the tags in them raw.
Document article_with_html(std::string_view text);

struct Interpreted {
  std::string html;  // as `-t html --fragment`
  Diagnostics diagnostics;

  std::vector<std::string> messages() const;  // each with its slug's place: "3:1 message"
};

Interpreted interpreted(std::string_view text);
Interpreted interpreted(Document document);

// The markup alone.
std::string html_of(std::string_view text);

}  // namespace offprint::test
