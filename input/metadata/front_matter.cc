#include "input/metadata/front_matter.h"

#include <algorithm>
#include <fmt/core.h>
#include <optional>
#include <utility>

#include "converter/error.h"
#include "input/metadata/toml.h"
#include "input/metadata/yaml.h"

namespace offprint {

namespace {

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view without_leading_blanks(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  return text;
}

// Returns the text behind the key, bare or in quotes, at the beginning of `line`, or nothing if the
// line has none.
std::optional<std::string_view> after_key(std::string_view line) {
  if (line.empty()) return {};
  if (line[0] == '"' || line[0] == '\'') {
    const std::size_t end = line.find(line[0], 1);
    if (end == std::string_view::npos) return {};
    return without_leading_blanks(line.substr(end + 1));
  }
  const auto end = std::find_if_not(line.begin(), line.end(), is_key_character);
  if (end == line.begin()) return {};
  return without_leading_blanks(line.substr(static_cast<std::size_t>(end - line.begin())));
}

bool begins_yaml_entry(std::string_view line) {
  const auto rest = after_key(line);
  if (!rest) return line.starts_with("{");
  return *rest == ":" || rest->starts_with(": ") || rest->starts_with(":\t");
}

bool begins_toml_entry(std::string_view line) {
  const auto rest = after_key(line);
  return rest ? rest->starts_with("=") : line.starts_with("[");
}

// A syntax of front matter.
struct Form {
  std::string_view opening;
  std::string_view closing;  // an alternative to the opening line
  ParsedMetadata (*parse)(std::string_view text, std::uint32_t file, std::uint32_t first_line);
  bool (*begins_entry)(std::string_view line);
};
constexpr Form yaml_form{"---", "...", parse_yaml, begins_yaml_entry};
constexpr Form toml_form{"+++", "+++", parse_toml, begins_toml_entry};

std::string_view without_trailing_blanks(std::string_view line) {
  return line.substr(0, line.find_last_not_of(" \t") + 1);
}

std::string_view line_at(std::string_view text, std::size_t start) {
  return text.substr(start, std::min(text.find('\n', start), text.size()) - start);
}

// The text between the two lines.
struct FencedText {
  const Form* form = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;    // npos if no line closes it
  std::size_t after = 0;  // offset after the closing line
};

void close(FencedText& block, std::string_view text) {
  for (std::size_t at = block.begin; at < text.size();) {
    const std::string_view line = line_at(text, at);
    const std::size_t next = std::min(at + line.size() + 1, text.size());
    const std::string_view mark = without_trailing_blanks(line);
    if (mark == block.form->opening || mark == block.form->closing) {
      block.end = at;
      block.after = next;
      return;
    }
    at = next;
  }
  block.end = std::string_view::npos;
}

// Returns the front matter at the start of `text`, or nothing if no syntax can begin there.
std::optional<FencedText> block_at_start(std::string_view text, FrontMatterForms forms) {
  const std::string_view first = line_at(text, 0);
  const std::string_view mark = without_trailing_blanks(first);
  FencedText block;
  if (forms.yaml && mark == yaml_form.opening) block.form = &yaml_form;
  if (forms.toml && mark == toml_form.opening) block.form = &toml_form;
  if (block.form == nullptr || first.size() == text.size()) return {};
  block.begin = first.size() + 1;
  if (without_trailing_blanks(line_at(text, block.begin)).empty()) return {};
  close(block, text);
  return block;
}

// Returns whether the first line of the block that is not a comment begins an entry.
bool is_meant_as_entries(const FencedText& block, std::string_view text) {
  const std::size_t end = std::min(block.end, text.size());
  for (std::size_t at = block.begin; at < end;) {
    const std::string_view line = line_at(text, at);
    if (!without_leading_blanks(line).empty() && line[0] != '#')
      return block.form->begins_entry(without_trailing_blanks(line));
    at += line.size() + 1;
  }
  return false;
}

const MetaMap* as_entries(const ParsedMetadata& parsed) {
  return parsed.value ? std::get_if<MetaMap>(&parsed.value->value) : nullptr;
}

[[noreturn]] void refuse(const ParsedMetadata& parsed, const FencedText& block,
                         const Source& source, Diagnostics& diagnostics) {
  diagnostics.error("front-matter-malformed", parsed.span, parsed.problem);
  throw Error(ErrorKind::malformed_input,
              fmt::format("the front matter of '{}' is malformed", source.name()),
              fmt::format("if it is not front matter, put a blank line below the first '{}'",
                          block.form->opening));
}

std::uint32_t count_lines(std::string_view text) {
  return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

FrontMatter split_front_matter(const Sources& sources, std::uint32_t file, FrontMatterForms forms,
                               Diagnostics& diagnostics) {
  const Source& source = sources[file];
  const std::string_view text = source.text();
  const auto block = block_at_start(text, forms);
  if (!block) return {};
  if (block->end == std::string_view::npos) {
    if (is_meant_as_entries(*block, text))
      diagnostics.warning(
          "front-matter-not-closed", {file, 1, 1, 1},
          "the front matter that seems to begin here has no end, so it is read as text",
          fmt::format("a line '{}' ends it", block->form->opening));
    return {};
  }
  FrontMatter front;
  if (block->begin != block->end) {
    ParsedMetadata parsed =
        block->form->parse(text.substr(block->begin, block->end - block->begin), file, 2);
    if (!parsed.value && is_meant_as_entries(*block, text))
      refuse(parsed, *block, source, diagnostics);
    const MetaMap* entries = as_entries(parsed);
    if (entries == nullptr) return {};
    front.entries = *entries;
  }
  front.body = block->after;
  front.body_line = 1 + count_lines(text.substr(0, block->after));
  return front;
}

bool begins_with_front_matter(std::string_view text) {
  const auto block = block_at_start(text, {});
  return block && block->end != std::string_view::npos && is_meant_as_entries(*block, text);
}

Metadata read_front_matter(const FrontMatter& front, const ValueReaders& read,
                           Diagnostics& diagnostics) {
  Metadata metadata;
  read_metadata(front.entries, Origin::document, read, metadata, diagnostics);
  return metadata;
}

}  // namespace offprint
