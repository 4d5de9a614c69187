// Returns a book with an opening and two chapters, the first of which has a section.
#pragma once

#include "tests/unit/formats/xhtml_output.h"

namespace offprint::test {

inline Document two_chapters() {
  Document document = titled("Book");
  document.blocks = {paragraph("Opening.")};
  document.sections = {
      section(2, "One", "one", {paragraph("a")}, {section(3, "Inner", "inner", {paragraph("b")})}),
      section(2, "Two", "two", {paragraph("c")})};
  return document;
}

}  // namespace offprint::test
