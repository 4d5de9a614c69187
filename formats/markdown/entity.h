// Character references (CommonMark 0.31.2 §2.5).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace offprint::markdown_writer {

// The length of what is read as a character reference at the start of `text`, 0 if there is none.
// Names are not looked up: any name counts.
std::size_t entity_length(std::string_view text);

// `&#32;`
std::string numeric_entity(std::int32_t code_point);

}  // namespace offprint::markdown_writer
