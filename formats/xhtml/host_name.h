// Host names as every program that parses URLs takes them.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Returns `host`, which is UTF-8, in ASCII: other labels in Punycode (RFC 3492, after NFKC and case
// folding, as IDNA does for nearly all names). Returns an empty text if it is not a host. A host
// has labels of letters, digits, and hyphens or underscores within, and the last begins with a
// letter; or four numbers up to 255. Addresses of IPv6 are not accepted.
std::string ascii_host(std::string_view host);

}  // namespace offprint
