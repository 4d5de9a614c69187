// The settings in ".offprint.yaml" beside the articles, for all articles of a site. They are
// corrections and metadata, and cannot open, write or run anything.
//
//   heading: "^Step \\d+"         as for --heading, --drop and --keep; one or a list
//   drop: [^Advertisement$, "(?i)^read more"]
//   site: The Harbour Post        metadata, as in a metadata file
//
// The file is looked for only in the article's own folder, not in those above.
#pragma once

#include <string>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"
#include "converter/model/source.h"
#include "input/correction.h"

namespace offprint {

struct FolderSettings {
  std::string path;  // empty if there is no such file
  std::vector<Correction> corrections;
  MetaMap metadata;
};

// Returns the settings for the article at `input`; none for standard input. Throws
// Error{malformed_input}, with the place and the reason in `diagnostics`.
FolderSettings read_folder_settings(const std::string& input, Sources& sources,
                                    Diagnostics& diagnostics);

}  // namespace offprint
