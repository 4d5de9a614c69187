#include "input/metadata/metadata_keys.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "converter/model/plain_text.h"
#include "input/metadata/metadata_reader.h"
#include "input/metadata/metadata_values.h"

namespace offprint {

namespace {

// Returns the key in lower case, with "-" instead of "_".
Text folded(Text key) {
  key = lower_case(std::move(key));
  std::replace(key.begin(), key.end(), '_', '-');
  return key;
}

// Returns whether the key is that of a mapping in which Hugo and Zola keep the keys that pandoc and
// Jekyll have at the top level.
bool is_group(std::string_view key) {
  return key == "params" || key == "extra" || key == "taxonomies";
}

// Returns whether the key is that of a picture that represents the article where others link to it.
bool is_picture(std::string_view key) {
  return key == "image" || key == "images" || key == "featured-image";
}

}  // namespace

struct MetadataReader::Keys {
  using R = MetadataReader;
  static constexpr Key all[] = {
      {"title", &R::title, Rank::main, true},
      {"subtitle", &R::subtitle, Rank::main, true},
      {"author", &R::author, Rank::main, true},
      {"authors", &R::author, Rank::main, true},
      {"by", &R::author, Rank::main, true},
      {"byline", &R::author, Rank::main, true},
      {"creator", &R::author, Rank::main, true},
      {"contributor", &R::contributor, Rank::main, true},
      {"editor", &R::people_of_role, Rank::main, true},
      {"editors", &R::people_of_role, Rank::main, true},
      {"translator", &R::people_of_role, Rank::main, true},
      {"translators", &R::people_of_role, Rank::main, true},
      {"illustrator", &R::people_of_role, Rank::main, true},
      {"illustrators", &R::people_of_role, Rank::main, true},
      {"photographer", &R::people_of_role, Rank::main, true},
      {"photographers", &R::people_of_role, Rank::main, true},
      {"narrator", &R::people_of_role, Rank::main, true},
      {"narrators", &R::people_of_role, Rank::main, true},
      {"date", &R::date},
      {"published", &R::date, Rank::other},
      {"pubdate", &R::date, Rank::other},
      {"publishdate", &R::date, Rank::other},
      {"created", &R::date, Rank::other},
      {"modified", &R::modified},
      {"updated", &R::modified, Rank::other},
      {"lastmod", &R::modified, Rank::other},
      {"last-modified", &R::modified, Rank::other},
      {"last-modified-at", &R::modified, Rank::other},
      {"date-modified", &R::modified, Rank::other},
      {"lang", &R::language},
      {"language", &R::language, Rank::other},
      {"locale", &R::language, Rank::other},
      {"description", &R::description},
      {"summary", &R::description, Rank::other},
      {"excerpt", &R::description, Rank::other},
      {"comments", &R::description, Rank::other},
      {"abstract", &R::abstract},
      {"keywords", &R::keywords},
      {"subject", &R::keywords},
      {"tags", &R::keywords},
      {"tag", &R::keywords},
      {"categories", &R::keywords},
      {"category", &R::keywords},
      {"publisher", &R::publisher},
      {"site", &R::site},
      {"sitename", &R::site, Rank::other},
      {"site-name", &R::site, Rank::other},
      {"domain", &R::site, Rank::other},
      {"hostname", &R::site, Rank::other},
      {"rights", &R::rights},
      {"copyright", &R::rights, Rank::other},
      {"license", &R::rights, Rank::other},
      {"licence", &R::rights, Rank::other},
      {"source", &R::source},
      {"url", &R::address, Rank::other},
      {"canonical", &R::address, Rank::other},
      {"canonical-url", &R::address, Rank::other},
      {"canonicalurl", &R::address, Rank::other},
      {"identifier", &R::identifier},
      {"isbn", &R::identifier},
      {"doi", &R::identifier},
      {"uuid", &R::identifier},
      {"series", &R::series},
      {"belongs-to-collection", &R::series, Rank::other},
      {"group-position", &R::series_position, Rank::other},
      {"series-index", &R::series_position, Rank::other},
      {"cover", &R::cover},
      {"cover-image", &R::cover, Rank::other},
      {"epub-cover-image", &R::cover, Rank::other},
  };
};

const MetadataReader::Key* MetadataReader::key_named(std::string_view name) {
  for (const Key& key : Keys::all)
    if (key.name == name) return &key;
  return nullptr;
}

bool MetadataReader::take(const MetaEntry& entry, Rank rank) {
  const Text name = folded(entry.key);
  const Key* key = key_named(name);
  if (key == nullptr || key->rank != rank) return false;
  if (is_truth_value(entry.value) && !key->takes_truth_values) return false;
  yields_ = in_group_ || rank == Rank::other;
  return (this->*key->take)(name, entry.value);
}

// Warns about values that a later one under the same key replaces. On the command line, a user may
// mean to replace what a script gives.
void MetadataReader::report_replaced(const MetaMap& entries) {
  if (origin_ == Origin::command_line) return;
  std::unordered_map<Text, SourceSpan> last;
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    const Text name = folded(entry->key);
    const Key* const key = key_named(name);
    if (key == nullptr || key->adds()) continue;
    const auto [later, is_last] = last.try_emplace(name, entry->value.span);
    if (!is_last)
      diagnostics_.warning("metadata-repeated", entry->value.span,
                           "'" + entry->key + "' is given again in line " +
                               std::to_string(later->second.line) + "; this value is not used",
                           "remove one of them");
  }
}

