// Which reader and which writer: by name, by extension, by content.
#pragma once

#include <string>
#include <string_view>

#include "converter/format.h"

namespace offprint {

// By a name or alias of the list, in any letter case. Throws Error{unknown_input_format},
// Error{unknown_output_format} or Error{unknown_extension} ("text+nonsense"), which name the
// nearest match and the list.
const ReaderRow& reader_named(std::string_view name);
const WriterRow& writer_named(std::string_view name);
// The same, and the extensions that the name switches are switched in `options`.
const ReaderRow& reader_named(std::string_view name, ReaderOptions& options);
const WriterRow& writer_named(std::string_view name, WriterOptions& options);

// By the extension of `path`. Throws Error{unknown_output_format}.
const WriterRow& writer_for_path(std::string_view path);
// The writer of standard output when nothing is said: Markdown.
const WriterRow& default_writer();

// By the extension of `path` when we know it, else by content, else unmarked text. Never Markdown
// by guess. Throws Error{unknown_input_format} for formats that we write but do not read.
const ReaderRow& reader_for(std::string_view path, std::string_view bytes);

// "md" of "a/b.MD": lower case, without the dot; empty: none.
std::string extension_of(std::string_view path);

// One name a line, for --list-…-formats; with `details` also aliases, extensions and description.
std::string input_format_list(bool details);
std::string output_format_list(bool details);
// The extensions of a format, "+name" or "-name" a line: those that its reader knows, or its writer
// where there is no such reader. Throws Error{unknown_input_format}.
std::string extension_list(std::string_view name, bool details);

}  // namespace offprint
