#include "input/metadata/metadata_reader.h"

#include <algorithm>
#include <fmt/core.h>
#include <fmt/ranges.h>
#include <optional>
#include <utility>

#include "converter/dates/date_parser.h"
#include "converter/dates/slash_date.h"
#include "converter/model/plain_text.h"
#include "converter/relators.h"
#include "input/metadata/language_tag.h"
#include "input/metadata/metadata_values.h"

namespace offprint {

template <class Value>
bool MetadataReader::removed(Field<Value>& field, const MetaValue& value) const {
  return is_empty(value) && (field.clear(origin_), true);
}

template <class Item>
void MetadataReader::add(Field<std::vector<Item>>& field, const std::vector<Item>& items,
                         const Text& key, SourceSpan span) {
  const bool goes_on = field && field.origin() == origin_;
  if (!goes_on && !field.set({}, origin_, span)) return;
  std::vector<Item>& list = field.edit();
  for (const Item& item : items) {
    if (std::find(list.begin(), list.end(), item) != list.end()) continue;
    if (list.size() == max_list_items)
      return report(key, span, fmt::format("all after the first {} are", max_list_items));
    list.push_back(item);
  }
}

void MetadataReader::report(const Text& key, SourceSpan span, const Text& lost) {
  diagnostics_.note("metadata-not-kept", span, fmt::format("of '{}', {} not kept", key, lost));
}

void MetadataReader::report_unused(const Text& key, const MetaValue& value,
                                   std::initializer_list<std::string_view> used) {
  const MetaList* list = as_list(value);
  if (list != nullptr && list->size() > 1)
    report(key, value.span, "all values after the first are");
  const std::vector<std::string_view> unused = other_members(first_of(value), used);
  if (!unused.empty())
    report(key, value.span,
           fmt::format("'{}' {}", fmt::join(unused, "', '"), unused.size() == 1 ? "is" : "are"));
}

// The value is a string, or pandoc's list of {type, text}.
bool MetadataReader::title(const Text& key, const MetaValue& value) {
  if (yields_to(into_.title)) return false;
  if (removed(into_.title, value)) return true;
  if (const MetaList* list = as_list(value)) return titles(key, *list);
  const Text text = text_of(value, {"text", "name"});
  if (text.empty()) return false;
  report_unused(key, value, {"text", "name", "type"});
  return into_.title.set(read_.inlines(text, value.span), origin_, value.span), true;
}

bool MetadataReader::titles(const Text& key, const MetaList& list) {
  bool has_title = false;
  bool has_subtitle = false;
  for (const MetaValue& item : list) {
    const Text type = member(item, {"type"});
    const Text text = text_of(item, {"text", "name"});
    const bool is_subtitle = type == "subtitle";
    bool& has = is_subtitle ? has_subtitle : has_title;
    if (has || text.empty() || !(is_subtitle || type == "main" || type.empty())) {
      report(key, item.span, fmt::format("'{}' is", text));
      continue;
    }
    has = true;
    Field<Inlines>& field = is_subtitle ? into_.subtitle : into_.title;
    field.set(read_.inlines(text, item.span), origin_, item.span);
  }
  return has_title || has_subtitle;
}

bool MetadataReader::subtitle(const Text& key, const MetaValue& value) {
  if (yields_to(into_.subtitle)) return false;
  if (removed(into_.subtitle, value)) return true;
  const Text text = text_of(first_of(value), {"text", "name"});
  if (text.empty()) return false;
  report_unused(key, value, {"text", "name"});
  return into_.subtitle.set(read_.inlines(text, value.span), origin_, value.span), true;
}

bool MetadataReader::people(const Text& key, const MetaValue& value, const Text& default_role) {
  if (in_group_ && into_.authors && into_.authors.origin() == origin_) return false;
  if (removed(into_.authors, value)) return true;
  const MetaList single{value};
  const MetaList& items = as_list(value) != nullptr ? *as_list(value) : single;
  std::vector<Author> authors;
  for (const MetaValue& item : items) {
    Author author = author_of(item);
    if (author.name.empty()) continue;
    if (author.role.empty() && member(item, {"role"}).empty()) author.role = default_role;
    for (const std::string_view unused : unused_of_author(item))
      report(key, item.span, fmt::format("'{}' of '{}' is", unused, author.name));
    authors.push_back(std::move(author));
  }
  if (authors.empty()) return false;
  if (authors.size() < items.size()) report(key, value.span, "entries without a name are");
  return add(into_.authors, authors, key, value.span), true;
}

bool MetadataReader::author(const Text& key, const MetaValue& value) {
  return people(key, value, "");
}
bool MetadataReader::contributor(const Text& key, const MetaValue& value) {
  return people(key, value, "ctb");
}

bool MetadataReader::people_of_role(const Text& key, const MetaValue& value) {
  // Quarto names a mode of its program so.
  const Text* const text = as_text(value);
  if (text != nullptr && (*text == "visual" || *text == "source")) return false;
  const std::string_view role =
      std::string_view(key).substr(0, key.size() - (key.ends_with('s') ? 1 : 0));
  return people(key, value, Text(relator_code(role).value_or(role)));
}

bool MetadataReader::read_date(Field<Date>& field, const Text& key, const MetaValue& value) {
  if (yields_to(field)) return false;
  if (removed(field, value)) return true;
  const Text words = collapse_blanks(text_of(first_of(value), {"text", "date"}));
  if (words.empty()) return false;
  report_unused(key, value, {"text", "date"});
  std::optional<Date> date = parse_date(words);
  if (!date) date = parse_year_alone(words);
  if (!date)
    diagnostics_.warning("date-unreadable", value.span,
                         "the date '" + words + "' is not understood; it is kept as it is written",
                         "write it as in 2024-08-26");
  Date kept = date.value_or(Date{});
  kept.words = words;
  return field.set(std::move(kept), origin_, value.span), true;
}

bool MetadataReader::date(const Text& key, const MetaValue& value) {
  return read_date(into_.date, key, value);
}
bool MetadataReader::modified(const Text& key, const MetaValue& value) {
  return read_date(into_.modified, key, value);
}

bool MetadataReader::language(const Text& key, const MetaValue& value) {
  if (yields_to(into_.language)) return false;
  if (removed(into_.language, value)) return true;
  const Text words = text_of(first_of(value), {"text"});
  if (words.empty()) return false;
  report_unused(key, value, {"text"});
  if (auto tag = language_tag(words))
    return into_.language.set(std::move(*tag), origin_, value.span), true;
  diagnostics_.warning("language-malformed", value.span,
                       "'" + words + "' is not a language tag and is not used",
                       "language tags look like en, de-AT or zh-Hans (BCP 47)");
  return true;
}

// Joins all strings of a list.
bool MetadataReader::words(Field<Text>& field, const Text& key, const MetaValue& value) {
  if (yields_to(field)) return false;
  if (removed(field, value)) return true;
  const MetaList* list = as_list(value);
  Text text = list == nullptr ? text_of(value, {"text", "name", "title", "statement"})
                              : joined_texts(*list).value_or(Text());
  if (text.empty()) return false;
  if (list == nullptr) report_unused(key, value, {"text", "name", "title", "statement"});
  return field.set(std::move(text), origin_, value.span), true;
}

bool MetadataReader::description(const Text& key, const MetaValue& value) {
  return words(into_.description, key, value);
}
bool MetadataReader::publisher(const Text& key, const MetaValue& value) {
  return words(into_.publisher, key, value);
}
bool MetadataReader::site(const Text& key, const MetaValue& value) {
  return words(into_.site, key, value);
}
bool MetadataReader::rights(const Text& key, const MetaValue& value) {
  return words(into_.rights, key, value);
}

// Takes the first item of a list.
bool MetadataReader::one_of(Field<Text>& field, const Text& key, const MetaValue& value,
                            std::initializer_list<std::string_view> members) {
  if (yields_to(field)) return false;
  if (removed(field, value)) return true;
  Text text = text_of(first_of(value), members);
  if (text.empty()) return false;
  report_unused(key, value, members);
  return field.set(std::move(text), origin_, value.span), true;
}

bool MetadataReader::source(const Text& key, const MetaValue& value) {
  return one_of(into_.source_url, key, value, {"url", "text", "name"});
}

bool MetadataReader::address(const Text& key, const MetaValue& value) {
  const Text* text = as_text(value);
  const bool whole = text != nullptr && (text->empty() || text->find("://") != Text::npos);
  return whole && source(key, value);
}

bool MetadataReader::cover(const Text& key, const MetaValue& value) {
  return one_of(into_.cover, key, value, {"image", "path", "file", "src", "url", "text"});
}

bool MetadataReader::abstract(const Text&, const MetaValue& value) {
  if (yields_to(into_.abstract)) return false;
  if (removed(into_.abstract, value)) return true;
  const MetaList* list = as_list(value);
  const Text text =
      list == nullptr ? text_of(value, {"text"}) : joined_texts(*list, "\n\n").value_or(Text());
  if (text.empty()) return false;
  return into_.abstract.set(read_.blocks(text, value.span), origin_, value.span), true;
}

bool MetadataReader::keywords(const Text& key, const MetaValue& value) {
  if (removed(into_.keywords, value)) return true;
  const std::vector<Text> words = words_of(value);
  if (words.empty()) return false;
  if (const MetaList* list = as_list(value))
    for (const MetaValue& item : *list) report_unused(key, item, {"text", "name"});
  return add(into_.keywords, words, key, value.span), true;
}

// The scheme is named by the key ("isbn") or by the value ({scheme: DOI, text: …}).
bool MetadataReader::identifier(const Text& key, const MetaValue& value) {
  if (removed(into_.identifiers, value)) return true;
  const MetaList single{value};
  const MetaList& items = as_list(value) != nullptr ? *as_list(value) : single;
  std::vector<Identifier> identifiers;
  for (const MetaValue& item : items) {
    const Text scheme = key == "identifier" ? member(item, {"scheme"}) : key;
    const Text text = collapse_blanks(text_of(item, {"text", "value"}));
    if (!text.empty()) identifiers.push_back(identifier_of(scheme, text));
    report_unused(key, item, {"scheme", "text", "value"});
  }
  if (identifiers.empty()) return false;
  return add(into_.identifiers, identifiers, key, value.span), true;
}

bool MetadataReader::series(const Text& key, const MetaValue& value) {
  Series series = series_so_far();
  if (yields_ && !series.name.empty()) return false;
  if (removed(into_.series, value)) return true;
  const MetaValue& first = first_of(value);
  series.name = text_of(first, {"name", "text", "title"});
  const Text position = member(first, {"position", "index", "number"});
  if (series.name.empty() && position.empty()) return false;
  if (!position.empty()) series.position = position;
  report_unused(key, value, {"name", "text", "title", "position", "index", "number"});
  return into_.series.set(std::move(series), origin_, value.span), true;
}

bool MetadataReader::series_position(const Text&, const MetaValue& value) {
  Series series = series_so_far();
  const Text* position = as_text(value);
  if (position == nullptr || (yields_ && !series.position.empty())) return false;
  if (position->empty()) return true;
  series.position = *position;
  return into_.series.set(std::move(series), origin_, value.span), true;
}

Series MetadataReader::series_so_far() const {
  return into_.series && into_.series.origin() == origin_ ? *into_.series : Series{};
}

}  // namespace offprint
