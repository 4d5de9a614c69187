#include "formats/model/metadata.h"

#include "converter/model/names.h"

namespace offprint::model_writer {

namespace {

// Dumps fields. The overloads of value() add what follows the name and origin of a field of each
// type, and the lines below it.
class FieldDump {
 public:
  explicit FieldDump(NodeDump& dump) : dump_(dump) {}

  template <class Value>
  void field(std::string_view name, const Field<Value>& field) {
    if (field.origin() == Origin::none) return;
    Line line = start(name, field);
    if (field)
      value(line, *field, field.span());
    else
      dump_.add(line.word("removed").at(field.span()));
  }

  void extra(std::string_view key, const Field<MetaValue>& field) {
    if (field.origin() == Origin::none) return;
    Line line = start("extra", field);
    line.text(key);
    if (field)
      meta(line, *field);
    else
      dump_.add(line.word("removed"));
  }

 private:
  template <class Value>
  Line start(std::string_view name, const Field<Value>& field) const {
    return dump_.line(name).word("(" + std::string(name_of(field.origin())) + ")");
  }

  void value(Line& line, const Text& text, SourceSpan span) { dump_.add(line.text(text).at(span)); }
  void value(Line& line, const Inlines& inlines, SourceSpan span) {
    dump_.add(line.at(span));
    dump_.children(inlines);
  }
  void value(Line& line, const Blocks& blocks, SourceSpan span) {
    dump_.add(line.at(span));
    dump_.children(blocks);
  }
  void value(Line& line, const Date& date, SourceSpan span) {
    const std::string iso = date.iso();
    if (date.parsed()) line.word(iso);
    if (date.words != iso) line.field("words", date.words);
    dump_.add(line.at(span));
  }
  void value(Line& line, const Series& series, SourceSpan span) {
    dump_.add(line.text(series.name).field("position", series.position).at(span));
  }
  void value(Line& line, const std::vector<Text>& texts, SourceSpan span) {
    for (const Text& text : texts) line.text(text);
    dump_.add(line.at(span));
  }
  void value(Line& line, const std::vector<Author>& authors, SourceSpan span) {
    dump_.add(line.at(span));
    dump_.nested([&] {
      for (const Author& author : authors)
        dump_.add(dump_.line("person")
                      .text(author.name)
                      .field("role", author.role)
                      .field("sort", author.sort_name));
    });
  }
  void value(Line& line, const std::vector<Identifier>& identifiers, SourceSpan span) {
    dump_.add(line.at(span));
    dump_.nested([&] {
      for (const Identifier& identifier : identifiers)
        dump_.add(dump_.line("id").word(identifier.scheme).text(identifier.value));
    });
  }

  void meta(Line& line, const MetaValue& meta) {
    if (const auto* text = std::get_if<Text>(&meta.value)) line.text(*text);
    dump_.add(line.at(meta.span));
    dump_.nested([&] {
      if (const auto* list = std::get_if<MetaList>(&meta.value)) list_items(*list);
      if (const auto* map = std::get_if<MetaMap>(&meta.value)) map_entries(*map);
    });
  }
  void list_items(const MetaList& list) {
    for (const MetaValue& item : list) {
      Line line = dump_.line("-");
      meta(line, item);
    }
  }
  void map_entries(const MetaMap& map) {
    for (const MetaEntry& entry : map) {
      Line line = dump_.line("key");
      line.text(entry.key);
      meta(line, entry.value);
    }
  }

  NodeDump& dump_;
};

}  // namespace

void dump_metadata(NodeDump& dump, const Metadata& metadata) {
  FieldDump fields(dump);
  for_each_field(metadata,
                 [&](std::string_view name, const auto& field) { fields.field(name, field); });
  for (const auto& [key, field] : metadata.extra) fields.extra(key, field);
}

}  // namespace offprint::model_writer
