// The scheme of an address, and whether the address may be linked to.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Returns the scheme in lower case without its colon ("https"), or nothing for a relative
// destination. RFC 3986 §3.1.
std::string url_scheme(std::string_view url);

// Returns whether the scheme is javascript, vbscript, data or file, to which a page must not link
// unless the user allows it.
bool is_dangerous_scheme(std::string_view scheme);

}  // namespace offprint
