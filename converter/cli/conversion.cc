#include "converter/cli/conversion.h"

#include <algorithm>
#include <fmt/core.h>
#include <set>
#include <utility>

#include "converter/annotation.h"
#include "converter/cli/explain.h"
#include "converter/cli/folder_settings.h"
#include "converter/cli/heap.h"
#include "converter/cli/inputs.h"
#include "converter/cli/media_folder.h"
#include "converter/convert/formats.h"
#include "converter/convert/media.h"
#include "converter/convert/metadata.h"
#include "converter/resources/file_resource_loader.h"

namespace offprint {

namespace {

constexpr std::uint32_t article = 0;  // its index in the sources

std::vector<std::string> split_path(const std::string& path) {
  std::vector<std::string> folders;
  for (std::size_t start = 0; start < path.size();) {
    const std::size_t colon = std::min(path.find(':', start), path.size());
    if (colon > start) folders.push_back(path.substr(start, colon - start));
    start = colon + 1;
  }
  return folders;
}

}  // namespace

Conversion::Conversion(const Request& request, const Environment& environment,
                       const Messages& messages)
    : request_(request), environment_(environment), messages_(messages) {}

void Conversion::render() {
  if (!request_.from.empty()) reader_named(request_.from);
  planned_ = plan_outputs(request_);
  open_outputs();
  ReadResult result = read_article();
  const GivenMetadata given = given_metadata();
  complete_metadata(result.document.metadata, given, diagnostics_);
  if (request_.explain != ExplainAs::nothing) explain(result);
  if (!outputs_.empty()) write(std::move(result.document));
}

void Conversion::deliver() {
  delivery_.deliver();
  for (const PlannedOutput& output : planned_)
    messages_.progress(fmt::format("wrote '{}' as {}", output.path, output.writer->name));
}

// Called before anything is read, so that a missing folder is reported at once.
void Conversion::open_outputs() {
  for (const PlannedOutput& planned : planned_) {
    ByteSink& sink =
        planned.path == "-" ? delivery_.to_standard_output() : delivery_.to_file(planned.path);
    outputs_.push_back({planned.writer, &sink});
  }
}

ReadResult Conversion::read_article() {
  Input input = read_input(request_.input.value_or("-"));
  prepare_heap(input.bytes.size());
  ReaderOptions options = request_.reader;
  options.text.explain = request_.explain != ExplainAs::nothing;
  const ReaderRow& reader = choose_reader(input, request_.from, options);
  messages_.progress(
      fmt::format("reading '{}', {} bytes, as {}", input.name, input.bytes.size(), reader.name));
  add_source(std::move(input), sources_, diagnostics_);
  if (!reader.infers) report_no_effect(options.text, reader.name);
  take_folder_settings(options.text);
  return reader.read(sources_, article, options, diagnostics_);
}

// The command line takes precedence over the settings of a folder.
void Conversion::take_folder_settings(TextReaderOptions& options) {
  if (!request_.folder_settings) return;
  FolderSettings settings =
      read_folder_settings(request_.input.value_or("-"), sources_, diagnostics_);
  if (settings.path.empty()) return;
  messages_.progress(fmt::format("using the settings in '{}'", settings.path));
  options.corrections.insert(options.corrections.end(), settings.corrections.begin(),
                             settings.corrections.end());
  folder_metadata_ = std::move(settings.metadata);
}

// A later metadata file takes precedence over an earlier one.
GivenMetadata Conversion::given_metadata() {
  GivenMetadata given;
  given.defaults = metadata_of(folder_metadata_, Origin::metadata_file, diagnostics_);
  for (const std::string& path : request_.metadata_files)
    merge(given.defaults, read_metadata_file(read_input(path, ErrorKind::missing_metadata_file),
                                             sources_, diagnostics_));
  given.values = metadata_of(request_.metadata, Origin::command_line, diagnostics_);
  return given;
}

// Corrections apply to what a reader infers.
void Conversion::report_no_effect(const TextReaderOptions& options, std::string_view format) {
  std::set<std::string> given;
  for (const Correction& correction : options.corrections)
    if (correction.must_match) given.insert(correction.source);
  if (options.title_line != 0) given.insert("--title-line");
  for (const std::string& option : given)
    diagnostics_.warning("no-effect", {article, 0, 0, 0},
                         fmt::format("{} has no effect on {}", option, format),
                         "it corrects what is found in unmarked text (-f text)");
}

WriterOptions Conversion::writer_options() {
  WriterOptions options = request_.writer;
  if (!request_.to.empty()) writer_named(request_.to, options);
  options.epub.css = options.html.css = read_style_sheets();
  return options;
}

// Returns the style sheets as UTF-8, because a page has one encoding.
std::string Conversion::read_style_sheets() {
  std::string css;
  for (const std::string& path : request_.style_sheets) {
    Input input = read_input(path);
    css += '\n';
    if (!input.bytes.empty())
      css += sources_[add_source(std::move(input), sources_, diagnostics_)].text();
  }
  return css;
}

void Conversion::explain(const ReadResult& result) {
  ByteSink& sink = delivery_.to_standard_output();
  if (request_.explain == ExplainAs::markdown) return write_annotated(result, sink);
  const bool json = request_.explain == ExplainAs::json;
  sink.write(json ? explanation_json(result.explanation, sources_)
                  : explanation_table(result.explanation));
}

// The writer's diagnostics are dropped, because the requested outputs report the same.
void Conversion::write_annotated(const ReadResult& result, ByteSink& sink) {
  const ConversionContext context{sources_[article].name(), environment_};
  const Output output{&writer_named("markdown"), &sink};
  Diagnostics said;
  write_outputs(annotate(result.document, result.explanation, sources_), {&output, 1},
                request_.writer, context, said);
}

void Conversion::deliver_media(Document& document, const ConversionContext& context) {
  const MediaFolder folder = media_folder(request_.resources.extract_to, planned_);
  for (const MediaFile& file : extract_media(document, folder, context, diagnostics_))
    delivery_.to_new_file(folder.path + "/" + file.name)
        .write(document.resources[file.resource].bytes);
}

void Conversion::write(Document document) {
  const WriterOptions options = writer_options();
  FileResourceLoader loader(
      {split_path(request_.resources.path), request_.resources.allow_outside});
  const std::string& name = sources_[article].name();
  const ConversionContext context{name, environment_, &loader, stem_of(name)};
  if (!request_.resources.extract_to.empty()) deliver_media(document, context);
  write_outputs(std::move(document), outputs_, options, context, diagnostics_);
}

}  // namespace offprint
