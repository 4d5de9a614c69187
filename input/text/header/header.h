// The header of an article: title, date, authors.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "converter/model/date.h"
#include "converter/model/metadata.h"
#include "input/text/weights/role.h"

namespace offprint::text {

constexpr int doubtful_lead = 20;  // hundredths; the title is 55 percent certain

struct Header {
  std::optional<std::size_t> title;           // index of a unit
  std::vector<std::uint16_t> title_features;  // features of the title (title.h)
  int title_lead = 0;                         // the difference of its score to the next candidate's
  std::optional<std::size_t> rival;           // scored better than a title that is the first line
  std::optional<std::size_t> date_line;
  std::optional<std::size_t> byline;  // may be the date line
  std::optional<Date> date;
  std::optional<std::size_t> modified_line;  // may be the date line
  std::optional<Date> modified;              // only if there is a date of publication too
  std::vector<Author> authors;

  bool holds(std::size_t i) const {
    return title == i || date_line == i || modified_line == i || byline == i;
  }
  // Returns whether another unit may as well be the title. Nothing is left out above such a title.
  bool title_is_doubtful() const { return title && title_lead < doubtful_lead; }
  std::size_t body() const { return title ? *title + 1 : 0; }
};

}  // namespace offprint::text
