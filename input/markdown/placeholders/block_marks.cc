#include "input/markdown/placeholders/block_marks.h"

#include <charconv>

namespace offprint::markdown {

namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view kinds = "TNFSDMAK";

}  // namespace

std::string mark_text(std::string_view sign, BlockMark kind, std::size_t number) {
  return std::string(sign)
      .append(1, static_cast<char>(kind))
      .append(std::to_string(number))
      .append(sign);
}

std::string mark_comment(std::string_view sign, BlockMark kind, std::size_t number) {
  return std::string(comment_begin).append(mark_text(sign, kind, number)).append("-->");
}

std::optional<FoundMark> find_mark(std::string_view sign, std::string_view text) {
  if (!text.starts_with(sign)) return {};
  const std::size_t kind = sign.size();
  if (kind >= text.size() || kinds.find(text[kind]) == kinds.npos) return {};
  FoundMark mark;
  mark.kind = static_cast<BlockMark>(text[kind]);
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data() + kind + 1, end, mark.number);
  if (error != std::errc() ||
      !std::string_view(rest, static_cast<std::size_t>(end - rest)).starts_with(sign))
    return {};
  mark.length = static_cast<std::size_t>(rest - text.data()) + sign.size();
  return mark;
}

std::optional<FoundMark> find_comment_mark(std::string_view sign, std::string_view html) {
  // Up to three blanks may stand before it, or what a tab left.
  const std::size_t begin = html.find_first_not_of(" \t");
  if (begin == html.npos || !html.substr(begin).starts_with(comment_begin)) return {};
  return find_mark(sign, html.substr(begin + comment_begin.size()));
}

}  // namespace offprint::markdown
