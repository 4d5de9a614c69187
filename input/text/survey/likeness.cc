#include "input/text/survey/likeness.h"

#include "input/text/survey/lookalike_headings.h"
#include "input/text/survey/shared_words.h"

namespace offprint::text {

SurveyedPage compare_units(PageWithContext with_context) {
  SurveyedPage page(std::move(with_context));
  page.likeness.resize(page.size());
  compare_with_prose(page);
  compare_with_neighbours(page);
  find_lookalike_headings(page);
  find_enumerated(page);
  return page;
}

}  // namespace offprint::text
