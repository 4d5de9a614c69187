// Copies of the images of an article.
#pragma once

#include <span>
#include <string>

#include "converter/model/document.h"
#include "converter/transforms/pipeline.h"

namespace offprint {

// Loads the images of the document and makes it refer to copies of them in `folder`. Returns the
// copies, which the document holds: the bytes of each, with a file name of its own that every
// system accepts. It is for the caller to put them there. The cover is not among them, because no
// text refers to it.
std::span<const Resource> extract_media(Document& document, const std::string& folder,
                                        const ConversionContext& context, Diagnostics& diagnostics);

}  // namespace offprint
