#include "input/metadata/language_tag.h"

#include <algorithm>
#include <vector>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

bool all(std::string_view text, bool (*test)(char)) {
  return std::all_of(text.begin(), text.end(), test);
}

void to_lower(std::string& text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
}

void to_upper(std::string& text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
}

std::vector<std::string> subtags(std::string_view words) {
  std::vector<std::string> parts(1);
  for (const char c : words) {
    if (c == '-' || c == '_')
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

// RFC 5646 §2.1: the language has two or three letters; all longer ones are reserved.
bool is_language(std::string_view subtag) {
  return (subtag.size() == 2 || subtag.size() == 3) && all(subtag, is_ascii_letter);
}

bool is_later_subtag(std::string_view subtag) {
  return !subtag.empty() && subtag.size() <= 8 && all(subtag, is_ascii_alphanumeric);
}

// Returns the subtags in the recommended letter case, RFC 5646 §2.1.1: "sr-Latn-RS".
void set_case(std::string& subtag, bool after_singleton) {
  to_lower(subtag);
  if (after_singleton) return;
  if (subtag.size() == 2) to_upper(subtag);
  if (subtag.size() == 4 && is_ascii_letter(subtag[0]))
    subtag[0] = static_cast<char>(subtag[0] - 32);
}

}  // namespace

std::optional<std::string> language_tag(std::string_view words) {
  words = words.substr(0, words.find_first_of(".@"));  // of a locale's name: ".UTF-8", "@euro"
  std::vector<std::string> parts = subtags(words);
  if (!is_language(parts.front())) return {};
  to_lower(parts.front());
  std::string tag = parts.front();
  bool after_singleton = false;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (!is_later_subtag(parts[i])) return {};
    after_singleton = after_singleton || parts[i].size() == 1;
    set_case(parts[i], after_singleton);
    tag += "-" + parts[i];
  }
  if (parts.back().size() == 1) return {};
  return tag;
}

}  // namespace offprint
