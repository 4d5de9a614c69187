#include "input/metadata_keys.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "converter/date_parser.h"
#include "converter/model/plain_text.h"
#include "input/language_tag.h"
#include "input/metadata_values.h"

namespace offprint {

namespace {

Author contributor_of(const MetaValue& value) {
  Author author = author_of(value);
  if (member(value, {"role"}).empty()) author.role = "ctb";
  return author;
}

// Fills one Metadata from entries of one origin.
class MetadataReader {
 public:
  MetadataReader(Origin origin, const ValueReaders& read, Metadata& into, Diagnostics& diagnostics)
      : origin_(origin), read_(read), into_(into), diagnostics_(diagnostics) {}

  void entry(const MetaEntry& entry);

 private:
  using Read = void (MetadataReader::*)(const Text& key, const MetaValue& value);
  struct KeyRow {
    std::string_view key;
    Read read;
  };
  static Read reader_of(std::string_view key);

  // An empty value removes; true when there is nothing more to do.
  template <class Value>
  bool removed(Field<Value>& field, const MetaValue& value) {
    return is_empty(value) && (field.clear(origin_), true);
  }

  template <class Value>
  void set(Field<Value>& field, Value value, SourceSpan span) {
    field.set(std::move(value), origin_, span);
  }

  template <class Item>
  void add(Field<std::vector<Item>>& field, std::vector<Item> items, SourceSpan span) {
    if (field && field.origin() == origin_)
      std::move(items.begin(), items.end(), std::back_inserter(field.edit()));
    else
      field.set(std::move(items), origin_, span);
  }

  void set_text(Field<Text>& field, const MetaValue& value) {
    if (removed(field, value)) return;
    const MetaList* list = as_list(value);
    set(field, text_of(list != nullptr ? list->back() : value, {"text", "name"}), value.span);
  }

  // A string, or pandoc's list of {type, text}.
  void title(const Text&, const MetaValue& value) {
    if (removed(into_.title, value)) return;
    const MetaList* list = as_list(value);
    if (list == nullptr) return set(into_.title, inlines(value), value.span);
    for (const MetaValue& item : *list) {
      const bool is_subtitle = member(item, {"type"}) == "subtitle";
      set(is_subtitle ? into_.subtitle : into_.title, inlines(item), item.span);
    }
  }

  void subtitle(const Text&, const MetaValue& value) {
    if (!removed(into_.subtitle, value)) set(into_.subtitle, inlines(value), value.span);
  }

  Inlines inlines(const MetaValue& value) const {
    return read_.inlines(text_of(value, {"text", "name"}));
  }

  void people(const MetaValue& value, Author (*read)(const MetaValue&)) {
    if (removed(into_.authors, value)) return;
    std::vector<Author> authors;
    const auto take = [&authors, read](const MetaValue& item) {
      Author author = read(item);
      if (!author.name.empty()) authors.push_back(std::move(author));
    };
    if (const MetaList* list = as_list(value))
      std::for_each(list->begin(), list->end(), take);
    else
      take(value);
    add(into_.authors, std::move(authors), value.span);
  }

  void author(const Text&, const MetaValue& value) { people(value, author_of); }
  void contributor(const Text&, const MetaValue& value) { people(value, contributor_of); }

  void read_date(Field<Date>& field, const MetaValue& value) {
    if (removed(field, value)) return;
    const Text words = collapse_blanks(text_of(value, {"text", "date"}));
    std::optional<Date> date = parse_date(words);
    if (!date)
      diagnostics_.warning("date-unreadable", value.span,
                           "the date '" + words + "' cannot be understood; its words stand",
                           "2024-08-26 would be understood everywhere");
    Date kept = date.value_or(Date{});
    kept.words = words;
    set(field, std::move(kept), value.span);
  }

  void date(const Text&, const MetaValue& value) { read_date(into_.date, value); }
  void modified(const Text&, const MetaValue& value) { read_date(into_.modified, value); }

  void language(const Text&, const MetaValue& value) {
    if (removed(into_.language, value)) return;
    const Text words = text_of(value, {"text"});
    if (auto tag = language_tag(words)) return set(into_.language, std::move(*tag), value.span);
    diagnostics_.warning("language-malformed", value.span,
                         "'" + words + "' is not a language tag and is not used",
                         "tags are as in en, de-AT, zh-Hans (BCP 47)");
  }

  void description(const Text&, const MetaValue& value) { set_text(into_.description, value); }
  void publisher(const Text&, const MetaValue& value) { set_text(into_.publisher, value); }
  void site(const Text&, const MetaValue& value) { set_text(into_.site, value); }
  void rights(const Text&, const MetaValue& value) { set_text(into_.rights, value); }
  void source(const Text&, const MetaValue& value) { set_text(into_.source_url, value); }
  void cover(const Text&, const MetaValue& value) { set_text(into_.cover, value); }

  void abstract(const Text&, const MetaValue& value) {
    if (!removed(into_.abstract, value))
      set(into_.abstract, read_.blocks(text_of(value, {"text"})), value.span);
  }

