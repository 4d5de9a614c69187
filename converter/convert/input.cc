#include "converter/convert/input.h"

#include <fmt/core.h>
#include <utility>

#include "converter/error.h"
#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "input/decode.h"

namespace offprint {

namespace {

constexpr std::string_view no_name = "<stdin>";

// Returns whether the text holds nothing but blanks, control and invisible characters.
bool is_blank(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    if (is_malformed(c) || !is_invisible(c.value)) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

}  // namespace

std::uint32_t add_source(Input input, Sources& sources, Diagnostics& diagnostics) {
  const std::string shown = shown_name(input);
  const auto file = static_cast<std::uint32_t>(sources.size());
  try {
    std::string text = decode(std::move(input.bytes), file, diagnostics);
    if (is_blank(text)) throw Error(ErrorKind::malformed_input, "there is no text in it");
    return sources.add(std::move(input.name), std::move(text));
  } catch (const Error& error) {
    throw Error(error.kind(), fmt::format("cannot read {}: {}", shown, error.what()), error.hint());
  }
}

std::string shown_name(const Input& input) {
  return input.name == no_name ? "standard input" : fmt::format("'{}'", input.name);
}

std::string stem_of(std::string_view name) {
  if (name == no_name) return {};
  const std::size_t slash = name.rfind('/');
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  const std::size_t dot = name.rfind('.');
  return std::string(dot == 0 ? name : name.substr(0, dot));
}

}  // namespace offprint
