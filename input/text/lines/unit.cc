#include "input/text/lines/unit.h"

#include <algorithm>

#include "input/text/lines/characters.h"
#include "input/text/lines/stray_breaks.h"
#include "input/text/lines/underline.h"

namespace offprint::text {

namespace {

bool ends_in_mid_sentence(std::string_view text) {
  const char32_t last = character_before(text, text.size());
  return is_lower(last) || last == U',';
}

class UnitCutter {
 public:
  UnitCutter(std::span<const Line> lines, Wrapping wrapping) : lines_(lines), wrapping_(wrapping) {
    if (wrapping.width == 0) stray_breaks_ = find_stray_breaks(lines);
  }

  UnitList cut() {
    list_.units.reserve(lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (take_underline(i) || take_continuation(i)) continue;
      start(i);
    }
    set_blanks_after();
    set_texts();
    return std::move(list_);
  }

 private:
  void start(std::size_t i) {
    const Line& line = lines_[i];
    list_.units.push_back({.text = line.text,
                           .first = i,
                           .marker = find_list_marker(line.text),
                           .indent = line.indent,
                           .quote_depth = line.quote_depth,
                           .blank_before = line.blank_before});
  }

  // The heading above an underline is one line, though it may have been joined with lines above it.
  bool take_underline(std::size_t i) {
    if (i == 0 || list_.units.back().underlined != 0) return false;
    const int level = underline_level(lines_[i - 1], lines_[i]);
    if (level == 0) return false;
    if (list_.units.back().count > 1) {
      --list_.units.back().count;
      start(i - 1);
    }
    list_.units.back().underlined = level;
    list_.units.back().marker = {};
    list_.underlines = true;
    return true;
  }

  bool take_continuation(std::size_t i) {
    if (list_.units.empty()) return false;
    Unit& unit = list_.units.back();
    if (unit.underlined != 0 || !goes_on_in(i)) return false;
    if (!has_indent_of(unit, lines_[i])) return false;
    const bool in_prose = !unit.marker && ends_in_mid_sentence(lines_[i - 1].text);
    if (find_list_marker(lines_[i].text) && !in_prose) return false;
    ++unit.count;
    return true;
  }

  bool goes_on_in(std::size_t i) const {
    if (wrapping_.width == 0) return stray_breaks_[i];
    return is_forced_break(lines_[i - 1], lines_[i], wrapping_);
  }

  // All lines of a unit but the first have the same indent.
  bool has_indent_of(const Unit& unit, const Line& line) const {
    if (unit.count > 1) return line.indent == lines_[unit.first + 1].indent;
    if (unit.marker) return line.indent == unit.indent || line.indent <= unit.content_indent() + 1;
    return line.indent <= unit.indent;
  }

  void set_blanks_after() {
    for (std::size_t i = 0; i + 1 < list_.units.size(); ++i)
      list_.units[i].blank_after = list_.units[i + 1].blank_before;
    if (!list_.units.empty()) list_.units.back().blank_after = 1;
  }

  void set_texts() {
    for (Unit& unit : list_.units) {
      if (unit.count == 1) continue;
      std::string text(unit.text);
      for (std::size_t i = unit.first + 1; i < unit.first + unit.count; ++i) {
        if (joins_with_blank(lines_[i - 1].text, lines_[i].text)) text += ' ';
        text += lines_[i].text;
      }
      unit.text = list_.joined.emplace_back(std::move(text));
    }
  }

  std::span<const Line> lines_;
  Wrapping wrapping_;
  std::vector<bool> stray_breaks_;  // empty if the text was wrapped
  UnitList list_;
};

}  // namespace

bool joins_with_blank(std::string_view upper, std::string_view lower) {
  std::size_t position = 0;
  return !is_east_asian(character_before(upper, upper.size())) ||
         !is_east_asian(next_character(lower, position));
}

UnitList cut_units(std::span<const Line> lines, Wrapping wrapping) {
  return UnitCutter(lines, wrapping).cut();
}

}  // namespace offprint::text
