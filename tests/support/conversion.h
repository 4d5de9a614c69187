// Conversions in this process, as the command does them.
#pragma once

#include <string>
#include <string_view>

#include "converter/model/document.h"
#include "formats/options.h"

namespace offprint::test {

bool has_reader(std::string_view name);

// Decodes and reads. Throws Error as the command would. `reader` may switch extensions.
Document read(std::string_view reader, const std::string& text);

// Runs all passes and the writer. Opens no images.
std::string write(Document document, std::string_view writer, const WriterOptions& options = {});

// -t html --fragment --raw-html=keep
std::string html_fragment(const Document& document);
// -f READER with it.
std::string html_fragment(std::string_view reader, const std::string& text);

// -t WRITER --fragment of a line format.
std::string line_fragment(const Document& document, std::string_view writer, WrapOptions wrapping);

}  // namespace offprint::test
