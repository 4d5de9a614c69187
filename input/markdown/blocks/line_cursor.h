// A place in a line, counted in bytes and in columns, as cmark counts them (blocks.c:
// S_advance_offset, S_find_first_nonspace): a tab goes to the next multiple of four and may be
// consumed in part (CommonMark 0.31.2 §2.2).
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

inline constexpr std::size_t tab_stop = 4;
inline constexpr std::size_t code_indent = 4;

inline bool is_blank_character(char c) { return c == ' ' || c == '\t'; }

class LineCursor {
 public:
  // `line` without its line end.
  explicit LineCursor(std::string_view line = {}) : line_(line) {}

  // The byte at `at`; a line end at and after the end of the line.
  char peek(std::size_t at) const { return at < line_.size() ? line_[at] : '\n'; }
  std::string_view line() const { return line_; }
  std::size_t offset() const { return offset_; }
  std::size_t column() const { return column_; }

  // The last result of find_first_nonspace().
  std::size_t first_nonspace() const { return first_nonspace_; }
  std::size_t first_nonspace_column() const { return first_nonspace_column_; }
  std::size_t indent() const { return indent_; }
  bool indented() const { return indent_ >= code_indent; }
  bool blank() const { return first_nonspace_ >= line_.size(); }
  char first() const { return peek(first_nonspace_); }
  std::string_view content() const { return line_.substr(first_nonspace_); }

  void find_first_nonspace();
  void advance_bytes(std::size_t count);
  void advance_columns(std::size_t count);
  void advance_to_first_nonspace() { advance_bytes(first_nonspace_ - offset_); }

  // Columns of the tab at offset() that are consumed already, and those that are left.
  std::size_t consumed_of_tab() const { return in_tab_ ? column_ - tab_column_ : 0; }
  std::size_t left_of_tab() const { return in_tab_ ? tab_stop - column_ % tab_stop : 0; }

 private:
  std::string_view line_;
  std::size_t offset_ = 0;
  std::size_t column_ = 0;
  std::size_t first_nonspace_ = 0;
  std::size_t first_nonspace_column_ = 0;
  std::size_t indent_ = 0;
  std::size_t tab_column_ = 0;  // where the tab that is partly consumed begins
  bool in_tab_ = false;
};

}  // namespace offprint::markdown
