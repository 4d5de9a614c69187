// The page as units (unit.h): the second stage of the text reader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "converter/model/source.h"
#include "input/correction.h"
#include "input/text/lines/line.h"
#include "input/text/lines/unit.h"
#include "input/text/lines/wrapping.h"

namespace offprint::text {

// Text that a correction takes out before anything is weighed.
struct DroppedBlock {
  std::uint32_t first_line = 0;  // 1-based
  std::uint32_t last_line = 0;
  std::string text;
  const Correction* by = nullptr;
};

struct PageUnits : PageLines {
  explicit PageUnits(PageLines page) : PageLines(std::move(page)) {}

  Wrapping wrapping;
  UnitList list;
  std::vector<DroppedBlock> dropped;           // in order
  std::vector<const Correction*> corrections;  // one per unit, or none at all; often null
  std::optional<std::size_t> given_title;      // the unit that the user named as the title

  std::size_t size() const { return list.units.size(); }
  const Unit& unit(std::size_t i) const { return list.units[i]; }
  const Correction* correction(std::size_t i) const {
    return corrections.empty() ? nullptr : corrections[i];
  }
  bool is_corrected_to(CorrectionKind kind, std::size_t i) const {
    return correction(i) != nullptr && correction(i)->kind == kind;
  }
  // Returns whether line `number` (1-based) of the source is in unit `i`.
  bool holds_line(std::size_t i, std::uint32_t number) const {
    return span(i).line <= number && number <= span(i).end_line;
  }
  // Returns whether unit `i` is a line of signs between two parts of the text. Dashes without blank
  // lines around them may belong to a table.
  bool is_thematic_break(std::size_t i) const {
    const Unit& line = unit(i);
    if (line.underlined != 0 || !is_break_line(line.text)) return false;
    return line.text.front() != '-' || (line.blank_before > 0 && line.blank_after > 0);
  }
  SourceSpan span(std::size_t i) const {
    const Line& line = lines[unit(i).first];
    return {file, line.number, line.column, lines[unit(i).end() - 1].number};
  }
};

}  // namespace offprint::text
