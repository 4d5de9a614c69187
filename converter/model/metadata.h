// What is known about a document beside its text, each value with where it came from.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "converter/model/date.h"
#include "converter/model/node.h"

namespace offprint {

// Where a value came from; a later one in this list overrules an earlier one.
enum class Origin { none, supplied, inferred, metadata_file, document, command_line };

// One value and its origin. "No value" with an origin means: removed on purpose, so that nothing of
// a lower origin fills it again.
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

  // Takes the value unless one of a higher origin is there. Returns whether it was taken.
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
  Text role;       // MARC relator code ("aut", "trl"); empty: author
  Text sort_name;  // "Doe, Jane Q."; only when the source gave it
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

// A metadata value without a type of ours: a string, a list, or a mapping in source order.
struct MetaValue;
struct MetaEntry;
using MetaList = std::vector<MetaValue>;
using MetaMap = std::vector<MetaEntry>;
struct MetaValue {
  std::variant<Text, MetaList, MetaMap> value;
  SourceSpan span;
  // The source marked the text as a string: "2024" in quotes is no number. Does not count in
  // comparisons.
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
  // Keys we have no field for, in order, written back by the Markdown writer.
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

// Takes from `other` every field whose origin is at least as high as ours; `extra` likewise by key.
void merge(Metadata& into, Metadata other);

}  // namespace offprint
