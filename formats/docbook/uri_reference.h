// Destinations as URI references that xsd:anyURI accepts.
#pragma once

#include <string>
#include <string_view>

namespace offprint::docbook_writer {

// `destination` as written, with what a URI reference cannot hold (RFC 3986 §2) percent-encoded:
// blanks, quotes, brackets outside an address, a '%' without two hexadecimal digits. What is
// encoded already stays; characters outside ASCII stay, as in an IRI.
std::string uri_reference(std::string_view destination);

}  // namespace offprint::docbook_writer
