#include "converter/resources/url_scheme.h"

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {}  // namespace

std::string url_scheme(std::string_view url) {
  if (url.empty() || !is_ascii_letter(url[0])) return {};
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos) return {};
  std::string scheme;
  for (const char c : url.substr(0, colon)) {
    if (!is_ascii_alphanumeric(c) && c != '+' && c != '-' && c != '.') return {};
    scheme += ascii_lower(c);
  }
  return scheme;
}

bool is_dangerous_scheme(std::string_view scheme) {
  return scheme == "javascript" || scheme == "vbscript" || scheme == "data" || scheme == "file";
}

}  // namespace offprint