MetaMap MetadataReader::fill(const MetaMap& entries, bool in_group) {
  in_group_ = in_group;
  report_replaced(entries);
  std::vector<bool> taken(entries.size());
  for (const Rank rank : {Rank::main, Rank::other})
    for (std::size_t i = 0; i < entries.size(); ++i)
      if (!taken[i]) taken[i] = take(entries[i], rank);
  MetaMap left;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!taken[i]) left.push_back(entries[i]);
  for (const MetaEntry& entry : left) supply_cover(entry);
  return left;
}

void MetadataReader::read(const MetaMap& entries) {
  MetaMap left = fill(entries, false);
  const auto used_up = [this](MetaEntry& entry) {
    const MetaMap* group = is_group(folded(entry.key)) ? as_map(entry.value) : nullptr;
    if (group == nullptr || group->empty()) return false;
    MetaMap rest = fill(*group, true);
    const bool all = rest.empty();
    entry.value.value = std::move(rest);
    return all;
  };
  left.erase(std::remove_if(left.begin(), left.end(), used_up), left.end());
  for (const MetaEntry& entry : left) keep(entry);
}

// Returns whether the Markdown writer writes a field under this name.
bool MetadataReader::has_written_name(const Text& key) const {
  bool found = false;
  for_each_field(into_, [&](const char* name, const auto& field) {
    found = found || (key == name && field && field.origin() == origin_);
  });
  return found;
}

void MetadataReader::keep(const MetaEntry& entry) {
  if (has_written_name(entry.key)) return report(entry.key, entry.value.span, "this value is");
  keep_extra(entry.key, entry.value);
}

// An empty value counts as a value, but on the command line it removes the field.
void MetadataReader::keep_extra(const Text& key, const MetaValue& value) {
  const auto [place, is_new] = extra_places_.try_emplace(key, into_.extra.size());
  if (is_new) into_.extra.emplace_back(key, Field<MetaValue>());
  Field<MetaValue>& field = into_.extra[place->second].second;
  if (origin_ == Origin::command_line && is_empty(value)) {
    field.clear(origin_);
    return;
  }
  if (!field || field.origin() != origin_) {
    field.set(value, origin_, value.span);
    return;
  }
  MetaValue& kept = field.edit();
  if (as_list(kept) == nullptr) kept = {MetaList{kept}, kept.span};
  std::get<MetaList>(kept.value).push_back(value);
}

// A guessed cover also stays under its own key.
void MetadataReader::supply_cover(const MetaEntry& entry) {
  if (!is_picture(folded(entry.key)) || into_.cover.origin() != Origin::none) return;
  const Text path = text_of(first_of(entry.value), {"path", "src", "url"});
  const bool is_remote = path.find("://") != Text::npos || path.starts_with("//");
  if (path.empty() || is_remote || is_truth_value(entry.value)) return;
  into_.cover.set(path, Origin::supplied, entry.value.span);
}

namespace {

Inlines literal_inlines(std::string_view text, SourceSpan) {
  const Text clean = collapse_blanks(text);
  return clean.empty() ? Inlines{} : Inlines{make(TextRun{clean})};
}

Blocks literal_paragraphs(std::string_view text, SourceSpan span) {
  Blocks blocks;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    Inlines content = literal_inlines(text.substr(0, end), span);
    if (!content.empty()) blocks.push_back(make(Paragraph{std::move(content)}));
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return blocks;
}

}  // namespace

ValueReaders literal_values() { return {literal_inlines, literal_paragraphs}; }

void read_metadata(const MetaMap& entries, Origin origin, const ValueReaders& read, Metadata& into,
                   Diagnostics& diagnostics) {
  MetadataReader(origin, read, into, diagnostics).read(entries);
}

}  // namespace offprint
