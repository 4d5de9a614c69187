// Which closing tag ends which element.
//
// Forgiving as a browser is, with two differences that suit an article: an element that is never
// closed ends with its sequence, and what is in there cannot end what is around it.
#pragma once

#include "converter/transforms/html/item.h"
#include "converter/transforms/html/reports.h"

namespace offprint {

struct MatchingLimits {
  HtmlLevel level = HtmlLevel::blocks;  // inlines: tags of blocks have no place
  int depth = 0;                        // elements that may be open at once
};

// Sets what HtmlItem says it sets. What has no equivalent is left out and reported. Linear.
void match_tags(HtmlItems& items, MatchingLimits limits, HtmlReports& reports);

}  // namespace offprint
