// YAML 1.2 scalars with no more quoting than they need (YAML 1.2.2 §7.3), read the same as 1.1.
#pragma once

#include <string>
#include <string_view>

namespace offprint::markdown_writer {

// `text` as a string: quoted where a parser would take it for a number, a date, a truth value or
// null.
std::string yaml_string(std::string_view text);

// `text` with the type that YAML gives it: plain where its characters allow that, unless that would
// be null.
std::string yaml_scalar(std::string_view text);

// Returns whether `text`, its lines indented, can be a literal block scalar (|).
bool fits_yaml_block(std::string_view text);
// The header of that scalar: it keeps the line ends at the end of `text`, as many as there are.
std::string_view yaml_block_header(std::string_view text);

}  // namespace offprint::markdown_writer
