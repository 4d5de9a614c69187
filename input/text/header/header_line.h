// Reads the lines of an article's header: dates and authors.
//
//   "August 26, 2024"                     a date
//   "By Jane Doe and John Roe"            authors
//   "Posted by Jane Doe on 26 Aug 2024"   both
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "converter/dates/date_parser.h"
#include "converter/model/metadata.h"

namespace offprint::text {

struct HeaderLine {
  std::optional<Date> date;
  std::vector<Author> authors;
  std::optional<Date> modified;  // a second date, which is said to be of a change
  bool has_byline_word = false;  // "by", "von": a word that announces authors
  bool says_updated = false;     // the date is that of a change
  bool only_date = false;        // nothing would be lost if the line were left out
};

// Returns the date and authors of a short line; nothing for lines of another kind.
HeaderLine read_header_line(std::string_view text);

// Returns whether `text` is written like the name of a person: two to five words with capitals,
// particles and initials.
bool is_name(std::string_view text);

}  // namespace offprint::text
