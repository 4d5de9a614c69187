#include "input/markdown/inlines/heading_attributes.h"

#include <algorithm>
#include <charconv>

#include "converter/commonmark/attributes.h"
#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

// Braces in quoted values can make the last one the wrong one. So many are tried.
constexpr int most_tried = 8;
constexpr int deepest_level = 999;

std::size_t without_blanks(std::string_view text, std::size_t end) {
  while (end > 0 && is_ascii_blank(text[end - 1])) --end;
  return end;
}

std::size_t without_closing_number_signs(std::string_view text, std::size_t end) {
  std::size_t signs = end;
  while (signs > 0 && text[signs - 1] == '#') --signs;
  const bool closing = signs == 0 || is_ascii_blank(text[signs - 1]);
  return closing ? without_blanks(text, signs) : end;
}

// A level that number signs cannot say; 0: none.
int deeper_level(std::string_view value) {
  int level = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), level);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  return whole && level > 6 && level <= deepest_level ? level : 0;
}

}  // namespace

bool follows_number_signs(std::string_view source, std::size_t begin) {
  while (begin > 0 && (source[begin - 1] == ' ' || source[begin - 1] == '\t')) --begin;
  return begin > 0 && source[begin - 1] == '#';
}

std::optional<HeadingAttributes> find_heading_attributes(std::string_view text,
                                                         bool closed_by_number_signs) {
  HeadingAttributes found;
  found.end = without_blanks(text, text.size());
  if (found.end == 0 || text[found.end - 1] != '}') return std::nullopt;
  found.braces = found.end;
  for (int tries = 0; tries < most_tried && found.braces > 0; ++tries) {
    found.braces = text.rfind('{', found.braces - 1);
    if (found.braces == text.npos) return std::nullopt;
    const std::size_t length = found.end - found.braces;
    if (braces_length(text.substr(found.braces, length)) != length) continue;
    auto attributes = parse_attributes(text.substr(found.braces + 1, length - 2));
    if (!attributes) continue;
    if (attributes->empty()) return std::nullopt;
    found.attributes = std::move(*attributes);
    found.title_end = without_blanks(text, found.braces);
    if (closed_by_number_signs)
      found.title_end = without_closing_number_signs(text, found.title_end);
    return found;
  }
  return std::nullopt;
}

std::optional<AttributeSet> take_heading_attributes(Inlines& title,
                                                    const Placeholders& placeholders) {
  TextRun* const last = title.empty() ? nullptr : as<TextRun>(title.back());
  if (last == nullptr) return std::nullopt;
  const std::size_t sentinel = last->text.rfind(placeholders.sentinel());
  const std::size_t begin = sentinel == Text::npos || sentinel == 0
                                ? Text::npos
                                : last->text.rfind(placeholders.sentinel(), sentinel - 1);
  if (begin == Text::npos) return std::nullopt;
  const Placeholders::Found found = placeholders.find(last->text, begin);
  if (found.begin == Text::npos || found.end != last->text.size()) return std::nullopt;
  const Token& token = placeholders.tokens()[found.token];
  if (token.kind != Token::Kind::heading_attributes) return std::nullopt;
  last->text.resize(without_blanks(last->text, found.begin));
  if (last->text.empty()) title.pop_back();
  if (!title.empty() && as<SoftBreak>(title.back())) title.pop_back();
  return std::get<Attributes>(token.meaning).get();
}

void attach_heading_attributes(Heading& heading, const Placeholders& placeholders) {
  std::optional<AttributeSet> set = take_heading_attributes(heading.title, placeholders);
  if (!set) return;
  const auto level = std::find_if(set->pairs.begin(), set->pairs.end(),
                                  [](const auto& pair) { return pair.first == "level"; });
  if (level != set->pairs.end() && heading.level == 6 && deeper_level(level->second) > 0) {
    heading.level = deeper_level(level->second);
    set->pairs.erase(level);
  }
  heading.attributes = std::move(*set);
}

}  // namespace offprint::markdown
