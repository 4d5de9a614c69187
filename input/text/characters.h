// Characters as the article reader needs them. All text is valid UTF-8 (input/decode.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offprint::article {

// The character at byte `position`, which moves behind it. Precondition: position < text.size().
char32_t next_character(std::string_view text, std::size_t& position);

// The character that ends at byte `end`. Precondition: end > 0.
char32_t character_before(std::string_view text, std::size_t end);

bool is_letter(char32_t character);
bool is_upper(char32_t character);
bool is_lower(char32_t character);
inline bool is_digit(char32_t character) { return character >= U'0' && character <= U'9'; }
char32_t to_lower(char32_t character);

// Spaces of every kind that can stand at the edge of a line: no-break, ideographic, zero-width.
bool is_blank(char32_t character);

// Scripts that part lines between any two characters: Han, Kana and their punctuation.
bool breaks_anywhere(char32_t character);

// Columns on a terminal: 2 for East Asian wide characters, 0 for combining marks.
std::uint32_t display_width(char32_t character);
std::uint32_t display_width(std::string_view text);

// `text` without blanks at both ends.
std::string_view trim(std::string_view text);

}  // namespace offprint::article
