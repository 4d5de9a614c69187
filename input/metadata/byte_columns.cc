#include "input/metadata/byte_columns.h"

#include <algorithm>
#include <iterator>

#include "converter/utf8/code_point.h"

namespace offprint {

namespace {

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

}  // namespace

ByteColumns::ByteColumns(std::string_view text) : text_(text), starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\n') starts_.push_back(i + 1);
}

std::string_view ByteColumns::line(std::size_t number) const {
  const std::size_t start = starts_[number];
  const std::size_t end = number + 1 < starts_.size() ? starts_[number + 1] - 1 : text_.size();
  return text_.substr(start, end - start);
}

void ByteColumns::enter(std::size_t number) {
  if (number == entered_) return;
  entered_ = number;
  const std::string_view content = line(number);
  all_ascii_ = std::all_of(content.begin(), content.end(), is_ascii);
  characters_.clear();
  if (all_ascii_) return;
  for (std::size_t i = 0; i < content.size(); ++i)
    if (!is_continuation_byte(content[i])) characters_.push_back(static_cast<std::uint32_t>(i));
}

std::size_t ByteColumns::offset(std::size_t number, std::size_t character) {
  if (number >= starts_.size()) return text_.size();
  enter(number);
  const std::size_t length = line(number).size();
  if (all_ascii_) return starts_[number] + std::min(character, length);
  return starts_[number] + (character < characters_.size() ? characters_[character] : length);
}

std::uint32_t ByteColumns::column(std::size_t number, std::size_t character) {
  const std::size_t start = starts_[std::min(number, starts_.size() - 1)];
  return static_cast<std::uint32_t>(offset(number, character) - start) + 1;
}

ByteColumns::Place ByteColumns::place(std::size_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::size_t start = *std::prev(after);
  return {static_cast<std::uint32_t>(after - starts_.begin() - 1),
          static_cast<std::uint32_t>(offset - start) + 1};
}

}  // namespace offprint
