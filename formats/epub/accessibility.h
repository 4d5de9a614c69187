// The statement that a book can truthfully make about its accessibility (EPUB Accessibility 1.1
// §2), computed from what was written.
#pragma once

#include <string>
#include <vector>

#include "formats/epub/book.h"

namespace offprint::epub_writer {

struct AccessibilityStatement {
  std::vector<std::string> modes;       // schema:accessMode
  std::vector<std::string> sufficient;  // schema:accessModeSufficient
  std::vector<std::string> features;    // schema:accessibilityFeature
  std::string hazard;                   // schema:accessibilityHazard
  std::string summary;                  // schema:accessibilitySummary, in English
};

AccessibilityStatement accessibility_statement(const Book& book);

}  // namespace offprint::epub_writer
