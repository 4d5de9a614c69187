// Ways to read a metadata value: a string, a list, or a mapping such as pandoc's {type, text}.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint {

// Return the value as one of the three, or null.
const Text* as_text(const MetaValue& value);
const MetaList* as_list(const MetaValue& value);
const MetaMap* as_map(const MetaValue& value);

bool is_empty(const MetaValue& value);
// Returns whether the value is the bare word "true" or "false", not a string in quotes.
bool is_truth_value(const MetaValue& value);

// Returns the first item of a list that has any, else the value itself.
const MetaValue& first_of(const MetaValue& value);

// Returns the text of a string, or the text of the first of `keys` that a mapping has, else an
// empty one.
Text text_of(const MetaValue& value, std::initializer_list<std::string_view> keys);
// The same for mappings only.
Text member(const MetaValue& value, std::initializer_list<std::string_view> keys);
// Returns the keys of a mapping that are not among `used`.
std::vector<std::string_view> other_members(const MetaValue& value,
                                            std::initializer_list<std::string_view> used);

// Returns the strings of a list joined, or nothing if the list holds anything else.
std::optional<Text> joined_texts(const MetaList& list, std::string_view separator = ", ");
// Returns the strings of a list and of lists in it, or of a string with commas between them.
std::vector<Text> words_of(const MetaValue& value);

// Returns the identifier with the scheme as the model names it, "isbn" for "ISBN-13", and a DOI
// without its prefix or resolver. A DOI or a URN tells the scheme itself.
Identifier identifier_of(const Text& scheme, const Text& value);

// A name, or a mapping: {name, role, file-as}, {given, family}, {name: {given, family}}, or one
// with the name as its key: {Jane Doe: {…}}. Roles that are known become MARC relator codes.
Author author_of(const MetaValue& value);
// Members of such a mapping that an Author has no place for.
std::vector<std::string_view> unused_of_author(const MetaValue& value);

Text lower_case(Text text);  // ASCII letters only

}  // namespace offprint
