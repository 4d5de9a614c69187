#include "input/text/survey/survey.h"

namespace offprint::text {

SurveyedPage survey(const Source& source, std::uint32_t file, Corrector& corrector) {
  PageUnits units = corrector.cut(split_lines(source, file));
  return compare_units(find_contexts(measure_units(std::move(units), source)));
}

SurveyedPage survey(const Source& source, std::uint32_t file) {
  const TextReaderOptions none;
  Corrector corrector(none);
  return survey(source, file, corrector);
}

}  // namespace offprint::text
