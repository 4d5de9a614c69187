// What the top of an article says about it: title, date, authors.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "converter/model/date.h"
#include "converter/model/metadata.h"
#include "input/text/weights/role.h"

namespace offprint::text {

struct Header {
  std::optional<std::size_t> title;           // index of a unit
  std::vector<std::uint16_t> title_features;  // what spoke for it (title.h)
  int title_lead = 0;                         // how far its score is above the next candidate's
  std::optional<std::size_t> date_line;
  std::optional<std::size_t> byline;  // may be the date line
  std::optional<Date> date;
  std::optional<std::size_t> modified_line;  // may be the date line
  std::optional<Date> modified;              // beside a date of publication alone
  std::vector<Author> authors;

  bool holds(std::size_t i) const {
    return title == i || date_line == i || modified_line == i || byline == i;
  }
  std::size_t body() const { return title ? *title + 1 : 0; }
};

}  // namespace offprint::text
