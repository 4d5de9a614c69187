#include "converter/transforms/slug.h"

#include <cstdlib>
#include <memory>
#include <utf8proc.h>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

constexpr std::size_t max_length = 60;  // bytes; ids are read by people

bool is_letter_or_digit(utf8proc_int32_t c) {
  const utf8proc_category_t category = utf8proc_category(c);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

void append_utf8(std::string& out, utf8proc_int32_t c) {
  utf8proc_uint8_t bytes[4];
  const utf8proc_ssize_t length = utf8proc_encode_char(c, bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

// Calls `each` with every code point; malformed UTF-8 is skipped.
template <class Each>
void for_each_code_point(std::string_view text, Each each) {
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t c = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    const auto length =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (length > 0) each(c);
    at += length > 0 ? static_cast<std::size_t>(length) : 1;
  }
}

// Returns the text in compatibility decomposition without combining marks: "Größe" gives "Große".
std::string without_accents(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, std::free);
  if (length < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
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
  for_each_code_point(title, [&slug](utf8proc_int32_t c) {
    if (c == ' ')
      slug += '-';
    else if (c == '-' || c == '_' || is_letter_or_digit(c))
      append_utf8(slug, utf8proc_tolower(c));
  });
  return slug;
}

std::string pandoc_slug(std::string_view title) {
  std::string slug;
  for_each_code_point(title, [&slug](utf8proc_int32_t c) {
    const bool letter = utf8proc_category(c) >= UTF8PROC_CATEGORY_LU &&
                        utf8proc_category(c) <= UTF8PROC_CATEGORY_LO;
    if (slug.empty() && !letter) return;
    if (c == ' ')
      slug += '-';
    else if (c == '-' || c == '_' || c == '.' || is_letter_or_digit(c))
      append_utf8(slug, utf8proc_tolower(c));
  });
  return slug;
}

}  // namespace offprint
