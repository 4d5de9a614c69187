// Character references: &amp; &#38; &#x26; (CommonMark 0.30 §2.5).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offprint::markdown {

struct Entity {
  std::size_t length = 0;  // in bytes, with & and ;
  std::string text;        // what it stands for
};

// The reference that `text` begins with; length 0: none. Names are those of HTML 5, asked of cmark.
Entity read_entity(std::string_view text);

// `text` with backslash escapes and character references resolved.
std::string resolve_escapes(std::string_view text);

}  // namespace offprint::markdown
