// Joins the lines that wrapping broke into units.
//
// A unit is the smallest part of a page that gets a role: a paragraph, a heading, a list item, a
// line of code, a line of a menu.
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
  std::string_view text;  // all of it, including the list marker
  std::size_t first = 0;  // index of its first line
  std::size_t count = 1;  // lines joined
  ListMarker marker;
  std::uint32_t indent = 0;        // display columns
  std::uint32_t quote_depth = 0;   // ">" markers
  std::uint32_t blank_before = 0;  // blank lines above
  std::uint32_t blank_after = 0;   // blank lines below; 1 for the last unit
  int underlined = 0;              // the heading level by its underline; 0 without one

  std::string_view content() const { return text.substr(marker.length); }
  // Returns the column where the words behind the list marker begin.
  std::uint32_t content_indent() const {
    return indent + display_width(text.substr(0, marker.length));
  }
  std::size_t end() const { return first + count + (underlined != 0 ? 1 : 0); }
};

struct UnitList {
  std::vector<Unit> units;
  std::deque<std::string> joined;  // the texts of units of several lines
  bool underlines = false;         // at least one heading is underlined
};

// Joins lines at the breaks that wrapping made; at stray breaks if the text was not wrapped.
UnitList cut_units(std::span<const Line> lines, Wrapping wrapping);

// Returns whether a blank belongs between two joined lines; there is none between East Asian ones.
bool joins_with_blank(std::string_view upper, std::string_view lower);

}  // namespace offprint::text
