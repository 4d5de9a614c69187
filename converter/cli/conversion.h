// One run of the command: read the article, complete it, write every output.
#pragma once

#include <string>
#include <vector>

#include "converter/cli/messages.h"
#include "converter/cli/outputs.h"
#include "converter/cli/request.h"
#include "converter/convert/metadata.h"
#include "converter/transforms/pipeline.h"
#include "dist/delivery.h"

namespace offprint {

class Conversion {
 public:
  Conversion(const Request& request, const Environment& environment, const Messages& messages);

  // Does everything up to the delivery; all outputs are then complete in memory. Throws Error.
  void render();
  // Writes the files. Throws Error{io} or BrokenPipe.
  void deliver();

  const Sources& sources() const { return sources_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  ReadResult read_article();
  WriterOptions writer_options();
  std::string read_style_sheets();
  void take_folder_settings(TextReaderOptions& options);
  void report_no_effect(const TextReaderOptions& options, std::string_view format);
  void explain(const ReadResult& result);
  void write_annotated(const ReadResult& result, ByteSink& sink);
  GivenMetadata given_metadata();
  void open_outputs();
  void deliver_media(Document& document, const ConversionContext& context);
  void write(Document document);

  const Request& request_;
  const Environment& environment_;
  const Messages& messages_;
  Sources sources_;
  MetaMap folder_metadata_;
  Diagnostics diagnostics_;
  std::vector<PlannedOutput> planned_;
  std::vector<Output> outputs_;  // one for each planned output
  Delivery delivery_;
};

}  // namespace offprint
