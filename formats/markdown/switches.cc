#include "formats/markdown/switches.h"

#include <string>

#include "converter/error.h"

namespace offprint::markdown_writer {

namespace {

struct SwitchRow {
  std::string_view name;
  std::string_view short_name;
  std::string_view description;
  bool Dialect::*part;  // null: always off
};

constexpr SwitchRow rows[] = {
    {"yaml_metadata_block", "yaml", "front matter", &Dialect::front_matter},
    {"pipe_tables", "tables", "tables with | between the cells", &Dialect::tables},
    {"footnotes", "notes", "[^label] and [^label]: note", &Dialect::footnotes},
    {"inline_notes", "", "^[a note at its place]", &Dialect::inline_notes},
    {"definition_lists", "", "a term, and ': definition' below", &Dialect::definition_lists},
    {"task_lists", "tasklist", "- [ ] and - [x]", &Dialect::task_items},
    {"alerts", "", "> [!NOTE] and its like", &Dialect::alerts},
    {"strikeout", "strikethrough", "~~deleted~~", &Dialect::strikethrough},
    {"tex_math_dollars", "math", "$a^2$ and $$a^2$$", &Dialect::dollar_math},
    {"tex_math_gfm", "", "$`a^2`$ and ``` math", &Dialect::code_math},
    {"autolink_bare_uris", "autolinks", "bare web addresses", &Dialect::bare_urls},
    {"smart", "", "typographic punctuation as ASCII: never, it is written as it is", nullptr},
};

std::vector<FormatExtension> switches_of(const Dialect& dialect) {
  std::vector<FormatExtension> list;
  for (const SwitchRow& row : rows)
    list.push_back(
        {row.name, row.short_name, row.description, row.part != nullptr && dialect.*row.part});
  return list;
}

}  // namespace

std::vector<FormatExtension> markdown_writer_switches() { return switches_of(markdown_dialect); }
std::vector<FormatExtension> gfm_writer_switches() { return switches_of(gfm_dialect); }
std::vector<FormatExtension> commonmark_writer_switches() {
  return switches_of(commonmark_dialect);
}

void switch_markdown_writer(WriterOptions& options, std::string_view name, bool on) {
  for (const SwitchRow& row : rows) {
    if (row.name != name) continue;
    if (row.part == nullptr && on)
      throw Error(ErrorKind::unknown_extension,
                  "the extension '" + std::string(name) + "' can be read but not be written",
                  "typographic punctuation is written as it is");
    options.markdown.switches.push_back({std::string(name), on});
  }
}

Dialect switched(Dialect dialect, const MarkdownOptions& options) {
  for (const DialectSwitch& change : options.switches)
    for (const SwitchRow& row : rows)
      if (row.name == change.name && row.part != nullptr) dialect.*row.part = change.on;
  return dialect;
}

}  // namespace offprint::markdown_writer
