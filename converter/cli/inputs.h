// Reads files and standard input as a whole.
#pragma once

#include <cstdint>
#include <string>

#include "converter/diagnostics.h"
#include "converter/error.h"

namespace offprint {

struct InputBytes {
  std::string name;  // as shown in messages: the path, or "<stdin>"
  std::string bytes;
};

// `path` "-" is standard input. `missing` is the kind of error when there is no such file. Throws
// Error: folders, unreadable files, circles of links, more than 1 GiB.
InputBytes read_input(const std::string& path, ErrorKind missing = ErrorKind::io);

// The text of an input as the source number `file`. Throws Error{binary_input} and, when there is
// nothing but blanks and invisible characters, Error{malformed_input}.
std::string decode_input(InputBytes input, std::uint32_t file, Diagnostics& diagnostics);

// True when nobody has redirected it: a person would have to type the article.
bool standard_input_is_terminal();

}  // namespace offprint
