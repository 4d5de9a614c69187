// The quick look that spares most documents the inline scanner.
#include <algorithm>
#include <array>

#include "input/markdown/inline_scanner.h"

namespace offprint::markdown {

namespace {

using E = Extension;

// Characters without which no extension has anything to do.
std::array<bool, 256> signs_of(ExtensionSet extensions) {
  std::array<bool, 256> signs{};
  const auto add = [&](std::string_view characters, std::initializer_list<E> any) {
    for (const E extension : any)
      if (extensions.has(extension))
        for (const char c : characters) signs[static_cast<unsigned char>(c)] = true;
  };
  add("~", {E::strikeout, E::subscript});
  add("^", {E::superscript, E::footnotes, E::inline_notes});
  add("$", {E::tex_math_dollars, E::tex_math_gfm});
  add("{", {E::header_attributes, E::inline_code_attributes, E::link_attributes, E::bracketed_spans,
            E::raw_attribute});
  add("@w:", {E::autolink_bare_uris});
  add("'\"-.", {E::smart});
  return signs;
}

// More brackets than may be open, with no blank line between them.
bool holds_many_brackets(std::string_view source) {
  if (std::count(source.begin(), source.end(), '[') <=
      static_cast<std::ptrdiff_t>(most_open_brackets))
    return false;
  std::size_t brackets = 0;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] == '[' && ++brackets > most_open_brackets) return true;
    if (source[at] == '\n' && source.substr(at + 1, 1) == "\n") brackets = 0;
  }
  return false;
}

}  // namespace

bool may_hold_inline_extensions(std::string_view source, ExtensionSet extensions) {
  const std::array<bool, 256> signs = signs_of(extensions);
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (!signs[static_cast<unsigned char>(source[at])]) continue;
    if (source[at] == 'w' && source.substr(at, 4) != "www.") continue;
    if (source[at] == ':' && source.substr(at, 3) != "://") continue;
    return true;
  }
  return holds_many_brackets(source);
}

}  // namespace offprint::markdown
