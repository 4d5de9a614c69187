#include "converter/model/metadata.h"

#include <unordered_map>
#include <utility>

namespace offprint {

bool operator==(const Author& a, const Author& b) {
  return a.name == b.name && a.role == b.role && a.sort_name == b.sort_name;
}
bool operator==(const Identifier& a, const Identifier& b) {
  return a.scheme == b.scheme && a.value == b.value;
}
bool operator==(const Series& a, const Series& b) {
  return a.name == b.name && a.position == b.position;
}
bool operator==(const MetaValue& a, const MetaValue& b) { return a.value == b.value; }
bool operator==(const MetaEntry& a, const MetaEntry& b) {
  return a.key == b.key && a.value == b.value;
}

namespace {

template <class Value>
void merge_field(Field<Value>& into, Field<Value>& other) {
  if (other.origin() == Origin::none || other.origin() < into.origin()) return;
  into = std::move(other);
}

void merge_extra(Metadata& into, Metadata& other) {
  std::unordered_map<Text, std::size_t> places;
  for (std::size_t i = 0; i < into.extra.size(); ++i) places.emplace(into.extra[i].first, i);
  for (auto& [key, field] : other.extra) {
    const auto found = places.find(key);
    if (found == places.end())
      into.extra.emplace_back(key, std::move(field));
    else
      merge_field(into.extra[found->second].second, field);
  }
}

}  // namespace

void merge(Metadata& into, Metadata other) {
  merge_field(into.title, other.title);
  merge_field(into.subtitle, other.subtitle);
  merge_field(into.authors, other.authors);
  merge_field(into.date, other.date);
  merge_field(into.modified, other.modified);
  merge_field(into.language, other.language);
  merge_field(into.description, other.description);
  merge_field(into.abstract, other.abstract);
  merge_field(into.keywords, other.keywords);
  merge_field(into.publisher, other.publisher);
  merge_field(into.site, other.site);
  merge_field(into.rights, other.rights);
  merge_field(into.source_url, other.source_url);
  merge_field(into.identifiers, other.identifiers);
  merge_field(into.series, other.series);
  merge_field(into.cover, other.cover);
  merge_extra(into, other);
}

}  // namespace offprint
