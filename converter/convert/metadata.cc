#include "converter/convert/metadata.h"

#include <fmt/core.h>
#include <string>
#include <utility>

#include "converter/convert/settle_dates.h"
#include "converter/error.h"
#include "converter/model/plain_text.h"
#include "input/metadata/metadata_keys.h"
#include "input/metadata/metadata_values.h"
#include "input/metadata/yaml.h"

namespace offprint {

namespace {

// The words of a title, a date and authors, which a reader takes out of the body of an article.
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
                     fmt::format("the article's own {} is not used: {}", what, why));
  };
  report("title", before.title, after.title, found.title.span());
  report("date", before.date, after.date, found.date.span());
  report("author", before.authors, after.authors, found.authors.span());
}

}  // namespace

Metadata metadata_of(const MetaMap& entries, Origin origin, Diagnostics& diagnostics) {
  Metadata metadata;
  read_metadata(entries, origin, literal_values(), metadata, diagnostics);
  return metadata;
}

Metadata read_metadata_file(Input input, Sources& sources, Diagnostics& diagnostics) {
  if (input.bytes.find_first_not_of(" \t\r\n") == std::string::npos) return {};
  const std::string name = input.name;
  const std::uint32_t file = add_source(std::move(input), sources, diagnostics);
  ParsedMetadata yaml = parse_yaml(sources[file].text(), file);
  const Text* text = yaml.value ? as_text(*yaml.value) : nullptr;
  if (text != nullptr && text->empty()) return {};
  const MetaMap* entries = yaml.value ? as_map(*yaml.value) : nullptr;
  if (entries == nullptr) {
    if (yaml.value) yaml = {{}, "not a mapping of keys to values", yaml.value->span};
    diagnostics.error("metadata-malformed", yaml.span, yaml.problem);
    throw Error(ErrorKind::malformed_input,
                fmt::format("the metadata file '{}' is malformed", name),
                "it must contain lines such as 'title: On Rivers' (YAML)");
  }
  return metadata_of(*entries, Origin::metadata_file, diagnostics);
}

void complete_metadata(Metadata& metadata, const GivenMetadata& given, Diagnostics& diagnostics) {
  Metadata complete = given.defaults;
  merge(complete, metadata);
  merge(complete, given.values);
  report_overruled(metadata, complete, diagnostics);
  settle_dates(complete, diagnostics);
  metadata = std::move(complete);
}

}  // namespace offprint
