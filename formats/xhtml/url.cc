#include "formats/xhtml/url.h"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace offprint {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool stands_as_it_is(char c) {
  constexpr std::string_view marks = "-_.+!*'(),%#@?=;:/&$~";
  return is_letter(c) || is_digit(c) || marks.find(c) != std::string_view::npos;
}

void append_escape(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += digits[byte >> 4];
  out += digits[byte & 15];
}

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// A `%` that begins no escape, and a `#` after the one that begins the fragment.
std::string with_strays_escaped(std::string_view url) {
  std::string out;
  const std::size_t fragment = url.find('#');
  for (std::size_t at = 0; at < url.size(); ++at) {
    const bool escape = at + 2 < url.size() && is_hex(url[at + 1]) && is_hex(url[at + 2]);
    const bool stray = (url[at] == '%' && !escape) || (url[at] == '#' && at != fragment);
    if (stray)
      append_escape(out, url[at]);
    else
      out += url[at];
  }
  return out;
}

bool is_host_character(char c) {
  return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.';
}

int hex_value(char c) { return is_digit(c) ? c - '0' : lower(c) - 'a' + 10; }

// The letters and digits beyond ASCII that internationalised host names are made of.
bool is_international(const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    utf8proc_int32_t c = 0;
    const auto* next = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + at);
    const auto length =
        utf8proc_iterate(next, static_cast<utf8proc_ssize_t>(bytes.size() - at), &c);
    if (length <= 0) return false;
    const utf8proc_category_t category = utf8proc_category(c);
    const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
    if (c < 0x80 ? !is_host_character(static_cast<char>(c)) : !letter) return false;
    at += static_cast<std::size_t>(length);
  }
  return true;
}

// Labels of letters, digits and hyphens, parted by single dots; percent-encoded beyond ASCII.
bool is_host(std::string_view host) {
  if (host.empty() || host.front() == '.' || host.find("..") != std::string_view::npos)
    return false;
  std::string decoded;
  for (std::size_t at = 0; at < host.size(); ++at) {
    if (host[at] != '%') {
      decoded += host[at];
    } else {
      decoded += static_cast<char>(hex_value(host[at + 1]) * 16 + hex_value(host[at + 2]));
      at += 2;
    }
  }
  return is_international(decoded);
}

bool is_port(std::string_view port) {
  const bool in_range = port.size() < 5 || (port.size() == 5 && port <= "65535");
  return in_range && std::all_of(port.begin(), port.end(), is_digit);
}

// The authority of "//authority/path", RFC 3986 §3.2.
bool has_valid_authority(std::string_view after_scheme) {
  if (!after_scheme.starts_with("//")) return false;
  std::string_view authority = after_scheme.substr(2);
  authority = authority.substr(0, authority.find_first_of("/?#"));
  const std::size_t user_end = authority.find('@');
  if (user_end != std::string_view::npos) authority.remove_prefix(user_end + 1);
  const std::size_t colon = authority.find(':');
  if (colon == std::string_view::npos) return is_host(authority);
  return is_host(authority.substr(0, colon)) && is_port(authority.substr(colon + 1));
}

bool needs_authority(std::string_view scheme) {
  constexpr std::array<std::string_view, 4> schemes = {"http", "https", "ftp", "irc"};
  return contains(schemes, scheme);
}

}  // namespace

std::string percent_encoded(std::string_view url) {
  std::string out;
  out.reserve(url.size());
  for (const char c : url) {
    if (stands_as_it_is(c))
      out += c;
    else
      append_escape(out, c);
  }
  return out;
}

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

bool is_linkable_scheme(std::string_view scheme) {
  constexpr std::array<std::string_view, 9> schemes = {"http", "https", "mailto", "tel", "ftp",
                                                       "irc",  "news",  "xmpp",   "urn"};
  return contains(schemes, scheme);
}

bool is_dangerous_scheme(std::string_view scheme) {
  constexpr std::array<std::string_view, 4> schemes = {"javascript", "vbscript", "data", "file"};
  return contains(schemes, scheme);
}

std::string strict_url(std::string_view url) {
  std::string strict = with_strays_escaped(percent_encoded(url));
  if (strict.starts_with("//")) strict = "https:" + strict;
  const std::string scheme = url_scheme(strict);
  if (scheme.empty()) return {};
  const std::string_view rest = std::string_view(strict).substr(scheme.size() + 1);
  const bool valid = needs_authority(scheme) ? has_valid_authority(rest) : !rest.empty();
  return valid ? strict : std::string();
}

}  // namespace offprint
