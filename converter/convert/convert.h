// The front door: from the bytes of an article to the bytes of a book or a page.
//
//   Sources sources;
//   Diagnostics diagnostics;
//   const std::string book = convert({"letter.txt", bytes}, "epub", {}, sources, diagnostics);
//
// A program that looks at the document in between calls read() and write():
//
//   ReadResult article = read({"letter.txt", bytes}, {}, sources, diagnostics);
//   const std::string page = write(std::move(article.document), "html", {}, diagnostics);
//
// A document may also be built in code. Several outputs of one document are written at once by
// write_outputs() (converter/transforms/pipeline.h), with the writers that formats.h finds.
//
// Faults of the article go to the diagnostics, which point into the sources. All of these functions
// throw Error if there is nothing to go on with.
#pragma once

#include <string>
#include <string_view>

#include "converter/convert/input.h"
#include "converter/convert/metadata.h"
#include "converter/format.h"
#include "converter/transforms/pipeline.h"
#include "formats/options.h"
#include "input/options.h"

namespace offprint {

struct ReadSettings {
  // The name of the format, which may switch extensions: "markdown+smart". If it is empty, the
  // extension of the input's name decides, then the content.
  std::string format;
  ReaderOptions options;
  GivenMetadata metadata;
};

struct WriteSettings {
  WriterOptions options;
  ConversionContext context;
};

struct ConvertSettings {
  ReadSettings read;
  WriteSettings write;  // if `context.source_name` is "<stdin>", the input's name replaces it
};

// Decodes the input, finds its reader, reads it and completes its metadata.
ReadResult read(Input input, const ReadSettings& settings, Sources& sources,
                Diagnostics& diagnostics);

// Returns the document in a format, after the passes that its writer needs. `format` may switch
// extensions: "markdown-smart".
std::string write(Document document, std::string_view format, const WriteSettings& settings,
                  Diagnostics& diagnostics);

// Reads the input and returns it in another format.
std::string convert(Input input, std::string_view format, const ConvertSettings& settings,
                    Sources& sources, Diagnostics& diagnostics);

}  // namespace offprint
