// Tests for ids that every output can use as they are.
#pragma once

#include <string_view>

namespace offprint {

// Returns whether XML, NCX, EPUB 2 and Kindle tools can all use the id: [A-Za-z][A-Za-z0-9_-]*.
bool is_ascii_name(std::string_view id);

// Returns whether the id has the form of those that writers give to notes and their calls (fn1,
// fnref1). No other node may have such an id.
bool is_note_id(std::string_view id);

}  // namespace offprint
