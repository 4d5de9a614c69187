// Converts the places of parsers that count characters to ours, which count bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offprint {

class ByteColumns {
 public:
  // `text` is UTF-8 and outlives this.
  explicit ByteColumns(std::string_view text);

  // Returns the offset of a character in the text; both numbers count from 0. A place beyond the
  // end of the line or text is that end. Fast while the line stays the same.
  std::size_t offset(std::size_t line, std::size_t character);
  // Returns the column of that character in bytes, counted from 1.
  std::uint32_t column(std::size_t line, std::size_t character);

  struct Place {
    std::uint32_t line;    // from 0
    std::uint32_t column;  // in bytes, from 1
  };
  Place place(std::size_t offset) const;

 private:
  std::string_view line(std::size_t number) const;
  void enter(std::size_t line);

  std::string_view text_;
  std::vector<std::size_t> starts_;  // offset of each line
  std::size_t entered_ = SIZE_MAX;   // the line of the offsets below
  bool all_ascii_ = true;
  std::vector<std::uint32_t> characters_;  // offset in the line of each character
};

}  // namespace offprint
