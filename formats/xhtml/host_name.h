// Host names as every program that parses URLs takes them.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// `host`, in UTF-8, in ASCII: labels beyond it in Punycode (RFC 3492, after NFKC and case folding,
// which is what IDNA does for nearly all names). Empty when it is no host: labels of letters,
// digits, and hyphens or underscores within, the last beginning with a letter; or four numbers up
// to 255. Addresses of IPv6 are not taken.
std::string ascii_host(std::string_view host);

}  // namespace offprint
