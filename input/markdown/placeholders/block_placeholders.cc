#include "input/markdown/placeholders/block_placeholders.h"

#include <charconv>

namespace offprint::markdown {

namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view kinds = "TNFSDMAK";

}  // namespace

std::string placeholder_text(std::string_view sentinel, BlockPlaceholder kind, std::size_t number) {
  return std::string(sentinel)
      .append(1, static_cast<char>(kind))
      .append(std::to_string(number))
      .append(sentinel);
}

std::string placeholder_comment(std::string_view sentinel, BlockPlaceholder kind,
                                std::size_t number) {
  return std::string(comment_begin).append(placeholder_text(sentinel, kind, number)).append("-->");
}

std::optional<FoundPlaceholder> find_placeholder(std::string_view sentinel, std::string_view text) {
  if (!text.starts_with(sentinel)) return {};
  const std::size_t kind = sentinel.size();
  if (kind >= text.size() || kinds.find(text[kind]) == kinds.npos) return {};
  FoundPlaceholder placeholder;
  placeholder.kind = static_cast<BlockPlaceholder>(text[kind]);
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data() + kind + 1, end, placeholder.number);
  if (error != std::errc() ||
      !std::string_view(rest, static_cast<std::size_t>(end - rest)).starts_with(sentinel))
    return {};
  placeholder.length = static_cast<std::size_t>(rest - text.data()) + sentinel.size();
  return placeholder;
}

std::optional<FoundPlaceholder> find_comment_placeholder(std::string_view sentinel,
                                                         std::string_view html) {
  // Up to three blanks may stand before it, or what a tab left.
  const std::size_t begin = html.find_first_not_of(" \t");
  if (begin == html.npos || !html.substr(begin).starts_with(comment_begin)) return {};
  return find_placeholder(sentinel, html.substr(begin + comment_begin.size()));
}

}  // namespace offprint::markdown