  void keywords(const Text&, const MetaValue& value) {
    if (!removed(into_.keywords, value)) add(into_.keywords, words_of(value), value.span);
  }

  // The key names the scheme ("isbn"), or the value does ({scheme: DOI, text: …}).
  void identifier(const Text& key, const MetaValue& value) {
    if (removed(into_.identifiers, value)) return;
    const MetaList single{value};
    const MetaList& items = as_list(value) != nullptr ? *as_list(value) : single;
    std::vector<Identifier> identifiers;
    for (const MetaValue& item : items) {
      const Text scheme = key == "identifier" ? lower_case(member(item, {"scheme"})) : key;
      const Text text = collapse_blanks(text_of(item, {"text", "value"}));
      if (!text.empty()) identifiers.push_back({scheme, text});
    }
    add(into_.identifiers, std::move(identifiers), value.span);
  }

  void series(const Text&, const MetaValue& value) {
    if (removed(into_.series, value)) return;
    Series series = series_so_far();
    series.name = text_of(value, {"name", "text", "title"});
    const Text position = member(value, {"position", "index"});
    if (!position.empty()) series.position = position;
    set(into_.series, std::move(series), value.span);
  }

  void series_position(const Text&, const MetaValue& value) {
    Series series = series_so_far();
    series.position = text_of(value, {"text"});
    set(into_.series, std::move(series), value.span);
  }

  Series series_so_far() const {
    return into_.series && into_.series.origin() == origin_ ? *into_.series : Series{};
  }

  void extra(const Text& key, const MetaValue& value);

  Origin origin_;
  const ValueReaders& read_;
  Metadata& into_;
  Diagnostics& diagnostics_;
};

MetadataReader::Read MetadataReader::reader_of(std::string_view key) {
  using R = MetadataReader;
  static constexpr KeyRow rows[] = {
      {"title", &R::title},
      {"subtitle", &R::subtitle},
      {"author", &R::author},
      {"authors", &R::author},
      {"by", &R::author},
      {"byline", &R::author},
      {"creator", &R::author},
      {"contributor", &R::contributor},
      {"date", &R::date},
      {"published", &R::date},
      {"pubdate", &R::date},
      {"modified", &R::modified},
      {"updated", &R::modified},
      {"lang", &R::language},
      {"language", &R::language},
      {"description", &R::description},
      {"summary", &R::description},
      {"comments", &R::description},
      {"excerpt", &R::description},
      {"abstract", &R::abstract},
      {"keywords", &R::keywords},
      {"subject", &R::keywords},
      {"tags", &R::keywords},
      {"categories", &R::keywords},
      {"publisher", &R::publisher},
      {"site", &R::site},
      {"rights", &R::rights},
      {"copyright", &R::rights},
      {"license", &R::rights},
      {"source", &R::source},
      {"url", &R::source},
      {"identifier", &R::identifier},
      {"isbn", &R::identifier},
      {"doi", &R::identifier},
      {"uuid", &R::identifier},
      {"belongs-to-collection", &R::series},
      {"series", &R::series},
      {"group-position", &R::series_position},
      {"series_index", &R::series_position},
      {"cover-image", &R::cover},
      {"cover", &R::cover},
  };
  for (const KeyRow& row : rows)
    if (row.key == key) return row.read;
  return &R::extra;
}

void MetadataReader::extra(const Text& key, const MetaValue& value) {
  const auto same_key = [&key](const auto& entry) { return entry.first == key; };
  auto found = std::find_if(into_.extra.begin(), into_.extra.end(), same_key);
  if (found == into_.extra.end()) found = into_.extra.insert(found, {key, {}});
  Field<MetaValue>& field = found->second;
  if (removed(field, value)) return;
  if (!field || field.origin() != origin_) return set(field, value, value.span);
  MetaList list = as_list(*field) != nullptr ? *as_list(*field) : MetaList{*field};
  list.push_back(value);
  field.set({std::move(list), value.span}, origin_, value.span);
}

void MetadataReader::entry(const MetaEntry& entry) {
  const Text key = lower_case(entry.key);
  const Read read = reader_of(key);
  (this->*read)(read == &MetadataReader::extra ? entry.key : key, entry.value);
}

Inlines literal_inlines(std::string_view text) {
  const Text clean = collapse_blanks(text);
  return clean.empty() ? Inlines{} : Inlines{make(TextRun{clean})};
}

Blocks literal_paragraphs(std::string_view text) {
  Blocks blocks;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    Inlines content = literal_inlines(text.substr(0, end));
    if (!content.empty()) blocks.push_back(make(Paragraph{std::move(content)}));
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return blocks;
}

}  // namespace

ValueReaders literal_values() { return {literal_inlines, literal_paragraphs}; }

void read_metadata(const MetaMap& entries, Origin origin, const ValueReaders& read, Metadata& into,
                   Diagnostics& diagnostics) {
  MetadataReader reader(origin, read, into, diagnostics);
  for (const MetaEntry& entry : entries) reader.entry(entry);
}

}  // namespace offprint
