#include "converter/url_scheme.h"

namespace offprint {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string url_scheme(std::string_view url) {
  if (url.empty() || !is_letter(url[0])) return {};
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos) return {};
  std::string scheme;
  for (const char c : url.substr(0, colon)) {
    if (!is_letter(c) && !is_digit(c) && c != '+' && c != '-' && c != '.') return {};
    scheme += lower(c);
  }
  return scheme;
}

bool is_dangerous_scheme(std::string_view scheme) {
  return scheme == "javascript" || scheme == "vbscript" || scheme == "data" || scheme == "file";
}

}  // namespace offprint
