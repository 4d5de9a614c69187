// The words we generate ourselves (Contents, Warning, by, dates on a title page), in the language
// of the document; English where we have no translation. No locale is ever asked.
#pragma once

#include <string>
#include <string_view>

#include "converter/model/date.h"

namespace offprint {

enum class Word {
  contents,
  notes,
  links,
  note,
  tip,
  important,
  caution,
  warning,
  untitled,
  by,
  source,
  title_page,
  start,
  landmarks,
  back_to_reference,  // followed by the note's number
  cover,
};

// `language` is a BCP 47 tag; only its first subtag counts.
std::string_view word(Word word, std::string_view language);

// A date as a reader of `language` writes it ("August 26, 2024", "26. August 2024"); ISO 8601 where
// the language is unknown, and the date's own words where it could not be parsed.
std::string long_date(const Date& date, std::string_view language);

}  // namespace offprint
