// Reads files and standard input as a whole.
#pragma once

#include <string>

#include "converter/convert/input.h"
#include "converter/error.h"

namespace offprint {

// Returns the bytes of the file at `path`, or of standard input for "-". `missing` is the kind of
// the error if there is no such file. Throws Error for folders, unreadable files, circles of links
// and more than 1 GiB.
Input read_input(const std::string& path, ErrorKind missing = ErrorKind::io);

// Returns whether standard input is a terminal, so that a person would have to type the article.
bool standard_input_is_terminal();

}  // namespace offprint
