// Roles of people, as MARC relators name them (https://id.loc.gov/vocabulary/relators.html).
#pragma once

#include <optional>
#include <string_view>

#include "converter/words.h"

namespace offprint {

// Returns the code of a role in words of English, German, French or Spanish, or the code itself:
// "trl" for "Translator", "Übersetzerin" and "trl". Returns an empty text for an author, and
// nothing if the role is not known. Case does not count.
std::optional<std::string_view> relator_code(std::string_view role);

// Returns whether `role` has the form of a code: three small letters.
bool is_relator_code(std::string_view role);

// Returns the English term for a code, such as "compiler"; the role itself if it is not known.
std::string_view relator_term(std::string_view role);

// Returns the words that announce people of a role, as in "Translated by", or nothing if the role
// has none.
std::optional<Word> credit_word(std::string_view role);

}  // namespace offprint
