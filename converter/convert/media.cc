#include "converter/convert/media.h"

#include <fmt/core.h>
#include <set>
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

// FNV-1a: unlike std::hash, the same on every machine.
std::uint64_t fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  return hash;
}

class Naming {
 public:
  explicit Naming(const MediaFolder& folder) : folder_(folder) {}

  // Sets the name of `file`, whose resource is `resource`. Returns whether it must be stored.
  bool name(MediaFile& file, const Resource& resource) {
    if (take(file, resource.name, resource.bytes)) return must_be_stored_;
    const std::size_t dot = resource.name.rfind('.');
    const std::string stem =
        fmt::format("{}-{:016x}", resource.name.substr(0, dot), fingerprint(resource.bytes));
    const std::string extension = resource.name.substr(dot);
    std::string name = stem + extension;
    for (int other = 2; !take(file, name, resource.bytes); ++other)
      name = fmt::format("{}-{}{}", stem, other, extension);
    return must_be_stored_;
  }

 private:
  bool take(MediaFile& file, const std::string& name, std::string_view bytes) {
    if (names_.count(name) != 0) return false;
    const NameUse use = folder_.use_of ? folder_.use_of(name, bytes) : NameUse::free;
    if (use == NameUse::taken) return false;
    names_.insert(name);
    file.name = name;
    must_be_stored_ = use == NameUse::free;
    return true;
  }

  const MediaFolder& folder_;
  std::set<std::string> names_;  // given to a resource
  bool must_be_stored_ = false;
};

}  // namespace

std::vector<MediaFile> extract_media(Document& document, const MediaFolder& folder,
                                     const ConversionContext& context, Diagnostics& diagnostics) {
  load_images(document, context, diagnostics);
  Naming naming(folder);
  std::vector<MediaFile> new_files;
  std::vector<std::string> names;
  for (const Resource& resource : document.resources) {
    MediaFile file{{}, static_cast<std::uint32_t>(names.size())};
    const bool must_be_stored = naming.name(file, resource);
    names.push_back(file.name);
    if (must_be_stored) new_files.push_back(std::move(file));
  }
  walk_inlines(document, [&](Inlines& inlines) {
    for (Inline& node : inlines)
      if (auto* image = as<Image>(node); image != nullptr && image->resource)
        image->destination = folder.path + "/" + names[*image->resource];
  });
  return new_files;
}

}  // namespace offprint
