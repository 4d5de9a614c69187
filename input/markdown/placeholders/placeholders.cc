#include "input/markdown/placeholders/placeholders.h"

#include <algorithm>

#include "converter/commonmark/entity.h"

namespace offprint::markdown {

namespace {

// Punctuation of old Unicode, of three bytes, that hardly a document holds: runic, Mongolian,
// Ethiopic.
constexpr char32_t punctuation[] = {0x16EB, 0x16EC, 0x16ED, 0x1800, 0x1801, 0x1802, 0x1804, 0x1805,
                                    0x1361, 0x1363, 0x1364, 0x1365, 0x1366, 0x1367, 0x1368, 0x0F08};
// Blanks of three bytes that no editor enters.
constexpr char32_t blanks[] = {0x1680, 0x2000, 0x2001, 0x2004, 0x2005,
                               0x2006, 0x2008, 0x200A, 0x205F};
constexpr char32_t first_private = 0xE000;
constexpr char32_t last_private = 0xF8FF;
constexpr char32_t first_plane_private = 0xF0000;

// The characters that a document holds, by themselves or as numeric references.
class Held {
 public:
  explicit Held(std::string_view source) : source_(source) {
    for (std::size_t at = source.find("&#"); at != source.npos; at = source.find("&#", at + 1))
      if (const Entity entity = read_entity(source.substr(at)); entity.length > 0)
        referred_.push_back(first_code_point(entity.text).value);
    std::sort(referred_.begin(), referred_.end());
  }

  // The first of `candidates` that is not held, else one that no document can lack all of: there
  // are more private-use characters than fit into it.
  template <class Candidates>
  char32_t first_absent(const Candidates& candidates) {
    for (const char32_t candidate : candidates)
      if (!holds(candidate)) return take(candidate);
    char32_t candidate = first_plane_private;
    for (const auto& all = characters(); std::binary_search(all.begin(), all.end(), candidate);)
      ++candidate;
    return take(candidate);
  }

 private:
  bool holds(char32_t c) const {
    return std::binary_search(referred_.begin(), referred_.end(), c) ||
           source_.find(encode_utf8(c)) != source_.npos;
  }
  char32_t take(char32_t c) {
    referred_.insert(std::upper_bound(referred_.begin(), referred_.end(), c), c);
    return c;
  }
  std::vector<char32_t> characters() const {
    std::vector<char32_t> all = referred_;
    for (std::size_t at = 0; at < source_.size();) {
      const CodePoint c = first_code_point(source_.substr(at));
      if (c.value >= first_plane_private) all.push_back(c.value);
      at += c.bytes;
    }
    std::sort(all.begin(), all.end());
    return all;
  }

  std::string_view source_;
  std::vector<char32_t> referred_;  // sorted
};

std::vector<char32_t> some_private_characters(char32_t first) {
  std::vector<char32_t> some;
  for (char32_t c = first; c <= last_private && some.size() < 16; c += 0x101) some.push_back(c);
  return some;
}

}  // namespace

Placeholders::Placeholders(std::string_view source) {
  Held held(source);
  sentinel_ = encode_utf8(held.first_absent(punctuation));
  word_sentinel_ = encode_utf8(held.first_absent(some_private_characters(first_private)));
  blank_sentinel_ = encode_utf8(held.first_absent(blanks));
  block_sentinel_ = encode_utf8(held.first_absent(some_private_characters(first_private + 0x80)));
}

const std::string& Placeholders::sentinel_like(CharacterClass look) const {
  switch (look) {
    case CharacterClass::blank: return blank_sentinel_;
    case CharacterClass::word: return word_sentinel_;
    case CharacterClass::punctuation: break;
  }
  return sentinel_;
}

std::string Placeholders::placeholder_of(std::uint32_t number) const {
  const auto [first, last] = looks_[number];
  return sentinel_like(first) + std::to_string(number) + sentinel_like(last);
}

std::string Placeholders::add(Token token) {
  const CharacterClass first = first_class(token.source);
  const CharacterClass last = last_class(token.source);
  return add(std::move(token), first, last);
}

std::string Placeholders::add(Token token, CharacterClass first, CharacterClass last) {
  tokens_.push_back(std::move(token));
  looks_.emplace_back(first, last);
  return placeholder_of(static_cast<std::uint32_t>(tokens_.size() - 1));
}

std::optional<Placeholders::Found> Placeholders::placeholder_at(std::string_view text,
                                                                std::size_t at) const {
  const std::string_view rest = text.substr(at);
  std::size_t digits = 0;
  for (const std::string_view sentinel : {sentinel(), word_sentinel(), blank_sentinel()})
    if (rest.starts_with(sentinel)) digits = sentinel.size();
  if (digits == 0) return std::nullopt;
  std::size_t end = digits;
  std::uint64_t number = 0;
  for (; end < rest.size() && end < digits + 10 && is_ascii_digit(rest[end]); ++end)
    number = number * 10 + static_cast<std::uint64_t>(rest[end] - '0');
  if (end == digits || number >= tokens_.size()) return std::nullopt;
  const auto token = static_cast<std::uint32_t>(number);
  const std::string placeholder = placeholder_of(token);
  if (!rest.starts_with(placeholder)) return std::nullopt;
  return Found{at, at + placeholder.size(), token};
}

Placeholders::Found Placeholders::find(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; !tokens_.empty() && at < text.size(); ++at) {
    const char c = text[at];
    if (c != sentinel_[0] && c != word_sentinel_[0] && c != blank_sentinel_[0]) continue;
    if (const std::optional<Found> found = placeholder_at(text, at)) return *found;
  }
  return {std::string_view::npos, std::string_view::npos, 0};
}

// The placeholders of a span's ends come with what made cmark see an image.
template <class SourceOf>
std::string Placeholders::restore(std::string_view text, SourceOf source_of) const {
  std::string restored;
  std::size_t at = 0;
  for (Found found = find(text); found.begin != text.npos; found = find(text, at)) {
    restored.append(text, at, found.begin - at);
    at = found.end;
    const Token& token = tokens_[found.token];
    if (token.kind == Token::Kind::span_open && restored.ends_with("![")) {
      restored.resize(restored.size() - 2);
    } else if (token.kind == Token::Kind::span_close && restored.ends_with('(') &&
               text.substr(at, 1) == ")") {
      restored.pop_back();
      ++at;
    }
    restored += source_of(token);
  }
  return restored.append(text, at);
}

std::string Placeholders::restore_verbatim(std::string_view text) const {
  return restore(text, [](const Token& token) { return token.source; });
}

std::string Placeholders::restore_resolved(std::string_view text) const {
  return restore(text, [](const Token& token) { return resolve_escapes(token.source); });
}

}  // namespace offprint::markdown
