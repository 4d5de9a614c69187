// Which ids can stand in every output as they are.
#pragma once

#include <string_view>

namespace offprint {

// Usable in XML, NCX, EPUB 2 and by Kindle tools alike: [A-Za-z][A-Za-z0-9_-]*.
bool is_ascii_name(std::string_view id);

// fn1, fnref1: those that writers give to notes and their calls, which no other node may have.
bool is_note_id(std::string_view id);

}  // namespace offprint
