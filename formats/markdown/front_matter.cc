#include "formats/markdown/front_matter.h"

#include <algorithm>

#include "converter/dates/date_parser.h"
#include "formats/markdown/yaml.h"

namespace offprint::markdown_writer {

namespace {

class FrontMatter {
 public:
  explicit FrontMatter(DocumentRenderer& renderer) : renderer_(renderer) {}

  std::string write(const Metadata& metadata) {
    for_each_field(metadata, [&](const char* name, const auto& field) {
      if (field && field.origin() > Origin::supplied) this->field(name, field);
    });
    for (const auto& [key, field] : metadata.extra)
      if (field && field.origin() > Origin::supplied) write_entry(key, *field, "");
    return out_.empty() ? out_ : "---\n" + out_ + "---\n";
  }

 private:
  template <class Value>
  void field(const char* key, const Field<Value>& field) {
    value(key, *field);
  }
  // The words of a date that the article itself gave stand, as far as they tell it alone.
  void field(const char* key, const Field<Date>& field) {
    const bool is_own = field.origin() == Origin::document && !field->words.empty();
    if (is_own && parse_date(field->words) == *field)
      line("", key, yaml_scalar(field->words));
    else
      value(key, *field);
  }

  void line(std::string_view start, std::string_view key, std::string_view written) {
    out_.append(start).append(key).append(":");
    if (!written.empty()) out_.append(" ").append(written);
    out_ += '\n';
  }
  void entry(std::string_view key, std::string_view text) { line("", key, yaml_string(text)); }

  void value(const char* key, const Text& text) { entry(key, text); }
  void value(const char* key, const Inlines& inlines) { entry(key, renderer_.one_line(inlines)); }
  // A date is written without quotes, as a date.
  void value(const char* key, const Date& date) {
    if (date.month || (date.parsed() && date.words.empty()))
      line("", key, date.iso());
    else
      entry(key, date.words);
  }
  void value(const char* key, const Blocks& blocks) {
    std::string text = renderer_.block_text(blocks);
    if (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.find('\n') == std::string::npos || !fits_yaml_block(text)) return entry(key, text);
    line("", key, "|");
    block_lines(text, "  ");
  }
  void block_lines(std::string_view text, std::string_view indent) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      if (end > 0) out_.append(indent).append(text.substr(0, end));
      out_ += '\n';
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
  void value(const char* key, const std::vector<Text>& list) {
    line("", key, list.empty() ? "[]" : "");
    for (const Text& text : list) out_.append("  - ").append(yaml_string(text)) += '\n';
  }
  void value(const char* key, const std::vector<Author>& authors) {
    const bool only_name =
        authors.size() == 1 && authors[0].role.empty() && authors[0].sort_name.empty();
    if (only_name) return entry(key, authors[0].name);
    line("", key, authors.empty() ? "[]" : "");
    for (const Author& author : authors) {
      if (author.role.empty() && author.sort_name.empty()) {
        out_.append("  - ").append(yaml_string(author.name)) += '\n';
        continue;
      }
      line("  - ", "name", yaml_string(author.name));
      if (!author.role.empty()) line("    ", "role", yaml_string(author.role));
      if (!author.sort_name.empty()) line("    ", "file-as", yaml_string(author.sort_name));
    }
  }
  void value(const char* key, const std::vector<Identifier>& identifiers) {
    if (identifiers.size() == 1 && identifiers[0].scheme.empty())
      return entry(key, identifiers[0].value);
    line("", key, identifiers.empty() ? "[]" : "");
    for (const Identifier& identifier : identifiers) {
      if (identifier.scheme.empty()) {
        out_.append("  - ").append(yaml_string(identifier.value)) += '\n';
        continue;
      }
      line("  - ", "scheme", yaml_string(identifier.scheme));
      line("    ", "text", yaml_string(identifier.value));
    }
  }
  void value(const char* key, const Series& series) {
    if (series.position.empty()) return entry(key, series.name);
    line("", key, "");
    line("  ", "name", yaml_string(series.name));
    line("  ", "position", yaml_scalar(series.position));
  }

  // Writes the value behind `key:` or `-`: a scalar on the same line, or lines with `indent`.
  void write_meta(const MetaValue& meta, const std::string& indent) {
    if (std::get_if<Text>(&meta.value) != nullptr)
      write_scalar(meta, indent);
    else if (const auto* list = std::get_if<MetaList>(&meta.value))
      write_list(*list, indent);
    else
      write_map(std::get<MetaMap>(meta.value), indent);
  }
  void write_scalar(const MetaValue& meta, const std::string& indent) {
    const Text& text = std::get<Text>(meta.value);
    if (text.find('\n') != Text::npos && fits_yaml_block(text)) {
      out_.append(" ").append(yaml_block_header(text)) += '\n';
      return block_lines(text, indent);
    }
    const bool null = text.empty() && !meta.is_string;
    if (!null) out_.append(" ").append(meta.is_string ? yaml_string(text) : yaml_scalar(text));
    out_ += '\n';
  }
  void write_list(const MetaList& list, const std::string& indent) {
    out_ += list.empty() ? " []\n" : "\n";
    for (const MetaValue& item : list) {
      out_.append(indent).append("-");
      const auto* map = std::get_if<MetaMap>(&item.value);
      if (map != nullptr && !map->empty()) {
        out_ += ' ';
        write_entries(*map, indent + "  ", "");
      } else {
        write_meta(item, indent + "  ");
      }
    }
  }
  void write_map(const MetaMap& map, const std::string& indent) {
    out_ += map.empty() ? " {}\n" : "\n";
    write_entries(map, indent, indent);
  }
  // The first entry may stand behind the mark of a list item.
  void write_entries(const MetaMap& map, const std::string& indent, std::string_view first_indent) {
    for (const MetaEntry& item : map) {
      out_.append(&item == map.data() ? first_indent : std::string_view(indent));
      write_entry(item.key, item.value, indent);
    }
  }
  void write_entry(const Text& key, const MetaValue& meta, const std::string& indent) {
    const std::string written = yaml_string(key);
    // A key before a colon ends within 1024 characters (YAML 1.2.2 §7.4.2).
    if (written.size() > 1000)
      out_.append("? ").append(written).append("\n").append(indent);
    else
      out_ += written;
    out_ += ':';
    write_meta(meta, indent + "  ");
  }

  DocumentRenderer& renderer_;
  std::string out_;
};

}  // namespace

std::string front_matter(const Metadata& metadata, DocumentRenderer& renderer) {
  return FrontMatter(renderer).write(metadata);
}

}  // namespace offprint::markdown_writer
