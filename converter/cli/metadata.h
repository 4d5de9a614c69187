// Metadata from all its origins: command line > article > metadata files > inferred.
#pragma once

#include "converter/cli/request.h"
#include "converter/diagnostics.h"
#include "converter/model/metadata.h"

namespace offprint {

// Adds what the request and the article's folder say to what the reader found in the article. Words
// of the article that give way are reported. Throws Error{missing_metadata_file} and
// Error{malformed_input}.
void complete_metadata(const Request& request, const MetaMap& of_folder, Sources& sources,
                       Metadata& metadata, Diagnostics& diagnostics);

}  // namespace offprint
