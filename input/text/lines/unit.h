// Step 3 of the text reader: lines that wrapping broke are joined into units.
//
// A unit is the smallest thing that gets a role: a paragraph, a heading, a list item, a line of
// code, a line of a menu.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "input/text/lines/characters.h"
#include "input/text/lines/line.h"
#include "input/text/lines/list_marker.h"
#include "input/text/lines/wrapping.h"

namespace offprint::text {

struct Unit {
  std::string_view text;  // whole, with its list marker
  std::size_t first = 0;  // index of its first line
  std::size_t count = 1;  // lines joined
  ListMarker marker;
  std::uint32_t indent = 0;        // display columns
  std::uint32_t quote_depth = 0;   // ">" markers
  std::uint32_t blank_before = 0;  // blank lines above
  std::uint32_t blank_after = 0;   // below; the last unit has one
  int underlined = 0;              // the heading level its underline proves; 0: none

  std::string_view content() const { return text.substr(marker.length); }
  // The column where the words behind the list marker begin.
  std::uint32_t content_indent() const {
    return indent + display_width(text.substr(0, marker.length));
  }
  std::size_t end() const { return first + count + (underlined != 0 ? 1 : 0); }
};

struct UnitList {
  std::vector<Unit> units;
  std::deque<std::string> joined;  // what the views of units of several lines point into
  bool underlines = false;         // some headings are underlined, so all of them are
};

// Where the text was not wrapped, lines are joined at stray breaks only.
UnitList cut_units(std::span<const Line> lines, Wrapping wrapping);

// Whether a blank belongs between two lines that are joined; East Asian text needs none.
bool joins_with_blank(std::string_view upper, std::string_view lower);

}  // namespace offprint::text
