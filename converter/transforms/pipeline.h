// From a document to its outputs: passes, then writers.
//
//   ReadResult result = row.read(sources, file, reader_options, diagnostics);
//   write_outputs(std::move(result.document), outputs, writer_options, context, diagnostics);
#pragma once

#include <span>
#include <string>

#include "converter/format.h"
#include "converter/resources/resource_loader.h"

namespace offprint {

// One output that is asked for. Both are borrowed.
struct Output {
  const WriterRow* writer = nullptr;
  ByteSink* sink = nullptr;
};

// The facts that a conversion needs beside the document. For a document that was built in code, the
// default may do.
struct ConversionContext {
  // The name of the article's source. Images are looked for in the folder it names; "<stdin>" names
  // the working directory.
  std::string source_name = "<stdin>";
  Environment environment = {};
  ResourceLoader* resources = nullptr;  // borrowed; if null, no file is ever opened
  std::string file_stem = {};           // "report" of "/tmp/report.txt"; a title of last resort
};

// Writes every output. Outputs that ask for the same passes share one prepared copy of the
// document; a diagnostic that several copies give is reported once. Throws Error.
void write_outputs(Document document, std::span<const Output> outputs, const WriterOptions& options,
                   const ConversionContext& context, Diagnostics& diagnostics);

}  // namespace offprint
