#include "input/metadata_values.h"

#include <algorithm>
#include <utility>

#include "converter/model/plain_text.h"

namespace offprint {

Text lower_case(Text text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

const Text* as_text(const MetaValue& value) { return std::get_if<Text>(&value.value); }
const MetaList* as_list(const MetaValue& value) { return std::get_if<MetaList>(&value.value); }
const MetaMap* as_map(const MetaValue& value) { return std::get_if<MetaMap>(&value.value); }

bool is_empty(const MetaValue& value) {
  return std::visit([](const auto& content) { return content.empty(); }, value.value);
}

Text text_of(const MetaValue& value, std::initializer_list<std::string_view> keys) {
  if (const Text* text = as_text(value)) return *text;
  const MetaMap* map = as_map(value);
  if (map == nullptr) return {};
  for (const std::string_view key : keys)
    for (const MetaEntry& entry : *map)
      if (entry.key == key && as_text(entry.value) != nullptr) return *as_text(entry.value);
  return {};
}

Text member(const MetaValue& value, std::initializer_list<std::string_view> keys) {
  return as_map(value) != nullptr ? text_of(value, keys) : Text();
}

std::vector<Text> words_of(const MetaValue& value) {
  std::vector<Text> words;
  const auto add = [&words](std::string_view word) {
    Text clean = collapse_blanks(word);
    if (!clean.empty()) words.push_back(std::move(clean));
  };
  if (const MetaList* list = as_list(value)) {
    for (const MetaValue& item : *list) add(text_of(item, {"text", "name"}));
    return words;
  }
  const Text text = text_of(value, {"text", "name"});
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t comma = std::min(text.find(',', start), text.size());
    add(std::string_view(text).substr(start, comma - start));
    start = comma + 1;
  }
  return words;
}

namespace {

// MARC relator codes (https://id.loc.gov/vocabulary/relators.html); an author has none with us.
Text relator(Text role) {
  constexpr std::pair<std::string_view, std::string_view> codes[] = {
      {"aut", ""},
      {"author", ""},
      {"editor", "edt"},
      {"translator", "trl"},
      {"illustrator", "ill"},
      {"contributor", "ctb"},
      {"photographer", "pht"},
      {"narrator", "nrt"},
      {"publisher", "pbl"},
  };
  role = lower_case(std::move(role));
  for (const auto& [name, code] : codes)
    if (role == name) return Text(code);
  return role;
}

}  // namespace

Author author_of(const MetaValue& value) {
  Author author;
  author.name = collapse_blanks(text_of(value, {"name", "text", "literal"}));
  if (author.name.empty())
    author.name = collapse_blanks(member(value, {"given"}) + " " + member(value, {"family"}));
  author.role = relator(member(value, {"role"}));
  author.sort_name = member(value, {"file-as", "sort-name"});
  return author;
}

}  // namespace offprint
