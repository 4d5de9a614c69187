#include "converter/commonmark/extensions.h"

#include <iterator>

namespace offprint {

namespace {

using E = Extension;

constexpr ExtensionName rows[] = {
    {E::yaml_metadata_block, "yaml_metadata_block", "yaml", "front matter between --- lines"},
    {E::toml_metadata_block, "toml_metadata_block", "toml", "front matter between +++ lines"},
    {E::pipe_tables, "pipe_tables", "tables", "tables with | between the cells"},
    {E::table_captions, "table_captions", "", "a paragraph 'Table: …' or ': …' beside a table"},
    {E::footnotes, "footnotes", "notes", "[^label] and [^label]: note"},
    {E::inline_notes, "inline_notes", "", "^[text of the note]"},
    {E::definition_lists, "definition_lists", "", "a term, and ': definition' below"},
    {E::task_lists, "task_lists", "tasklist", "- [ ] and - [x]"},
    {E::alerts, "alerts", "", "> [!NOTE] and similar"},
    {E::fenced_divs, "fenced_divs", "", "::: {.class} around blocks"},
    {E::implicit_figures, "implicit_figures", "figures",
     "an image with a title, alone in its paragraph, is a figure"},
    {E::header_attributes, "header_attributes", "", "# Heading {#id .class}"},
    {E::fenced_code_attributes, "fenced_code_attributes", "", "``` {.language key=value}"},
    {E::inline_code_attributes, "inline_code_attributes", "", "`code`{.class}"},
    {E::link_attributes, "link_attributes", "", "attributes of links and images"},
    {E::bracketed_spans, "bracketed_spans", "", "[text]{.class}"},
    {E::raw_attribute, "raw_attribute", "", "`<b>`{=html} and ``` {=html}"},
    {E::strikeout, "strikeout", "strikethrough", "~~deleted~~; in gfm also ~deleted~"},
    {E::superscript, "superscript", "", "x^2^"},
    {E::subscript, "subscript", "", "H~2~O"},
    {E::tex_math_dollars, "tex_math_dollars", "math", "$a^2$ and $$a^2$$"},
    {E::tex_math_gfm, "tex_math_gfm", "", "$`a^2`$ and ``` math"},
    {E::autolink_bare_uris, "autolink_bare_uris", "autolinks", "bare web and e-mail addresses"},
    {E::smart, "smart", "", "typographic quotes, dashes and ellipses"},
};

// Every extension has a row, in the order of the enumeration.
static_assert(std::size(rows) == extension_count);
static_assert([] {
  for (std::size_t i = 0; i < extension_count; ++i)
    if (static_cast<std::size_t>(rows[i].extension) != i) return false;
  return true;
}());

// Without a `default:`, so that a new extension does not compile until it is decided here.
bool is_on_in_markdown(E extension) {
  switch (extension) {
    case E::yaml_metadata_block:
    case E::toml_metadata_block:
    case E::pipe_tables:
    case E::table_captions:
    case E::footnotes:
    case E::inline_notes:
    case E::definition_lists:
    case E::task_lists:
    case E::alerts:
    case E::fenced_divs:
    case E::implicit_figures:
    case E::header_attributes:
    case E::fenced_code_attributes:
    case E::inline_code_attributes:
    case E::link_attributes:
    case E::bracketed_spans:
    case E::raw_attribute:
    case E::strikeout:
    case E::superscript:
    case E::subscript:
    case E::tex_math_dollars:
    case E::tex_math_gfm:
    case E::autolink_bare_uris: return true;
    case E::smart: return false;
  }
  return false;
}

}  // namespace

ExtensionSet markdown_extensions() {
  ExtensionSet set;
  for (const ExtensionName& row : rows) set.set(row.extension, is_on_in_markdown(row.extension));
  return set;
}

ExtensionSet gfm_extensions() {
  return {E::yaml_metadata_block, E::pipe_tables,  E::footnotes,
          E::task_lists,          E::alerts,       E::strikeout,
          E::tex_math_dollars,    E::tex_math_gfm, E::autolink_bare_uris};
}

std::span<const ExtensionName> extension_names() { return rows; }

std::optional<Extension> extension_named(std::string_view name) {
  for (const ExtensionName& row : rows)
    if (row.name == name || (!row.short_name.empty() && row.short_name == name))
      return row.extension;
  return {};
}

}  // namespace offprint
