// The lines around a fenced div, as pandoc reads them: ::: {.class #id}, ::: name, and ::: to
// close.
#pragma once

#include <optional>
#include <string_view>

#include "converter/model/attributes.h"

namespace offprint::markdown {

// `line` begins with its first character that is not blank.
bool is_closing_div_fence(std::string_view line);
// The attributes of an opening fence; nothing when the line is none.
std::optional<AttributeSet> parse_opening_div_fence(std::string_view line);

}  // namespace offprint::markdown
