// The escaping of text for XML and HTML, and what XML 1.0 cannot hold at all.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// So many bytes at the start of `text` stand as they are in element content and attribute values,
// of XML and of HTML.
std::size_t unescaped_length(std::string_view text);

// `text` for element content: & < > escaped. Characters outside XML 1.0 §2.2 (control characters,
// U+FFFE, U+FFFF, broken UTF-8) are left out; vertical tabs and form feeds become spaces.
std::string escape_xml_text(std::string_view text);

// `text` for an attribute value in double quotes: also " and, so that they survive attribute-value
// normalisation (XML 1.0 §3.3.3), tab, line feed and carriage return as character references.
std::string escape_xml_attribute(std::string_view text);

// `text` without the characters that XML 1.0 cannot hold, nothing escaped: to see whether anything
// is left of it.
std::string xml_characters(std::string_view text);

// `text` for HTML, in element content and attribute values alike: & < > " escaped, as cmark does;
// line ends in attributes survive HTML parsers as they are.
std::string escape_html(std::string_view text);

}  // namespace offprint
