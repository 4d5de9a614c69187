#include "input/metadata/toml.h"

#include <algorithm>
#include <fmt/core.h>
#include <tuple>
#include <utility>

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include "input/metadata/byte_columns.h"
#include "input/metadata/toml_depth.h"

namespace offprint {

namespace {

struct TomlProblem {
  std::string message;
  SourceSpan span;
};

// Converts the tree of the library.
class TomlTree {
 public:
  TomlTree(std::string_view text, std::uint32_t file, std::uint32_t first_line)
      : text_(text), columns_(text), file_(file), first_line_(first_line) {}

  MetaMap mapping(const toml::table& table, int depth) {
    std::vector<Item> items;
    for (const auto& [key, node] : table) items.push_back({&key, &node});
    std::sort(items.begin(), items.end(), stands_before);
    MetaMap entries;
    for (const Item& item : items) {
      count(item.key->source().begin, 1);
      entries.push_back({Text(item.key->str()), value(*item.node, depth + 1)});
    }
    return entries;
  }

  SourceSpan span(toml::source_position position) {
    if (!position) return {file_, first_line_, 1, first_line_};
    const std::uint32_t line = first_line_ + position.line - 1;
    return {file_, line, columns_.column(position.line - 1, position.column - 1), line};
  }
  SourceSpan span(std::size_t offset) const {
    const auto [line, column] = columns_.place(offset);
    return {file_, first_line_ + line, column, first_line_ + line};
  }

 private:
  struct Item {
    const toml::key* key;
    const toml::node* node;
  };
  // The library sorts by name, but here the order of the text counts.
  static bool stands_before(const Item& a, const Item& b) {
    const auto& left = a.key->source().begin;
    const auto& right = b.key->source().begin;
    return std::tie(left.line, left.column) < std::tie(right.line, right.column);
  }

  void count(toml::source_position position, int items) {
    items_ += items;
    if (items_ > max_metadata_items)
      throw TomlProblem{fmt::format("more than {} TOML items", max_metadata_items), span(position)};
  }

  MetaValue value(const toml::node& node, int depth) {
    const toml::source_region& source = node.source();
    const SourceSpan place = span(source.begin);
    if (depth > max_metadata_depth)
      throw TomlProblem{fmt::format("TOML is nested more than {} levels deep", max_metadata_depth),
                        place};
    count(source.begin, node.is_value() ? 1 : 2);
    if (const auto* table = node.as_table()) return {mapping(*table, depth), place};
    if (const auto* array = node.as_array()) return {list(*array, depth), place};
    if (const auto* text = node.as_string()) return {Text(text->get()), place, true};
    return {as_written(source), place};
  }

  MetaList list(const toml::array& array, int depth) {
    MetaList items;
    for (const toml::node& node : array) items.push_back(value(node, depth + 1));
    return items;
  }

  Text as_written(const toml::source_region& source) {
    const std::size_t begin = columns_.offset(source.begin.line - 1, source.begin.column - 1);
    const std::size_t end = columns_.offset(source.end.line - 1, source.end.column - 1);
    return Text(text_.substr(begin, end - std::min(begin, end)));
  }

  std::string_view text_;
  ByteColumns columns_;
  std::uint32_t file_;
  std::uint32_t first_line_;
  int items_ = 2;  // the mapping itself
};

}  // namespace

ParsedMetadata parse_toml(std::string_view text, std::uint32_t file, std::uint32_t first_line) {
  if (text.size() > max_metadata_bytes)
    return {
        {}, fmt::format("more than {} bytes of TOML", max_metadata_bytes), {file, first_line, 1}};
  TomlTree tree(text, file, first_line);
  if (const auto deep = toml_too_deep(text, max_metadata_depth))
    return {{},
            fmt::format("TOML is nested more than {} levels deep", max_metadata_depth),
            tree.span(*deep)};
  const toml::parse_result parsed = toml::parse(text);
  if (!parsed)
    return {{}, Text(parsed.error().description()), tree.span(parsed.error().source().begin)};
  try {
    return {MetaValue{tree.mapping(parsed.table(), 0), tree.span(std::size_t{0})}, {}, {}};
  } catch (const TomlProblem& problem) {
    return {{}, problem.message, problem.span};
  }
}

}  // namespace offprint
