// Forms of text in which different spellings of it are equal.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Returns whether all characters are ASCII.
bool is_ascii(std::string_view text);

// Returns `text` in full case folding, or unchanged if it is malformed.
std::string case_folded(std::string_view text);

// Returns `text` in compatibility decomposition and case folding, without combining marks: "Größe"
// becomes "grosse". Returns it unchanged if it is malformed.
std::string without_accents(std::string_view text);

// Returns `text` in compatibility composition (NFKC) and case folding, with the mappings of one
// version of Unicode kept in later ones; an empty text if it is malformed.
std::string compatibility_folded(std::string_view text);

}  // namespace offprint
