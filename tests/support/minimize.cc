#include "tests/support/minimize.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "tests/support/text_lines.h"

namespace offprint::test {

namespace {

using Parts = std::vector<std::string>;

std::string join(const Parts& parts) {
  std::string text;
  for (const std::string& part : parts) text += part;
  return text;
}

Parts split_characters(const std::string& text) {
  Parts characters;
  for (const char c : text) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    if (!continues || characters.empty()) characters.emplace_back();
    characters.back().push_back(c);
  }
  return characters;
}

// Tries to remove each piece of `size` parts.
template <class Part, class PartsFail>
bool drop_pieces(std::vector<Part>& parts, std::size_t size, const PartsFail& fails) {
  bool dropped = false;
  for (std::size_t at = 0; at < parts.size();) {
    std::vector<Part> rest = parts;
    const auto begin = rest.begin() + static_cast<std::ptrdiff_t>(at);
    rest.erase(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, parts.size() - at)));
    if (!rest.empty() && fails(rest)) {
      parts = std::move(rest);
      dropped = true;
    } else {
      at += size;
    }
  }
  return dropped;
}

template <class Part, class PartsFail>
std::vector<Part> without_parts(std::vector<Part> parts, const PartsFail& fails) {
  for (std::size_t size = std::max<std::size_t>(parts.size() / 2, 1); size > 0; size /= 2)
    drop_pieces(parts, size, fails);
  while (drop_pieces(parts, 1, fails)) {
  }
  return parts;
}

bool is_letter_or_more(const std::string& character) {
  const auto c = static_cast<unsigned char>(character[0]);
  return (c >= 'b' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

std::string with_plain_letters(const std::string& text, const Fails& fails) {
  Parts characters = split_characters(text);
  for (std::string& character : characters) {
    if (!is_letter_or_more(character)) continue;
    const std::string before = character;
    character.assign(1, 'a');
    if (!fails(join(characters))) character = before;
  }
  return join(characters);
}

// Returns the smallest of 0, 1 and a few other choices that still fails.
void make_lesser(std::vector<std::uint32_t>& choices, std::size_t i, const ChoicesFail& fails) {
  const std::uint32_t before = choices[i];
  for (std::uint32_t lesser = 0; lesser < std::min<std::uint32_t>(before, 8); ++lesser) {
    choices[i] = lesser;
    if (fails(choices)) return;
  }
  choices[i] = before;
}

}  // namespace

std::string minimize(std::string text, const Fails& fails) {
  const auto joined_fails = [&](const Parts& parts) { return fails(join(parts)); };
  for (std::string before; before != text;) {
    before = text;
    text = join(without_parts(split_lines(text), joined_fails));
    text = join(without_parts(split_characters(text), joined_fails));
    text = with_plain_letters(text, fails);
  }
  return text;
}

std::vector<std::uint32_t> minimize(std::vector<std::uint32_t> choices, const ChoicesFail& fails) {
  for (std::vector<std::uint32_t> before; before != choices;) {
    before = choices;
    choices = without_parts(std::move(choices), fails);
    for (std::size_t i = 0; i < choices.size(); ++i) make_lesser(choices, i, fails);
  }
  return choices;
}

}  // namespace offprint::test
