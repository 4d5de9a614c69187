// The extensions of Markdown that can be switched one by one, as in "markdown-smart+footnotes".
//
// Names are pandoc's where they mean the same. A dialect is the set that is on by default.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace offprint {

enum class Extension : std::uint8_t {
  // Around the text.
  yaml_metadata_block,
  toml_metadata_block,
  // Blocks.
  pipe_tables,
  table_captions,
  footnotes,
  inline_notes,
  definition_lists,
  task_lists,
  alerts,
  fenced_divs,
  implicit_figures,
  // Attributes: {#id .class key=value}.
  header_attributes,
  fenced_code_attributes,
  inline_code_attributes,
  link_attributes,
  bracketed_spans,
  raw_attribute,
  // Inlines.
  strikeout,
  superscript,
  subscript,
  tex_math_dollars,
  tex_math_gfm,
  autolink_bare_uris,
  smart,
};
inline constexpr std::size_t extension_count = static_cast<std::size_t>(Extension::smart) + 1;

class ExtensionSet {
 public:
  constexpr ExtensionSet() = default;
  constexpr ExtensionSet(std::initializer_list<Extension> extensions) {
    for (const Extension extension : extensions) bits_ |= bit(extension);
  }
  constexpr bool has(Extension extension) const { return (bits_ & bit(extension)) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr void set(Extension extension, bool on) {
    if (on)
      bits_ |= bit(extension);
    else
      bits_ &= ~bit(extension);
  }
  friend constexpr bool operator==(ExtensionSet a, ExtensionSet b) { return a.bits_ == b.bits_; }

 private:
  static constexpr std::uint32_t bit(Extension extension) {
    return 1U << static_cast<unsigned>(extension);
  }
  std::uint32_t bits_ = 0;
  static_assert(extension_count <= 32, "each extension needs a bit of its own");
};

// Return the extensions that are on by default in each dialect. CommonMark has none.
ExtensionSet markdown_extensions();
ExtensionSet gfm_extensions();

struct ExtensionName {
  Extension extension;
  std::string_view name;         // "pipe_tables"
  std::string_view short_name;   // accepted too: "tables"; may be empty
  std::string_view description;  // a few words, for --list-extensions
};
std::span<const ExtensionName> extension_names();

// By name or short name; nothing when there is no such extension.
std::optional<Extension> extension_named(std::string_view name);

}  // namespace offprint
