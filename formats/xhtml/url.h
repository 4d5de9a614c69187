// Destinations of links and images as they may stand in an attribute.
#pragma once

#include <string>
#include <string_view>

#include "converter/resources/url_scheme.h"

namespace offprint {

// Every byte that a URL cannot hold as %XX (RFC 3986 §2.1; the set is cmark's). Escapes that are
// there stay: encoding twice changes nothing.
std::string percent_encoded(std::string_view url);

// True for the schemes a link in a book may have: http, https, mailto, tel, ftp, irc, news, xmpp,
// urn.
bool is_linkable_scheme(std::string_view scheme);

// A percent-encoded URL as the validators of e-books take it: a `%` that begins no escape is
// escaped too, `//host` becomes https, a host beyond ASCII is in Punycode. Empty when there is no
// scheme, or the URL is malformed (no host, bad port).
std::string strict_url(std::string_view url);

}  // namespace offprint
