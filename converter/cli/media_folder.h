// The folder of --extract-media.
#pragma once

#include <string>
#include <vector>

#include "converter/cli/outputs.h"
#include "converter/convert/media.h"

namespace offprint {

// Returns the folder at `path`, where the names of existing files and of `outputs` are taken.
// Throws Error{io} if `path` is a file.
MediaFolder media_folder(const std::string& path, const std::vector<PlannedOutput>& outputs);

}  // namespace offprint
