#include "converter/convert/settle_dates.h"

#include <fmt/core.h>

#include "converter/dates/slash_date.h"

namespace offprint {

namespace {

void warn(const Field<Date>& field, const SlashReadings& readings, Diagnostics& diagnostics) {
  diagnostics.warning(
      "date-ambiguous", field.span(),
      fmt::format("the date '{}' can mean {} or {}; it is kept as it is written", field->words,
                  readings.month_first.iso(), readings.day_first.iso()),
      fmt::format("write it as in {}, or name the region of the language, as in en-GB",
                  readings.day_first.iso()));
}

void settle(Field<Date>& field, std::string_view language, Diagnostics& diagnostics) {
  if (!field) return;
  const std::optional<SlashReadings> readings = slash_readings(field->words);
  if (!readings) return;
  if (const std::optional<SlashOrder> order = slash_order(language)) {
    field.edit() = *order == SlashOrder::month_first ? readings->month_first : readings->day_first;
    return;
  }
  warn(field, *readings, diagnostics);
  Date year = *make_date(*readings->month_first.year);
  year.words = field->words;
  field.edit() = std::move(year);
}

}  // namespace

void settle_dates(Metadata& metadata, Diagnostics& diagnostics) {
  const Text language = metadata.language ? *metadata.language : Text();
  settle(metadata.date, language, diagnostics);
  settle(metadata.modified, language, diagnostics);
}

}  // namespace offprint
