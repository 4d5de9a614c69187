// The scheme of an address, and whether it may be followed.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// The scheme in lower case without its colon ("https"), empty for a relative destination.
// RFC 3986 §3.1.
std::string url_scheme(std::string_view url);

// True for javascript, vbscript, data and file: what a page must not link to unless it is told so.
bool is_dangerous_scheme(std::string_view scheme);

}  // namespace offprint
