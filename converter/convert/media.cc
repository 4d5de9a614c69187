#include "converter/convert/media.h"

#include <utility>

#include "converter/model/walk.h"
#include "converter/transforms/passes.h"

namespace offprint {

namespace {

void load_images(Document& document, const ConversionContext& context, Diagnostics& diagnostics) {
  Field<Text> cover = std::exchange(document.metadata.cover, {});
  load_resources(document, context, diagnostics);
  document.metadata.cover = std::move(cover);
}

}  // namespace

std::span<const Resource> extract_media(Document& document, const std::string& folder,
                                        const ConversionContext& context,
                                        Diagnostics& diagnostics) {
  load_images(document, context, diagnostics);
  walk_inlines(document, [&](Inlines& inlines) {
    for (Inline& node : inlines)
      if (auto* image = as<Image>(node); image != nullptr && image->resource)
        image->destination = folder + "/" + document.resources[*image->resource].name;
  });
  return document.resources;
}

}  // namespace offprint
