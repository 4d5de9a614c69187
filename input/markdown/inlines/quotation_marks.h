// Typographic quotation marks by language.
#pragma once

#include <string_view>

namespace offprint::markdown {

// The marks that open and close a quotation, with the blanks inside them.
struct QuotationMarks {
  std::string_view open_double;
  std::string_view close_double;
  std::string_view open_single;
  std::string_view close_single;
};

// For a BCP 47 tag; English ones where the language is unknown.
const QuotationMarks& quotation_marks(std::string_view language);

}  // namespace offprint::markdown
