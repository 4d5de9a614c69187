#include "converter/convert/formats.h"

#include <algorithm>
#include <fmt/core.h>
#include <fmt/ranges.h>
#include <utility>
#include <vector>

#include "converter/convert/content.h"
#include "converter/convert/format_name.h"
#include "converter/convert/nearest.h"
#include "converter/error.h"
#include "converter/utf8/ascii.h"
#include "formats/options.h"
#include "formats/registry.h"
#include "input/options.h"
#include "input/registry.h"

namespace offprint {

namespace {

using NameList = std::vector<std::string_view>;

bool contains(const Names& names, std::string_view name) {
  return !name.empty() && std::find(names.begin(), names.end(), name) != names.end();
}

template <class Rows>
auto* row_named(const Rows& rows, std::string_view name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [name](const auto& row) {
    return row.name == name || contains(row.aliases, name);
  });
  return found == rows.end() ? nullptr : &*found;
}

template <class Rows>
auto* row_with_extension(const Rows& rows, std::string_view extension) {
  const auto found = std::find_if(rows.begin(), rows.end(), [extension](const auto& row) {
    return contains(row.extensions, extension);
  });
  return found == rows.end() ? nullptr : &*found;
}

template <class Rows>
NameList names_of(const Rows& rows) {
  NameList names;
  for (const auto& row : rows) names.push_back(row.name);
  return names;
}

template <class Rows>
NameList file_extensions_of(const Rows& rows) {
  NameList extensions;
  for (const auto& row : rows)
    for (const std::string_view extension : row.extensions)
      if (!extension.empty()) extensions.push_back(extension);
  return extensions;
}

Hint did_you_mean(std::string_view name, const NameList& known, std::string_view list_name) {
  Hint hint(fmt::format("{}: {}", list_name, fmt::join(known, ", ")));
  hint.guess = nearest(name, known);
  return hint;
}

template <class Rows>
const auto& row_for_name(const Rows& rows, const FormatName& name, ErrorKind unknown,
                         std::string_view direction) {
  const auto* row = row_named(rows, name.base);
  if (row != nullptr) return *row;
  throw Error(unknown, fmt::format("unknown {} format '{}'", direction, name.base),
              did_you_mean(name.base, names_of(rows), "known formats"));
}

[[noreturn]] void refuse_input(const std::string& message) {
  throw Error(ErrorKind::unknown_input_format, message,
              Hint(Remedy::read_as_text,
                   fmt::format("known input formats: {}", fmt::join(names_of(readers()), ", "))));
}

}  // namespace

const ReaderRow* find_reader(std::string_view name) { return row_named(readers(), name); }

const WriterRow* find_writer(std::string_view name) { return row_named(writers(), name); }

const ReaderRow& reader_named(std::string_view name, ReaderOptions& options) {
  const FormatName parts = parse_format_name(name);
  const ReaderRow& row = row_for_name(readers(), parts, ErrorKind::unknown_input_format, "input");
  apply_switches(parts, row, options);
  return row;
}

const WriterRow& writer_named(std::string_view name, WriterOptions& options) {
  const FormatName parts = parse_format_name(name);
  const WriterRow& row = row_for_name(writers(), parts, ErrorKind::unknown_output_format, "output");
  apply_switches(parts, row, options);
  return row;
}

const ReaderRow& reader_named(std::string_view name) {
  ReaderOptions options;
  return reader_named(name, options);
}

const WriterRow& writer_named(std::string_view name) {
  WriterOptions options;
  return writer_named(name, options);
}

const WriterRow& default_writer() { return writer_named("markdown"); }

std::string extension_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return {};
  return ascii_lower(path.substr(dot + 1));
}

const WriterRow& writer_for_path(std::string_view path) {
  const std::string extension = extension_of(path);
  if (const WriterRow* row = row_with_extension(writers(), extension)) return *row;
  if (extension.empty())
    throw Error(ErrorKind::unknown_output_format,
                fmt::format("the output '{}' has no extension that names a format", path),
                Hint(Remedy::give_output_format,
                     fmt::format("known formats: {}", fmt::join(names_of(writers()), ", "))));
  Hint hint = did_you_mean(extension, file_extensions_of(writers()), "known extensions");
  hint.remedy = Remedy::name_output_format;
  throw Error(ErrorKind::unknown_output_format,
              fmt::format("unknown extension '.{}' of the output '{}'", extension, path),
              std::move(hint));
}

const ReaderRow& choose_reader(const Input& input, std::string_view format,
                               ReaderOptions& options) {
  return format.empty() ? reader_for(input) : reader_named(format, options);
}

const ReaderRow& reader_for(const Input& input) {
  const std::string extension = extension_of(input.name);
  if (const ReaderRow* row = row_with_extension(readers(), extension)) return *row;
  if (const WriterRow* row = row_with_extension(writers(), extension))
    refuse_input(fmt::format("{}: {} is not an input format yet", shown_name(input), row->name));
  const auto content = format_of_content(input.bytes);
  if (!content) return reader_named("text");
  if (const ReaderRow* row = find_reader(*content)) return *row;
  refuse_input(fmt::format("{} looks like {}, which is not an input format yet", shown_name(input),
                           *content));
}

}  // namespace offprint
