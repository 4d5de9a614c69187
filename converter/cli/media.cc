#include "converter/cli/media.h"

#include <filesystem>
#include <fmt/core.h>
#include <utility>

#include "converter/error.h"
#include "converter/model/walk.h"
#include "converter/transforms/passes.h"

namespace offprint {

namespace {

void make_folder(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    throw Error(ErrorKind::io,
                fmt::format("cannot make the folder '{}': {}", folder, error.message()));
}

// The cover stays where it is: no text refers to it.
void load_images(Document& document, const ConversionContext& context, Diagnostics& diagnostics) {
  Field<Text> cover = std::exchange(document.metadata.cover, {});
  load_resources(document, context, diagnostics);
  document.metadata.cover = std::move(cover);
}

}  // namespace

void extract_media(Document& document, const std::string& folder, const ConversionContext& context,
                   Delivery& delivery, Diagnostics& diagnostics) {
  load_images(document, context, diagnostics);
  if (document.resources.empty()) return;
  make_folder(folder);
  for (const Resource& resource : document.resources)
    delivery.to_file(folder + "/" + resource.name).write(resource.bytes);
  walk_inlines(document, [&](Inlines& inlines) {
    for (Inline& node : inlines)
      if (auto* image = as<Image>(node); image != nullptr && image->resource)
        image->destination = folder + "/" + document.resources[*image->resource].name;
  });
}

}  // namespace offprint
