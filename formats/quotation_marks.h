// The characters around a quotation, for formats without an element for it.
#pragma once

#include <string_view>

#include "converter/model/node.h"

namespace offprint {

struct QuotationMarks {
  std::string_view opening;
  std::string_view closing;
};

constexpr QuotationMarks quotation_marks(QuoteMarks marks) {
  switch (marks) {
    case QuoteMarks::single_quotes: return {"‘", "’"};
    case QuoteMarks::double_quotes: return {"“", "”"};
  }
  return {};
}

}  // namespace offprint
