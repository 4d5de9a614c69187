// Finds readers and writers: by name, by file extension, by content.
#pragma once

#include <string>
#include <string_view>

#include "converter/convert/input.h"
#include "converter/format.h"

namespace offprint {

// Returns the reader or writer with the name or alias, or null. `name` is in lower case and
// switches no extensions.
const ReaderRow* find_reader(std::string_view name);
const WriterRow* find_writer(std::string_view name);

// Returns the reader or writer with the name or alias, in any letter case, and switches in
// `options` the extensions that follow it, as in "markdown+smart". Throws
// Error{unknown_input_format}, Error{unknown_output_format} or Error{unknown_extension}, with the
// nearest name and the list of those that exist as hint.
const ReaderRow& reader_named(std::string_view name, ReaderOptions& options);
const WriterRow& writer_named(std::string_view name, WriterOptions& options);
// The same for callers that need no options.
const ReaderRow& reader_named(std::string_view name);
const WriterRow& writer_named(std::string_view name);

// Returns the reader named `format`, as reader_named() does, or reader_for() if `format` is empty.
const ReaderRow& choose_reader(const Input& input, std::string_view format, ReaderOptions& options);
// Returns the reader for the extension of the input's name, else for what its bytes prove it to be,
// else the reader of unmarked text. Throws Error{unknown_input_format} if the extension or the
// content is that of a format that is only written.
const ReaderRow& reader_for(const Input& input);

// Returns the writer for the extension of the path. Throws Error{unknown_output_format}.
const WriterRow& writer_for_path(std::string_view path);
// Returns the writer of outputs that name no format: Markdown.
const WriterRow& default_writer();

// Returns the extension of the last part of the path, in lower case and without its dot. A name
// that begins with a dot has none.
std::string extension_of(std::string_view path);

}  // namespace offprint
