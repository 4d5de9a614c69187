#include "formats/docbook/uri_reference.h"

#include "converter/resources/percent_encoding.h"
#include "converter/utf8/ascii.h"

namespace offprint::docbook_writer {

namespace {

// Unreserved and reserved characters of RFC 3986 §2.2 and §2.3, without '#' and the brackets.
bool stands_as_written(char c) {
  constexpr std::string_view marks = "-._~:/?@!$&'()*+,;=";
  return is_ascii_alphanumeric(c) || marks.find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

void append_encoded(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += digits[byte >> 4U];
  out += digits[byte & 0xFU];
}

// A colon before any '/', '?' or '#' ends a scheme (RFC 3986 §3.1); without a scheme in front of it
// the reference must not begin with that segment (§4.2).
bool has_false_scheme(std::string_view destination) {
  const std::size_t end = destination.find_first_of(":/?#");
  if (end == std::string_view::npos || destination[end] != ':') return false;
  if (end == 0 || !is_ascii_letter(destination.front())) return true;
  for (const char c : destination.substr(0, end))
    if (!is_ascii_alphanumeric(c) && c != '+' && c != '-' && c != '.') return true;
  return end + 1 == destination.size();
}

// "//" promises a host (RFC 3986 §3.2); xsd:anyURI may have none only before a path.
bool lacks_its_host(std::string_view destination) {
  const std::size_t slashes = destination.find("//");
  if (slashes == std::string_view::npos) return false;
  if (slashes > 0 && destination.find_first_of(":/?#") != slashes - 1) return false;
  const std::string_view rest = destination.substr(slashes + 2);
  return rest.empty() || rest.front() == '?' || rest.front() == '#';
}

}  // namespace

std::string uri_reference(std::string_view destination) {
  const bool misread = has_false_scheme(destination) || lacks_its_host(destination);
  std::string out = misread ? "./" : "";
  bool in_fragment = false;
  for (std::size_t at = 0; at < destination.size(); ++at) {
    const char c = destination[at];
    const bool first_hash = c == '#' && !in_fragment;
    if (first_hash) in_fragment = true;
    if (first_hash || stands_as_written(c) || is_percent_triplet(destination, at))
      out += c;
    else
      append_encoded(out, c);
  }
  return out;
}

}  // namespace offprint::docbook_writer
