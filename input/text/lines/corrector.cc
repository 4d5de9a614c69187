#include "input/text/lines/corrector.h"

#include <algorithm>
#include <optional>

namespace offprint::text {

namespace {

void cut_lines(PageUnits& page) {
  page.wrapping = find_wrapping(page.lines);
  page.list = cut_units(page.lines, page.wrapping);
}

// Removes the lines for which `is_dropped` is true. The blank lines around a removed line count for
// the next one, but are not added up.
template <class IsDropped>
void erase_lines(std::vector<Line>& lines, IsDropped is_dropped) {
  std::vector<Line> rest;
  std::uint32_t blank_above = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].blank_before = std::max(lines[i].blank_before, blank_above);
    blank_above = is_dropped(i) ? lines[i].blank_before : 0;
    if (!is_dropped(i)) rest.push_back(lines[i]);
  }
  lines = std::move(rest);
}

}  // namespace

Corrector::Corrector(const TextReaderOptions& options)
    : options_(options), used_(options.corrections.size()) {
  for (const Correction& correction : options.corrections)
    patterns_.emplace_back(correction.pattern);
}

// Returns the first correction that matches, and marks all that match as used.
const Correction* Corrector::find(std::string_view text, Matches matches) {
  const Correction* first = nullptr;
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    if (!(patterns_[i].*matches)(text)) continue;
    used_[i] = true;
    if (first == nullptr) first = &options_.corrections[i];
  }
  return first;
}

void Corrector::correct_lines(PageUnits& page) {
  std::vector<bool> dropped(page.lines.size());
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    Line& line = page.lines[i];
    if (line.number == options_.title_line) continue;
    const Correction* found = find(line.text, &Pattern::matches_all_of);
    if (found == nullptr) continue;
    dropped[i] = found->kind == CorrectionKind::drop;
    line.alone = found->kind == CorrectionKind::heading;
    if (dropped[i])
      page.dropped.push_back({line.number, line.number, std::string(line.text), found});
  }
  erase_lines(page.lines, [&](std::size_t i) { return dropped[i]; });
}

bool Corrector::drop_units(PageUnits& page) {
  std::vector<bool> dropped(page.lines.size());
  bool any = false;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page.holds_line(i, options_.title_line)) continue;
    const Unit& unit = page.unit(i);
    const Correction* found = find(unit.text, &Pattern::occurs_in);
    if (found == nullptr || found->kind != CorrectionKind::drop) continue;
    any = true;
    std::fill_n(dropped.begin() + static_cast<std::ptrdiff_t>(unit.first), unit.end() - unit.first,
                true);
    const SourceSpan span = page.span(i);
    page.dropped.push_back({span.line, span.end_line, std::string(unit.text), found});
  }
  if (any) erase_lines(page.lines, [&](std::size_t i) { return dropped[i]; });
  return any;
}

void Corrector::correct_units(PageUnits& page) {
  page.corrections.resize(page.size());
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page.holds_line(i, options_.title_line)) {
      page.given_title = i;
      continue;
    }
    const Correction* found = find(page.unit(i).text, &Pattern::occurs_in);
    if (found != nullptr && found->kind != CorrectionKind::drop) page.corrections[i] = found;
  }
}

PageUnits Corrector::cut(PageLines lines) {
  PageUnits page(std::move(lines));
  if (!patterns_.empty()) correct_lines(page);
  cut_lines(page);
  if (patterns_.empty() && options_.title_line == 0) return page;
  if (drop_units(page)) cut_lines(page);
  correct_units(page);
  std::sort(
      page.dropped.begin(), page.dropped.end(),
      [](const DroppedBlock& a, const DroppedBlock& b) { return a.first_line < b.first_line; });
  return page;
}

void Corrector::report_unused(const PageUnits& page, Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Correction& correction = options_.corrections[i];
    if (used_[i] || !correction.must_match) continue;
    diagnostics.warning(
        "correction-unused", {page.file, 0, 0, 0},
        correction.source + " '" + correction.pattern + "' matches nothing",
        "it is searched for in every line and in whole paragraphs; to ignore case, put "
        "'(?i)' before it");
  }
  if (options_.title_line != 0 && !page.given_title)
    diagnostics.warning("correction-unused", {page.file, 0, 0, 0},
                        "there are no words in line " + std::to_string(options_.title_line) +
                            ", which " + options_.title_line_source + " names");
}

}  // namespace offprint::text
