#include "input/markdown/inlines/code_attributes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "converter/commonmark/attributes.h"

namespace offprint::markdown {

namespace {

// `text` without its braces; nothing when it is not one pair of them.
std::optional<std::string_view> inside_braces(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  if (text.empty() || braces_length(text) != text.size()) return {};
  return text.substr(1, text.size() - 2);
}

// An info string that ends with braces, in two.
struct Info {
  std::string before;
  std::string inside;
};

std::optional<Info> split_info(const CodeBlock& code) {
  const std::string info = code.info.empty() ? code.language : code.language + " " + code.info;
  for (const std::size_t brace : {info.rfind('{'), info.find('{')}) {
    if (brace == info.npos) return {};
    const auto inside = inside_braces(std::string_view(info).substr(brace));
    if (!inside) continue;
    const std::size_t end = info.find_last_not_of(" \t", brace == 0 ? 0 : brace - 1);
    return Info{brace == 0 || end == info.npos ? "" : info.substr(0, end + 1),
                std::string(*inside)};
  }
  return {};
}

void take_attributes(CodeBlock& code, std::string_view before, AttributeSet set) {
  const std::size_t end = std::min(before.find_first_of(" \t"), before.size());
  code.language = before.substr(0, end);
  const std::size_t rest = before.find_first_not_of(" \t", end);
  code.info = rest == before.npos ? std::string_view() : before.substr(rest);
  // As in pandoc, the first class is the language where none is named.
  if (code.language.empty() && !set.classes.empty()) {
    code.language = std::move(set.classes.front());
    set.classes.erase(set.classes.begin());
  }
  code.attributes = std::move(set);
}

}  // namespace

void read_code_attributes(Blocks& blocks, ExtensionSet extensions) {
  for (Block& block : blocks) {
    CodeBlock* const code = as<CodeBlock>(block);
    if (code == nullptr || code->language.empty()) continue;
    if (code->language == "math" && code->info.empty() && extensions.has(Extension::tex_math_gfm)) {
      block.node = MathBlock{std::move(code->text)};
      continue;
    }
    const std::optional<Info> info = split_info(*code);
    if (!info) continue;
    const auto format = parse_raw_format(info->inside);
    if (format && info->before.empty() && extensions.has(Extension::raw_attribute)) {
      block.node = RawBlock{Text(*format), std::move(code->text)};
      continue;
    }
    if (!extensions.has(Extension::fenced_code_attributes)) continue;
    if (auto set = parse_attributes(info->inside))
      take_attributes(*code, info->before, std::move(*set));
  }
}

}  // namespace offprint::markdown
