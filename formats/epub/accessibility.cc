#include "formats/epub/accessibility.h"

#include <algorithm>
#include <fmt/core.h>

namespace offprint::epub_writer {

namespace {

// A GIF may flash; whether it does cannot be told without playing it.
bool may_move(const Book& book) {
  return std::any_of(book.facts.resources.begin(), book.facts.resources.end(),
                     [&book](std::uint32_t index) {
                       return book.document.resources[index].media_type == "image/gif";
                     });
}

std::string summary(const XhtmlFacts& facts) {
  std::string words = "Converted automatically from the source document.";
  if (facts.images_without_alternative > 0)
    words += fmt::format(" {} of {} images have no alternative text.",
                         facts.images_without_alternative, facts.images);
  if (facts.mathml) words += " Formulas are given as LaTeX.";
  return words;
}

}  // namespace

AccessibilityStatement accessibility_statement(const Book& book) {
  const XhtmlFacts& facts = book.facts;
  AccessibilityStatement statement;
  statement.modes.push_back("textual");
  if (facts.images > 0) statement.modes.push_back("visual");
  if (facts.images_without_alternative == 0) statement.sufficient.push_back("textual");
  if (facts.images > 0) statement.sufficient.push_back("textual,visual");
  statement.features = {"tableOfContents", "readingOrder", "displayTransformability"};
  if (facts.headings > 0) statement.features.push_back("structuralNavigation");
  if (facts.images > 0 && facts.images_without_alternative == 0)
    statement.features.push_back("alternativeText");
  if (!book.pages.empty())
    for (const char* feature : {"pageBreakMarkers", "pageNavigation"})
      statement.features.emplace_back(feature);
  if (facts.mathml) statement.features.push_back("latex");
  statement.hazard = may_move(book) ? "unknown" : "none";
  statement.summary = summary(facts);
  return statement;
}

}  // namespace offprint::epub_writer
