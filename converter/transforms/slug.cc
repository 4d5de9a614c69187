#include "converter/transforms/slug.h"

#include "converter/utf8/ascii.h"
#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/mapping.h"

namespace offprint {

namespace {

constexpr std::size_t max_length = 60;  // bytes; ids are read by people

bool is_kept(char32_t c) { return is_letter(c) || is_mark(c) || is_number(c); }

// Calls `each` with every code point; malformed UTF-8 is skipped.
template <class Each>
void for_each_code_point(std::string_view text, Each each) {
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    if (!is_malformed(c)) each(c.value);
    text.remove_prefix(c.bytes);
  }
}

}  // namespace

std::string ascii_slug(std::string_view title) {
  std::string slug;
  bool letters = false;
  for (const char c : without_accents(title)) {
    if (is_ascii_alphanumeric(c)) {
      slug += c;
      letters |= is_ascii_letter(c);
    } else if (static_cast<unsigned char>(c) < 0x80 && c != '\'' && !slug.empty() &&
               slug.back() != '-') {
      slug += '-';
    }
  }
  if (!letters) return {};
  if (slug.size() > max_length)
    slug.resize(slug.rfind('-', max_length) == std::string::npos ? max_length
                                                                 : slug.rfind('-', max_length));
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return is_ascii_letter(slug.front()) ? slug : "s-" + slug;
}

std::string github_slug(std::string_view title) {
  std::string slug;
  for_each_code_point(title, [&slug](char32_t c) {
    if (c == ' ')
      slug += '-';
    else if (c == '-' || c == '_' || is_kept(c))
      append_utf8(slug, to_lower(c));
  });
  return slug;
}

std::string pandoc_slug(std::string_view title) {
  std::string slug;
  for_each_code_point(title, [&slug](char32_t c) {
    if (slug.empty() && !is_letter(c)) return;
    if (c == ' ')
      slug += '-';
    else if (c == '-' || c == '_' || c == '.' || is_kept(c))
      append_utf8(slug, to_lower(c));
  });
  return slug;
}

}  // namespace offprint
