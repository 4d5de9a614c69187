#include "input/markdown/inlines/link_tail.h"

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr int most_parentheses = 32;  // cmark's limit

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_ascii_blank(text[at])) ++at;
  return at;
}

bool is_escape(std::string_view text, std::size_t at) {
  return text[at] == '\\' && at + 1 < text.size() && is_ascii_punctuation(text[at + 1]);
}

std::size_t end_of_bracketed(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '>') return at + 1;
    if (text[at] == '\n' || text[at] == '<') return none;
    if (text[at] == '\\') ++at;
  }
  return none;
}

std::size_t end_of_destination(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '<') return end_of_bracketed(text, at);
  int open = 0;
  for (; at < text.size(); ++at) {
    if (is_escape(text, at)) {
      ++at;
    } else if (text[at] == '(') {
      if (++open > most_parentheses) return none;
    } else if (text[at] == ')') {
      if (open == 0) break;
      --open;
    } else if (is_ascii_blank(text[at])) {
      break;
    }
  }
  return at < text.size() && open == 0 ? at : none;
}

// `at` where there is no title. Without a closing quote of its own a title ends at the last one
// after a backslash.
std::size_t end_of_title(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at;
  const char open = text[at];
  if (open != '"' && open != '\'' && open != '(') return at;
  const char close = open == '(' ? ')' : open;
  std::size_t last_escaped = at;
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == close) return i + 1;
    if (text[i] == '(' && open == '(') break;
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] != '\n') {
      ++i;
      if (text[i] == close) last_escaped = i + 1;
    }
  }
  return last_escaped;
}

}  // namespace

std::size_t link_tail_end(std::string_view text, std::size_t at) {
  const std::size_t destination = end_of_destination(text, skip_blanks(text, at + 1));
  if (destination == none) return 0;
  const std::size_t title = skip_blanks(text, destination);
  const std::size_t title_end = title == destination ? title : end_of_title(text, title);
  const std::size_t end = skip_blanks(text, title_end);
  return end < text.size() && text[end] == ')' ? end + 1 : 0;
}

}  // namespace offprint::markdown
