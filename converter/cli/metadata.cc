#include "converter/cli/metadata.h"

#include <fmt/core.h>
#include <utility>

#include "converter/cli/inputs.h"
#include "converter/error.h"
#include "converter/model/plain_text.h"
#include "input/metadata/metadata_keys.h"
#include "input/metadata/yaml.h"

namespace offprint {

namespace {

Metadata read_metadata_file(const std::string& path, Sources& sources, Diagnostics& diagnostics) {
  InputBytes input = read_input(path, ErrorKind::missing_metadata_file);
  const auto file = static_cast<std::uint32_t>(sources.size());
  if (input.bytes.find_first_not_of(" \t\r\n") == std::string::npos) return {};
  std::string name = input.name;
  sources.add(std::move(name), decode_input(std::move(input), file, diagnostics));
  ParsedMetadata yaml = parse_yaml(sources[file].text(), file);
  const bool empty = yaml.value && std::get_if<Text>(&yaml.value->value) != nullptr &&
                     std::get<Text>(yaml.value->value).empty();
  Metadata metadata;
  if (empty) return metadata;
  const MetaMap* entries = yaml.value ? std::get_if<MetaMap>(&yaml.value->value) : nullptr;
  if (entries == nullptr) {
    if (yaml.value) yaml = {{}, "not a mapping of keys to values", yaml.value->span};
    diagnostics.error("metadata-malformed", yaml.span, yaml.problem);
    throw Error(ErrorKind::malformed_input,
                fmt::format("the metadata file '{}' is malformed", path),
                "it holds lines like 'title: On Rivers' (YAML)");
  }
  read_metadata(*entries, Origin::metadata_file, literal_values(), metadata, diagnostics);
  return metadata;
}

// The words of the article's own title, date and authors; they are not in its body any more.
struct OwnWords {
  explicit OwnWords(const Metadata& metadata) {
    if (metadata.title) title = plain_text(*metadata.title);
    if (metadata.date) date = metadata.date->words;
    if (metadata.authors)
      for (const Author& author : *metadata.authors)
        authors += (authors.empty() ? "" : ", ") + author.name;
  }
  std::string title;
  std::string date;
  std::string authors;
};

void report_overruled(const Metadata& found, const Metadata& used, Diagnostics& diagnostics) {
  const OwnWords before(found);
  const OwnWords after(used);
  const auto report = [&](std::string_view what, const std::string& words, const std::string& now,
                          SourceSpan span) {
    if (words.empty() || words == now) return;
    const std::string_view why =
        now.empty() ? "an empty value removes it" : "another one was given";
    diagnostics.note("overruled", span,
                     fmt::format("the article's own {} is left out: {}", what, why));
  };
  report("title", before.title, after.title, found.title.span());
  report("date", before.date, after.date, found.date.span());
  report("author", before.authors, after.authors, found.authors.span());
}

}  // namespace

void complete_metadata(const Request& request, const MetaMap& of_folder, Sources& sources,
                       Metadata& metadata, Diagnostics& diagnostics) {
  Metadata complete;
  read_metadata(of_folder, Origin::metadata_file, literal_values(), complete, diagnostics);
  for (const std::string& path : request.metadata_files)
    merge(complete, read_metadata_file(path, sources, diagnostics));
  Metadata given;
  read_metadata(request.metadata, Origin::command_line, literal_values(), given, diagnostics);
  merge(complete, metadata);
  merge(complete, std::move(given));
  report_overruled(metadata, complete, diagnostics);
  metadata = std::move(complete);
}

}  // namespace offprint
