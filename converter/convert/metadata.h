// Metadata from all its origins.
#pragma once

#include "converter/convert/input.h"
#include "converter/diagnostics.h"
#include "converter/model/metadata.h"
#include "converter/model/source.h"

namespace offprint {

// Metadata that does not come from the article itself.
struct GivenMetadata {
  Metadata defaults;  // for the fields that the article leaves open
  Metadata values;    // these replace what the article says, or remove it
};

// Returns the fields that `entries` set, by the keys of front matter ("title", "author", …); every
// value is literal text. Use Origin::metadata_file for defaults and Origin::command_line for
// values.
Metadata metadata_of(const MetaMap& entries, Origin origin, Diagnostics& diagnostics);

// Reads metadata in YAML, for use as defaults. The input becomes a source unless it is blank.
// Throws Error{malformed_input}, with the place and the reason in the diagnostics.
Metadata read_metadata_file(Input input, Sources& sources, Diagnostics& diagnostics);

// Adds what was given to the metadata that a reader found in the article, and settles dates by the
// language of the document. Words of the article that are overruled are reported.
void complete_metadata(Metadata& metadata, const GivenMetadata& given, Diagnostics& diagnostics);

}  // namespace offprint
