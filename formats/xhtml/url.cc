#include "formats/xhtml/url.h"

#include <algorithm>
#include <array>

#include "converter/resources/percent_encoding.h"
#include "converter/utf8/ascii.h"
#include "formats/xhtml/host_name.h"

namespace offprint {

namespace {

bool stands_as_it_is(char c) {
  constexpr std::string_view marks = "-_.+!*'(),%#@?=;:/&$~";
  return is_ascii_alphanumeric(c) || marks.find(c) != std::string_view::npos;
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
    const bool stray =
        (url[at] == '%' && !is_percent_triplet(url, at)) || (url[at] == '#' && at != fragment);
    if (stray)
      append_escape(out, url[at]);
    else
      out += url[at];
  }
  return out;
}

bool is_port(std::string_view port) {
  const bool in_range = port.size() < 5 || (port.size() == 5 && port <= "65535");
  return in_range && std::all_of(port.begin(), port.end(), is_ascii_digit);
}

// "//user@host:port/path" (RFC 3986 §3.2) with the host in ASCII; empty when it is malformed.
std::string with_ascii_host(std::string_view after_scheme) {
  if (!after_scheme.starts_with("//")) return {};
  const std::size_t end = std::min(after_scheme.find_first_of("/?#", 2), after_scheme.size());
  const std::string_view authority = after_scheme.substr(2, end - 2);
  const std::size_t at_sign = authority.find('@');
  const std::size_t host_begin = at_sign == std::string_view::npos ? 0 : at_sign + 1;
  const std::size_t host_end = std::min(authority.find(':', host_begin), authority.size());
  const std::string host =
      ascii_host(percent_decoded(authority.substr(host_begin, host_end - host_begin)));
  if (host.empty() || !is_port(authority.substr(std::min(host_end + 1, authority.size()))))
    return {};
  std::string url("//");
  url.append(authority.substr(0, host_begin)).append(host).append(authority.substr(host_end));
  return url.append(after_scheme.substr(end));
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

bool is_linkable_scheme(std::string_view scheme) {
  constexpr std::array<std::string_view, 9> schemes = {"http", "https", "mailto", "tel", "ftp",
                                                       "irc",  "news",  "xmpp",   "urn"};
  return contains(schemes, scheme);
}

std::string strict_url(std::string_view url) {
  std::string strict = with_strays_escaped(percent_encoded(url));
  if (strict.starts_with("//")) strict = "https:" + strict;
  const std::string scheme = url_scheme(strict);
  if (scheme.empty()) return {};
  const std::string_view rest = std::string_view(strict).substr(scheme.size() + 1);
  if (!needs_authority(scheme)) return rest.empty() ? std::string() : strict;
  const std::string with_host = with_ascii_host(rest);
  return with_host.empty() ? std::string() : scheme + ":" + with_host;
}

}  // namespace offprint
