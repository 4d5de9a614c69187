// Copies of an article's images, for --extract-media.
#pragma once

#include <string>

#include "converter/transforms/pipeline.h"
#include "dist/delivery.h"

namespace offprint {

// Loads the images of `document`, hands copies of them to `delivery`, as files in `folder`, and
// makes the document refer to those. The folder is made if need be. Throws Error{io}.
void extract_media(Document& document, const std::string& folder, const ConversionContext& context,
                   Delivery& delivery, Diagnostics& diagnostics);

}  // namespace offprint
