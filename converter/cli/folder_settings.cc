#include "converter/cli/folder_settings.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/core.h>
#include <fmt/ranges.h>
#include <optional>
#include <utility>

#include "converter/cli/inputs.h"
#include "converter/convert/nearest.h"
#include "converter/error.h"
#include "input/metadata/metadata_values.h"
#include "input/metadata/yaml.h"

namespace offprint {

namespace {

constexpr const char* file_name = ".offprint.yaml";
// Metadata of a site or a folder. Keys of a single article (title, date) and keys that name files
// are not allowed.
constexpr std::array<std::string_view, 7> metadata_keys = {
    "author", "lang", "publisher", "site", "rights", "keywords", "series"};
constexpr std::array<std::pair<std::string_view, CorrectionKind>, 3> correction_keys = {
    {{"heading", CorrectionKind::heading},
     {"drop", CorrectionKind::drop},
     {"keep", CorrectionKind::keep}}};

std::string path_beside(const std::string& input) {
  const std::size_t slash = input.rfind('/');
  return (slash == std::string::npos ? "" : input.substr(0, slash + 1)) + file_name;
}

class SettingsReader {
 public:
  SettingsReader(std::string path, Sources& sources, Diagnostics& diagnostics)
      : sources_(sources), diagnostics_(diagnostics) {
    settings_.path = std::move(path);
  }

  FolderSettings read() {
    Input input = read_input(settings_.path);
    if (input.bytes.find_first_not_of(" \t\r\n") == std::string::npos) return std::move(settings_);
    const std::uint32_t file = add_source(std::move(input), sources_, diagnostics_);
    const ParsedMetadata yaml = parse_yaml(sources_[file].text(), file);
    if (!yaml.value) refuse(yaml.span, yaml.problem);
    const MetaMap* const entries = as_map(*yaml.value);
    if (entries == nullptr && !is_empty(*yaml.value))
      refuse(yaml.value->span, "not a mapping of keys to values");
    if (entries != nullptr)
      for (const MetaEntry& entry : *entries) take(entry);
    return std::move(settings_);
  }

 private:
  void take(const MetaEntry& entry) {
    const auto kind = std::find_if(correction_keys.begin(), correction_keys.end(),
                                   [&](const auto& row) { return row.first == entry.key; });
    if (kind != correction_keys.end()) return take_corrections(entry, kind->second);
    if (std::find(metadata_keys.begin(), metadata_keys.end(), entry.key) == metadata_keys.end())
      refuse_key(entry);
    settings_.metadata.push_back(entry);
  }

  void take_corrections(const MetaEntry& entry, CorrectionKind kind) {
    if (const MetaList* const list = as_list(entry.value)) {
      for (const MetaValue& value : *list) take_correction(entry.key, value, kind);
    } else {
      take_correction(entry.key, entry.value, kind);
    }
  }

  void take_correction(const std::string& key, const MetaValue& value, CorrectionKind kind) {
    const Text* const pattern = as_text(value);
    if (pattern == nullptr) refuse(value.span, fmt::format("'{}' is not a string", key));
    const std::string source = fmt::format("{} {}", file_name, key);
    try {
      Correction taken = kind == CorrectionKind::heading ? heading_correction(*pattern, source)
                                                         : correction(kind, *pattern, source);
      // A setting for a site need not match in every article.
      taken.must_match = false;
      add_correction(std::move(taken), settings_.corrections);
    } catch (const Error& error) {
      refuse(value.span, error.what());
    }
  }

  [[noreturn]] void refuse_key(const MetaEntry& entry) {
    std::vector<std::string_view> known(metadata_keys.begin(), metadata_keys.end());
    for (const auto& [key, kind] : correction_keys) known.push_back(key);
    const std::string_view match = nearest(entry.key, known);
    refuse(entry.value.span, fmt::format("'{}' is not a setting of a folder", entry.key),
           match.empty() ? fmt::format("known: {}", fmt::join(known, ", "))
                         : fmt::format("did you mean '{}'?", match));
  }

  [[noreturn]] void refuse(SourceSpan span, std::string problem, std::string hint = {}) {
    diagnostics_.error("settings-malformed", span, std::move(problem), std::move(hint));
    throw Error(ErrorKind::malformed_input,
                fmt::format("the settings in '{}' cannot be read", settings_.path),
                "--no-folder-settings ignores them");
  }

  Sources& sources_;
  Diagnostics& diagnostics_;
  FolderSettings settings_;
};

}  // namespace

FolderSettings read_folder_settings(const std::string& input, Sources& sources,
                                    Diagnostics& diagnostics) {
  if (input == "-") return {};
  const std::string path = path_beside(input);
  std::error_code error;
  // Reading a pipe or a device could block.
  if (!std::filesystem::is_regular_file(path, error)) return {};
  return SettingsReader(path, sources, diagnostics).read();
}

}  // namespace offprint
