#include "formats/markdown/front_matter.h"

#include "formats/markdown/yaml.h"

namespace offprint {

namespace {

class FrontMatter {
 public:
  explicit FrontMatter(MarkdownRenderer& renderer) : renderer_(renderer) {}

  std::string write(const Metadata& metadata) {
    for_each_field(metadata, [&](const char* name, const auto& field) {
      if (field && field.origin() > Origin::supplied) value(name, *field);
    });
    for (const auto& [key, field] : metadata.extra)
      if (field && field.origin() > Origin::supplied) write_extra(key, *field);
    return out_.empty() ? out_ : "---\n" + out_ + "---\n";
  }

 private:
  void line(std::string_view start, std::string_view key, std::string_view written) {
    out_.append(start).append(yaml_string(key)).append(":");
    if (!written.empty()) out_.append(" ").append(written);
    out_ += '\n';
  }
  void entry(std::string_view key, std::string_view text) { line("", key, yaml_string(text)); }

  void value(const char* key, const Text& text) { entry(key, text); }
  void value(const char* key, const Inlines& inlines) { entry(key, renderer_.one_line(inlines)); }
  // A date is written without quotes, as a date.
  void value(const char* key, const Date& date) {
    if (date.parsed())
      line("", key, date.iso());
    else
      entry(key, date.words);
  }
  void value(const char* key, const Blocks& blocks) {
    std::string text = renderer_.block_text(blocks);
    if (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.find('\n') == std::string::npos || !fits_yaml_block(text)) return entry(key, text);
    line("", key, "|");
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      if (end > at) out_.append("  ").append(text, at, end - at);
      out_ += '\n';
      at = end + 1;
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

  void write_extra(const Text& key, const MetaValue& meta) {
    out_.append(yaml_string(key)).append(":");
    write_meta(meta, "  ");
  }
  // What follows `key:` or `-`: a scalar on the same line, or lines with `indent`.
  void write_meta(const MetaValue& meta, const std::string& indent) {
    if (const auto* text = std::get_if<Text>(&meta.value)) {
      out_.append(" ").append(yaml_scalar(*text)) += '\n';
    } else if (const auto* list = std::get_if<MetaList>(&meta.value)) {
      write_list(*list, indent);
    } else {
      write_map(std::get<MetaMap>(meta.value), indent);
    }
  }
  void write_list(const MetaList& list, const std::string& indent) {
    out_ += list.empty() ? " []\n" : "\n";
    for (const MetaValue& item : list) {
      out_.append(indent).append("-");
      write_meta(item, indent + "  ");
    }
  }
  void write_map(const MetaMap& map, const std::string& indent) {
    out_ += map.empty() ? " {}\n" : "\n";
    for (const MetaEntry& item : map) {
      out_.append(indent).append(yaml_string(item.key)).append(":");
      write_meta(item.value, indent + "  ");
    }
  }

  MarkdownRenderer& renderer_;
  std::string out_;
};

}  // namespace

std::string front_matter(const Metadata& metadata, MarkdownRenderer& renderer) {
  return FrontMatter(renderer).write(metadata);
}

}  // namespace offprint
