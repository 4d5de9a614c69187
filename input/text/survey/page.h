// What the steps of the text reader know about one text; each step adds its part.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "converter/model/source.h"
#include "input/correction.h"
#include "input/text/lines/blank_style.h"
#include "input/text/lines/line.h"
#include "input/text/lines/unit.h"
#include "input/text/lines/wrapping.h"
#include "input/text/survey/header.h"
#include "input/text/survey/traits.h"

namespace offprint::text {

// What only the units around a unit can tell; distances stop at 1000.
struct Context {
  std::uint32_t repeats = 1;           // units with the same text, itself included
  std::uint32_t run_before = 0;        // short units in a row directly above
  std::uint32_t run_after = 0;         // … below
  std::uint32_t from_prose = 0;        // units since the last clean prose above; 1: directly
  std::uint32_t to_prose = 0;          // units until the next clean prose below
  std::uint32_t prose_left = 0;        // clean prose units below
  std::uint32_t since_colon = 0;       // units since a colon with one spacing and no prose; 0: none
  std::uint32_t boilerplate_near = 0;  // of the six units from here on, how many hold such words
  std::uint32_t known_words = 0;       // percent of its words that the prose uses too
  std::uint32_t shared_words = 0;      // percent of its words that two paragraphs and more use
  std::uint32_t boilerplate_rest = 0;  // percent of the short units from here to the end, the same
  std::uint32_t words_below = 0;       // percent of its words that the prose below uses, if near
  std::uint32_t words_above = 0;       // … above
  std::uint32_t title_words = 0;       // percent of its words that the title uses
  std::uint32_t block_size = 0;        // units between the blank lines around it
  std::uint32_t block_place = 0;       // units of the block above it
  std::uint32_t lookalike_headings = 0;  // others that look like it and stand over prose
  std::uint32_t lookalikes = 0;          // others that look like it
  bool continues_numbers = false;        // its number follows, or is followed, in the same list
  bool enumerated = false;               // "Step 2: …", and another unit opens with the same word
  bool continues_item = false;           // is indented like the words of the list item above
};

// What a correction takes out before anything is weighed.
struct DroppedBlock {
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;
  std::string text;
  const Correction* by = nullptr;
};

// The words of all units that carry meaning, as hashes: one stretch for each unit.
struct ContentWords {
  std::vector<std::uint32_t> words;
  std::vector<std::size_t> ends;

  std::span<const std::uint32_t> of(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends[i - 1];
    return std::span(words).subspan(begin, ends[i] - begin);
  }
};

struct Page {
  std::uint32_t file = 0;
  std::vector<Line> lines;
  Wrapping wrapping;
  UnitList list;
  std::string_view language;  // BCP 47; empty: unknown
  BlankStyle blanks = BlankStyle::everywhere;
  std::vector<Traits> traits;     // one per unit
  std::vector<Context> contexts;  // one per unit
  ContentWords content;
  std::size_t first_prose = 0;                 // index of the first clean prose; size() without any
  std::uint32_t stand_over_prose = 0;          // short units that head prose by their looks
  std::uint32_t width_over_prose = 0;          // columns of these together
  bool may_hold_code = false;                  // a unit is indented or has symbols of program text
  std::vector<DroppedBlock> dropped;           // in order
  std::vector<const Correction*> corrections;  // one per unit, or none at all; often null
  std::optional<std::size_t> given_title;      // the unit that the user calls the title
  Header header;

  std::size_t size() const { return list.units.size(); }
  const Unit& unit(std::size_t i) const { return list.units[i]; }
  Shape shape(std::size_t i) const { return i < size() ? traits[i].shape : Shape::edge; }
  Shape shape_before(std::size_t i) const { return i > 0 ? traits[i - 1].shape : Shape::edge; }
  const Correction* correction(std::size_t i) const {
    return corrections.empty() ? nullptr : corrections[i];
  }
  bool is_corrected_to(CorrectionKind kind, std::size_t i) const {
    return correction(i) != nullptr && correction(i)->kind == kind;
  }
  bool holds_line(std::size_t i, std::uint32_t number) const {
    return span(i).line <= number && number <= span(i).end_line;
  }
  SourceSpan span(std::size_t i) const {
    const Line& line = lines[unit(i).first];
    return {file, line.number, line.column, lines[unit(i).end() - 1].number};
  }
};

// Running text that is not a notice about cookies, copyright or subscription.
bool is_clean_prose(const Traits& traits);
// "Advertisement", "Sponsored" and nothing else.
bool is_advertising_label(const Traits& traits);

}  // namespace offprint::text
