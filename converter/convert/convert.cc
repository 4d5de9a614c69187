#include "converter/convert/convert.h"

#include <utility>

#include "converter/convert/formats.h"

namespace offprint {

ReadResult read(Input input, const ReadSettings& settings, Sources& sources,
                Diagnostics& diagnostics) {
  ReaderOptions options = settings.options;
  const ReaderRow& reader = choose_reader(input, settings.format, options);
  const std::uint32_t file = add_source(std::move(input), sources, diagnostics);
  ReadResult result = reader.read(sources, file, options, diagnostics);
  complete_metadata(result.document.metadata, settings.metadata, diagnostics);
  return result;
}

std::string write(Document document, std::string_view format, const WriteSettings& settings,
                  Diagnostics& diagnostics) {
  WriterOptions options = settings.options;
  StringSink sink;
  const Output output{&writer_named(format, options), &sink};
  write_outputs(std::move(document), {&output, 1}, options, settings.context, diagnostics);
  return sink.take();
}

std::string convert(Input input, std::string_view format, const ConvertSettings& settings,
                    Sources& sources, Diagnostics& diagnostics) {
  WriteSettings writing = settings.write;
  writer_named(format, writing.options);  // an unknown format is told before anything is read
  if (writing.context.source_name == ConversionContext().source_name)
    writing.context.source_name = input.name;
  if (writing.context.file_stem.empty()) writing.context.file_stem = stem_of(input.name);
  ReadResult result = read(std::move(input), settings.read, sources, diagnostics);
  return write(std::move(result.document), format, writing, diagnostics);
}

}  // namespace offprint
