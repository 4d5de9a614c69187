// Copies of the images of an article.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "converter/model/document.h"
#include "converter/transforms/pipeline.h"

namespace offprint {

// The use of a file name in a folder, as seen by someone who wants to store bytes there.
enum class NameUse { free, same_bytes, taken };

// The folder that receives the copies.
struct MediaFolder {
  std::string path;  // as the document shall write it
  // Returns the use of a name in the folder. Where it is missing, every name is free.
  std::function<NameUse(const std::string& name, std::string_view bytes)> use_of = {};
};

// A copy that is not in the folder yet.
struct MediaFile {
  std::string name;            // its file name in the folder, which every system accepts
  std::uint32_t resource = 0;  // its bytes: an index of Document::resources
};

// Loads the images of the document and makes it refer to copies of them in `folder`. Returns the
// copies that the caller must store there. A name that is taken gets a fingerprint of the bytes, so
// that names are the same in the next run. The cover is not copied, because no text refers to it.
std::vector<MediaFile> extract_media(Document& document, const MediaFolder& folder,
                                     const ConversionContext& context, Diagnostics& diagnostics);

}  // namespace offprint
