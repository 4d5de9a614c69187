// ".offprint.yaml" beside the articles: what is always so on a site. It holds corrections and
// metadata, and nothing that opens, writes or runs anything.
//
//   heading: "^Step \\d+"         as for --heading, --drop and --keep; one or a list
//   drop: [^Advertisement$, "(?i)^read more"]
//   site: The Harbour Post        metadata, as in a metadata file
//
// It is looked for in the article's own folder only, not in those above.
#pragma once

#include <string>
#include <vector>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"
#include "converter/model/source.h"
#include "input/correction.h"

namespace offprint {

struct FolderSettings {
  std::string path;  // empty: there is no such file
  std::vector<Correction> corrections;
  MetaMap metadata;
};

// The settings for the article at `input`; none for standard input. Throws Error{malformed_input},
// its place and reason in `diagnostics`.
FolderSettings read_folder_settings(const std::string& input, Sources& sources,
                                    Diagnostics& diagnostics);

}  // namespace offprint
