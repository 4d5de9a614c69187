// The words that we generate (Contents, Warning, by, dates on a title page), in the language of the
// document, or in English if there is no translation. Locales are not used.
#pragma once

#include <string>
#include <string_view>

#include "converter/model/date.h"
#include "converter/model/node.h"

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
  // Followed by names.
  translated_by,
  edited_by,
  illustrated_by,
  photographs_by,
  read_by,
  introduction_by,
};

// `language` is a BCP 47 tag; only its first subtag counts.
std::string_view word(Word word, std::string_view language);

// Returns the word that names a kind of admonition.
Word admonition_word(AdmonitionKind kind);

// Returns a date as readers of `language` write it ("August 26, 2024", "26. August 2024"), in ISO
// 8601 if the language is unknown, and in its original words if the month is not known.
std::string long_date(const Date& date, std::string_view language);

}  // namespace offprint
