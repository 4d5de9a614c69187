// Pairs opening and closing tags.
//
// As forgiving as a browser, with two differences that suit an article: an element that is never
// closed ends with its sequence, and tags inside a sequence cannot close elements around it.
#pragma once

#include "converter/transforms/html/item.h"
#include "converter/transforms/html/reports.h"

namespace offprint {

struct MatchingLimits {
  HtmlLevel level = HtmlLevel::blocks;  // for inlines, tags of blocks are dropped
  int depth = 0;                        // the number of elements that may be open at once
};

// Sets the members of the items that HtmlItem names. What has no equivalent is left out and
// reported. Linear.
void match_tags(HtmlItems& items, MatchingLimits limits, HtmlReports& reports);

}  // namespace offprint
