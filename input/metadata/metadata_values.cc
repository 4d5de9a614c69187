#include "input/metadata/metadata_values.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "converter/model/plain_text.h"
#include "converter/relators.h"

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

bool is_truth_value(const MetaValue& value) {
  const Text* text = as_text(value);
  if (text == nullptr || value.is_string || text->size() > 5) return false;
  const Text word = lower_case(*text);
  return word == "true" || word == "false";
}

const MetaValue& first_of(const MetaValue& value) {
  const MetaList* list = as_list(value);
  return list == nullptr || list->empty() ? value : list->front();
}

namespace {

const MetaValue* find(const MetaValue& value, std::string_view key) {
  const MetaMap* map = as_map(value);
  if (map == nullptr) return nullptr;
  for (const MetaEntry& entry : *map)
    if (entry.key == key) return &entry.value;
  return nullptr;
}

}  // namespace

Text text_of(const MetaValue& value, std::initializer_list<std::string_view> keys) {
  if (const Text* text = as_text(value)) return *text;
  for (const std::string_view key : keys)
    if (const MetaValue* found = find(value, key); found != nullptr && as_text(*found) != nullptr)
      return *as_text(*found);
  return {};
}

Text member(const MetaValue& value, std::initializer_list<std::string_view> keys) {
  return as_map(value) != nullptr ? text_of(value, keys) : Text();
}

std::vector<std::string_view> other_members(const MetaValue& value,
                                            std::initializer_list<std::string_view> used) {
  std::vector<std::string_view> others;
  if (const MetaMap* map = as_map(value))
    for (const MetaEntry& entry : *map)
      if (std::find(used.begin(), used.end(), entry.key) == used.end() && !is_empty(entry.value))
        others.push_back(entry.key);
  return others;
}

std::optional<Text> joined_texts(const MetaList& list, std::string_view separator) {
  Text joined;
  for (const MetaValue& item : list) {
    const Text* text = as_text(item);
    if (text == nullptr) return {};
    if (!joined.empty()) joined += separator;
    joined += *text;
  }
  return joined;
}

namespace {

void add_word(std::vector<Text>& words, std::string_view word) {
  Text clean = collapse_blanks(word);
  if (!clean.empty()) words.push_back(std::move(clean));
}

void add_items(std::vector<Text>& words, const MetaList& list) {
  for (const MetaValue& item : list) {
    if (const MetaList* inner = as_list(item))
      add_items(words, *inner);
    else
      add_word(words, text_of(item, {"text", "name"}));
  }
}

}  // namespace

std::vector<Text> words_of(const MetaValue& value) {
  std::vector<Text> words;
  if (const MetaList* list = as_list(value)) {
    add_items(words, *list);
    return words;
  }
  const Text text = text_of(value, {"text", "name"});
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t comma = std::min(text.find(',', start), text.size());
    add_word(words, std::string_view(text).substr(start, comma - start));
    start = comma + 1;
  }
  return words;
}

namespace {

// Returns the code of a role, or the role as it is written if it is not known.
Text relator(const Text& role) {
  const std::optional<std::string_view> code = relator_code(collapse_blanks(role));
  return code ? Text(*code) : collapse_blanks(role);
}

// Returns "Jane Doe" of {given: Jane, family: Doe}.
Text name_of_parts(const MetaValue& value) {
  return collapse_blanks(member(value, {"given", "given-names", "first", "firstname"}) + " " +
                         member(value, {"family", "surname", "last", "lastname"}));
}

// Returns the key of {Jane Doe: {institute: …}}.
const Text* name_as_key(const MetaValue& value) {
  const MetaMap* map = as_map(value);
  const bool fits = map != nullptr && map->size() == 1 && as_map(map->front().value) != nullptr;
  return fits && map->front().key != "name" ? &map->front().key : nullptr;
}

}  // namespace

Author author_of(const MetaValue& value) {
  Author author;
  if (const Text* name = name_as_key(value)) return {collapse_blanks(*name), "", ""};
  author.name = collapse_blanks(text_of(value, {"name", "text", "literal"}));
  if (const MetaValue* name = find(value, "name"); author.name.empty() && name != nullptr) {
    author.name = collapse_blanks(text_of(*name, {"literal", "text"}));
    if (author.name.empty()) author.name = name_of_parts(*name);
  }
  if (author.name.empty()) author.name = name_of_parts(value);
  author.role = relator(member(value, {"role"}));
  author.sort_name = member(value, {"file-as", "sort-name"});
  return author;
}

std::vector<std::string_view> unused_of_author(const MetaValue& value) {
  if (name_as_key(value) != nullptr) return other_members(as_map(value)->front().value, {});
  return other_members(
      value, {"name", "text", "literal", "given", "given-names", "first", "firstname", "family",
              "surname", "last", "lastname", "role", "file-as", "sort-name"});
}

namespace {

// Returns the name of a scheme, which pandoc's users may give as a code of ONIX (code list 5).
Text scheme_named(Text name) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"isbn-10", "isbn"}, {"isbn-13", "isbn"}, {"isbn10", "isbn"}, {"isbn13", "isbn"},
      {"02", "isbn"},      {"15", "isbn"},      {"06", "doi"},      {"uri", "url"}};
  name = lower_case(std::move(name));
  for (const auto& [other, ours] : names)
    if (name == other) return Text(ours);
  return name;
}

// Returns the DOI in `value`, without "doi:" or the address of a resolver, or nothing if there is
// none.
std::optional<Text> doi_of(const Text& value) {
  constexpr std::string_view beginnings[] = {"doi:", "https://doi.org/", "http://doi.org/",
                                             "https://dx.doi.org/", "http://dx.doi.org/"};
  Text doi = value;
  for (const std::string_view beginning : beginnings)
    if (lower_case(value).starts_with(beginning))
      doi = collapse_blanks(value.substr(beginning.size()));
  if (!doi.starts_with("10.") || doi.find('/') == Text::npos) return {};
  return doi;
}

}  // namespace

Identifier identifier_of(const Text& scheme, const Text& value) {
  Identifier identifier{scheme_named(scheme), value};
  const Text& known = identifier.scheme;
  const bool may_be_doi = known.empty() || known == "doi" || known == "url";
  const bool is_bare = value.starts_with("10.");
  if (may_be_doi && (known == "doi" || !is_bare))
    if (std::optional<Text> doi = doi_of(value)) return {"doi", std::move(*doi)};
  if (known.empty() && lower_case(value).starts_with("urn:isbn:"))
    return {"isbn", value.substr(std::string_view("urn:isbn:").size())};
  return identifier;
}

}  // namespace offprint
