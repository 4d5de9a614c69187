// What a metadata value means: a string, a list, or a mapping such as pandoc's {type, text}.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint {

// The value as one of the three, or null.
const Text* as_text(const MetaValue& value);
const MetaList* as_list(const MetaValue& value);
const MetaMap* as_map(const MetaValue& value);

bool is_empty(const MetaValue& value);
// "true" or "false" as a word of its own, not as a string in quotes.
bool is_truth_value(const MetaValue& value);

// The first item of a list that has any, else the value itself.
const MetaValue& first_of(const MetaValue& value);

// The text of a string, or of the first of `keys` that a mapping has. Else empty.
Text text_of(const MetaValue& value, std::initializer_list<std::string_view> keys);
// The same for mappings alone.
Text member(const MetaValue& value, std::initializer_list<std::string_view> keys);
// The keys of a mapping that are not among `used`.
std::vector<std::string_view> other_members(const MetaValue& value,
                                            std::initializer_list<std::string_view> used);

// The strings of a list as one; nothing when it holds anything else.
std::optional<Text> joined_texts(const MetaList& list, std::string_view separator = ", ");
// The strings of a list and of lists in it, or of a string with commas between them.
std::vector<Text> words_of(const MetaValue& value);

// A name, or a mapping: {name, role, file-as}, {given, family}, {name: {given, family}}, or one
// with the name as its key: {Jane Doe: {…}}. Roles become MARC relator codes.
Author author_of(const MetaValue& value);
// Members of such a mapping that an Author has no place for.
std::vector<std::string_view> unused_of_author(const MetaValue& value);

Text lower_case(Text text);  // ASCII letters only

}  // namespace offprint
