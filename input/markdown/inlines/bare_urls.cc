#include "input/markdown/inlines/bare_urls.h"

#include <algorithm>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

// Domains of more parts may hold underscores anywhere: cmark-gfm's guard against square time.
constexpr int many_dots = 10;

// Neither blank nor punctuation. In the middle of a character outside ASCII there is none.
bool is_host_character(std::string_view text, std::size_t at) {
  if (is_continuation_byte(text[at])) return false;
  return class_of(first_code_point(text.substr(at)).value) == CharacterClass::word;
}

// Returns the end of the domain that begins at `begin`, or 0 if it is not one. Its last two parts
// hold no underscores. A domain ends behind the first byte outside ASCII; only its parts so far
// count.
std::size_t domain_end(std::string_view text, std::size_t begin, bool needs_dot) {
  int dots = 0;
  bool last_but_one = false;  // whether that part holds an underscore
  bool last = false;
  std::size_t at = begin + 1;
  for (; at + 1 < text.size(); ++at) {
    if (text[at] == '_') {
      last = true;
    } else if (text[at] == '.') {
      last_but_one = last;
      last = false;
      ++dots;
    } else if (text[at] != '-' && !is_host_character(text, at)) {
      break;
    }
  }
  if ((last || last_but_one) && dots <= many_dots) return 0;
  return needs_dot && dots == 0 ? 0 : at;
}

std::size_t address_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end < text.size() && !is_ascii_blank(text[end]) && text[end] != '<') ++end;
  return trim_address(text, begin, end);
}

bool is_known_scheme(std::string_view scheme) {
  for (const std::string_view known : {"http", "https", "ftp"})
    if (std::equal(scheme.begin(), scheme.end(), known.begin(), known.end(),
                   [](char a, char b) { return (a | 0x20) == b; }))
      return true;
  return false;
}

// Behind the letters of what may be a character reference, from its end on; `end` if there is none.
std::size_t reference_begin(std::string_view text, std::size_t begin, std::size_t end) {
  if (end < begin + 2) return end - 1;
  std::size_t at = end - 2;
  while (at > begin && is_ascii_letter(text[at])) --at;
  return at < end - 2 && text[at] == '&' ? at : end - 1;
}

}  // namespace

std::size_t trim_address(std::string_view text, std::size_t begin, std::size_t end) {
  end = std::min(text.substr(0, end).find('<', begin), end);
  const auto first = text.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto last = text.begin() + static_cast<std::ptrdiff_t>(end);
  const auto opening = std::count(first, last, '(');
  auto closing = std::count(first, last, ')');
  while (end > begin) {
    const char c = text[end - 1];
    if (c == ')') {
      if (closing <= opening) return end;
      --closing;
      --end;
    } else if (c == ';') {
      end = reference_begin(text, begin, end);
    } else if (std::string_view("?!.,:*_~'\"").find(c) != std::string_view::npos) {
      --end;
    } else {
      return end;
    }
  }
  return end;
}

BareUrl find_www_address(std::string_view text, std::size_t at) {
  if (text.substr(at, 4) != "www.") return {};
  const char before = at > 0 ? text[at - 1] : ' ';
  if (!is_ascii_blank(before) && std::string_view("*_~(").find(before) == std::string_view::npos)
    return {};
  const std::size_t domain = domain_end(text, at, true);
  if (domain == 0) return {};
  const std::size_t end = address_end(text, at, domain);
  return end > at ? BareUrl{at, end} : BareUrl{};
}

BareUrl find_url(std::string_view text, std::size_t at, std::size_t floor) {
  if (text.substr(at, 3) != "://") return {};
  std::size_t begin = at;
  while (begin > floor && is_ascii_letter(text[begin - 1])) --begin;
  const std::size_t host = at + 3;
  if (!is_known_scheme(text.substr(begin, at - begin))) return {};
  if (host >= text.size() || !is_host_character(text, host)) return {};
  const std::size_t domain = domain_end(text, host, false);
  if (domain == 0) return {};
  const std::size_t end = address_end(text, begin, std::min(domain, text.size()));
  return end > at ? BareUrl{begin, end} : BareUrl{};
}

}  // namespace offprint::markdown
