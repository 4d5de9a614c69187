// What a metadata value means: a string, a list, or a mapping such as pandoc's {type, text}.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint {

// The value as one of the three, or null.
const Text* as_text(const MetaValue& value);
const MetaList* as_list(const MetaValue& value);
const MetaMap* as_map(const MetaValue& value);

bool is_empty(const MetaValue& value);

// The text of a string, or of the first of `keys` that a mapping has. Else empty.
Text text_of(const MetaValue& value, std::initializer_list<std::string_view> keys);
// The same for mappings alone.
Text member(const MetaValue& value, std::initializer_list<std::string_view> keys);

// The items of a list, or of a string with commas between them.
std::vector<Text> words_of(const MetaValue& value);

// A name, or a mapping: {name, role, file-as}, {given, family}. Roles become MARC relator codes.
Author author_of(const MetaValue& value);

Text lower_case(Text text);  // ASCII letters only

}  // namespace offprint
