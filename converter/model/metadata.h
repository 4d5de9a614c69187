// Metadata of a document; each value knows its origin.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "converter/model/date.h"
#include "converter/model/node.h"

namespace offprint {

// The origin of a value. A later origin in this list overrules an earlier one.
enum class Origin { none, supplied, inferred, metadata_file, document, command_line };

// A value and its origin. An origin without a value means that the value was removed on purpose, so
// that no lower origin may fill it again.
template <class Value>
class Field {
 public:
  bool has_value() const { return value_.has_value(); }
  explicit operator bool() const { return has_value(); }
  const Value& operator*() const { return *value_; }
  const Value* operator->() const { return &*value_; }
  Value& edit() { return *value_; }
  Origin origin() const { return origin_; }
  SourceSpan span() const { return span_; }

  // Takes the value unless there is one of a higher origin. Returns whether it was taken.
  bool set(Value value, Origin origin, SourceSpan span = {}) {
    if (origin < origin_) return false;
    value_ = std::move(value);
    origin_ = origin;
    span_ = span;
    return true;
  }
  // Removes the value, for this origin and all lower ones.
  bool clear(Origin origin) {
    if (origin < origin_) return false;
    value_.reset();
    origin_ = origin;
    return true;
  }

 private:
  std::optional<Value> value_;
  Origin origin_ = Origin::none;
  SourceSpan span_;
};

struct Author {
  Text name;       // in reading order: "Jane Q. Doe"; never split by guess
  Text role;       // MARC relator code ("aut", "trl"); empty for an author
  Text sort_name;  // "Doe, Jane Q."; only if the source gave it
};
bool operator==(const Author& a, const Author& b);

struct Identifier {
  Text scheme;  // "isbn", "doi", "uuid", "url"; may be empty
  Text value;
};
bool operator==(const Identifier& a, const Identifier& b);

struct Series {
  Text name;
  Text position;  // "3", "2.5"; may be empty
};
bool operator==(const Series& a, const Series& b);

// A metadata value of no particular type: a string, a list, or a mapping in source order.
struct MetaValue;
struct MetaEntry;
using MetaList = std::vector<MetaValue>;
using MetaMap = std::vector<MetaEntry>;
struct MetaValue {
  std::variant<Text, MetaList, MetaMap> value;
  SourceSpan span;
  // The source marked the text as a string, as quotes do with "2024". Comparison ignores it.
  bool is_string = false;
};
struct MetaEntry {
  Text key;
  MetaValue value;
};
bool operator==(const MetaValue& a, const MetaValue& b);
bool operator==(const MetaEntry& a, const MetaEntry& b);

struct Metadata {
  Field<Inlines> title;
  Field<Inlines> subtitle;
  Field<std::vector<Author>> authors;
  Field<Date> date;  // of publication
  Field<Date> modified;
  Field<Text> language;  // BCP 47
  Field<Text> description;
  Field<Blocks> abstract;
  Field<std::vector<Text>> keywords;
  Field<Text> publisher;
  Field<Text> site;  // name of the web site
  Field<Text> rights;
  Field<Text> source_url;
  Field<std::vector<Identifier>> identifiers;
  Field<Series> series;
  Field<Text> cover;  // path of an image
  // Keys that have no field, in source order. The Markdown writer writes them back.
  std::vector<std::pair<Text, Field<MetaValue>>> extra;
};

// Calls `visit(name, field)` for every typed field, in the order above.
template <class MetadataType, class Visit>
void for_each_field(MetadataType& metadata, Visit visit) {
  visit("title", metadata.title);
  visit("subtitle", metadata.subtitle);
  visit("author", metadata.authors);
  visit("date", metadata.date);
  visit("modified", metadata.modified);
  visit("lang", metadata.language);
  visit("description", metadata.description);
  visit("abstract", metadata.abstract);
  visit("keywords", metadata.keywords);
  visit("publisher", metadata.publisher);
  visit("site", metadata.site);
  visit("rights", metadata.rights);
  visit("source", metadata.source_url);
  visit("identifier", metadata.identifiers);
  visit("series", metadata.series);
  visit("cover", metadata.cover);
}

// Replaces each field of `into` by that of `other` if the origin of the latter is at least as high;
// does the same with each key of `extra`.
void merge(Metadata& into, Metadata other);

}  // namespace offprint
