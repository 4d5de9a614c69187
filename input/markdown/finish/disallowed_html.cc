#include "input/markdown/finish/disallowed_html.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "converter/model/walk.h"

namespace offprint::markdown {

namespace {

constexpr std::array<std::string_view, 9> disallowed = {
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext"};

// Returns whether the tag at the start of `html` has this name, in any case.
bool is_named(std::string_view html, std::string_view name) {
  const auto same = [](char expected, char c) {
    return expected == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  };
  if (html.size() < name.size() || !std::equal(name.begin(), name.end(), html.begin(), same))
    return false;
  const std::string_view rest = html.substr(name.size());
  // A block's last line end is not kept.
  return rest.empty() || std::string_view(" \t\n\v\f\r>").find(rest[0]) != rest.npos ||
         rest.starts_with("/>");
}

// `html` begins with "<".
bool is_disallowed(std::string_view html) {
  html.remove_prefix(html.substr(1).starts_with('/') ? 2 : 1);
  return std::any_of(disallowed.begin(), disallowed.end(),
                     [html](std::string_view name) { return is_named(html, name); });
}

Text without_disallowed(std::string_view html) {
  Text shown;
  std::size_t copied = 0;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
    if (!is_disallowed(html.substr(at))) continue;
    shown.append(html.substr(copied, at - copied)).append("&lt;");
    copied = at + 1;
  }
  return shown.append(html.substr(copied));
}

struct Shower {
  void operator()(Inlines& inlines) const {
    for (Inline& node : inlines) {
      RawInline* const raw = as<RawInline>(node);
      if (raw != nullptr && raw->format == "html" && raw->text.starts_with('<') &&
          is_disallowed(raw->text)) {
        Text text = std::move(raw->text);
        node.node = TextRun{std::move(text)};
      }
      for_each_child_sequence(node, *this);
    }
  }
  void operator()(Blocks& blocks) const { show_disallowed_html(blocks); }
};

}  // namespace

void show_disallowed_html(Blocks& blocks) {
  for (Block& block : blocks) {
    RawBlock* const raw = as<RawBlock>(block);
    if (raw != nullptr && raw->format == "html") raw->text = without_disallowed(raw->text);
    for_each_child_sequence(block, Shower{});
  }
}

}  // namespace offprint::markdown
