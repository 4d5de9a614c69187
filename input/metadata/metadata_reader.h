// Fills one Metadata from entries of one origin; metadata_keys.cc has the field for each key.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"
#include "input/metadata/metadata_keys.h"

namespace offprint {

inline constexpr std::size_t max_list_items = 1000;  // authors, keywords, identifiers

class MetadataReader {
 public:
  MetadataReader(Origin origin, const ValueReaders& read, Metadata& into, Diagnostics& diagnostics)
      : origin_(origin), read_(read), into_(into), diagnostics_(diagnostics) {
    for (std::size_t i = 0; i < into.extra.size(); ++i)
      extra_places_.emplace(into.extra[i].first, i);
  }

  void read(const MetaMap& entries);

 private:
  // The rank of a key. A value under another key than the main one of its field yields to that.
  enum class Rank { main, other };
  // Takes a value, or returns false, and the value is kept in Metadata::extra.
  using Take = bool (MetadataReader::*)(const Text& key, const MetaValue& value);
  struct Key {
    std::string_view name;
    Take take;
    Rank rank = Rank::main;
    bool takes_truth_values = false;
    // Returns whether a repeated key adds to a list.
    bool adds() const {
      return take == &MetadataReader::author || take == &MetadataReader::contributor ||
             take == &MetadataReader::people_of_role || take == &MetadataReader::keywords ||
             take == &MetadataReader::identifier;
    }
  };
  struct Keys;
  static const Key* key_named(std::string_view name);

  // Fills the fields, and returns the entries that none of them takes, in order.
  MetaMap fill(const MetaMap& entries, bool in_group);
  bool take(const MetaEntry& entry, Rank rank);
  void keep(const MetaEntry& entry);
  void keep_extra(const Text& key, const MetaValue& value);
  void report_replaced(const MetaMap& entries);
  bool has_written_name(const Text& key) const;
  void supply_cover(const MetaEntry& entry);

  bool title(const Text& key, const MetaValue& value);
  bool subtitle(const Text& key, const MetaValue& value);
  bool author(const Text& key, const MetaValue& value);
  bool contributor(const Text& key, const MetaValue& value);
  bool people_of_role(const Text& key, const MetaValue& value);  // the key is the role
  bool date(const Text& key, const MetaValue& value);
  bool modified(const Text& key, const MetaValue& value);
  bool language(const Text& key, const MetaValue& value);
  bool description(const Text& key, const MetaValue& value);
  bool publisher(const Text& key, const MetaValue& value);
  bool site(const Text& key, const MetaValue& value);
  bool rights(const Text& key, const MetaValue& value);
  bool source(const Text& key, const MetaValue& value);
  bool address(const Text& key, const MetaValue& value);  // a source only if it is a whole URL
  bool cover(const Text& key, const MetaValue& value);
  bool abstract(const Text& key, const MetaValue& value);
  bool keywords(const Text& key, const MetaValue& value);
  bool identifier(const Text& key, const MetaValue& value);
  bool series(const Text& key, const MetaValue& value);
  bool series_position(const Text& key, const MetaValue& value);

  bool titles(const Text& key, const MetaList& list);
  bool people(const Text& key, const MetaValue& value, const Text& default_role);
  bool read_date(Field<Date>& field, const Text& key, const MetaValue& value);
  bool words(Field<Text>& field, const Text& key, const MetaValue& value);
  bool one_of(Field<Text>& field, const Text& key, const MetaValue& value,
              std::initializer_list<std::string_view> members);
  Series series_so_far() const;

  // Reports members of a mapping, and items of a list beside the first, that no field holds.
  void report_unused(const Text& key, const MetaValue& value,
                     std::initializer_list<std::string_view> used);
  void report(const Text& key, SourceSpan span, const Text& lost);

  template <class Value>
  bool yields_to(const Field<Value>& field) const {
    return yields_ && field && field.origin() == origin_;
  }
  // Removes the field if the value is empty; returns whether it did.
  template <class Value>
  bool removed(Field<Value>& field, const MetaValue& value) const;
  // Adds the items that are not there yet.
  template <class Item>
  void add(Field<std::vector<Item>>& field, const std::vector<Item>& items, const Text& key,
           SourceSpan span);

  Origin origin_;
  const ValueReaders& read_;
  Metadata& into_;
  Diagnostics& diagnostics_;
  std::unordered_map<Text, std::size_t> extra_places_;  // in into_.extra
  bool yields_ = false;    // the current entry yields to a value of this origin
  bool in_group_ = false;  // in "params" or another such mapping
};

}  // namespace offprint
