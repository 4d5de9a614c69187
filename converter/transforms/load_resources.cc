#include <fmt/core.h>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>

#include "converter/model/walk.h"
#include "converter/transforms/image_type.h"
#include "converter/transforms/passes.h"
#include "converter/transforms/safe_svg.h"

namespace offprint {

namespace {

// The message about an image that cannot be loaded.
struct Refusal {
  std::string_view slug;
  std::string_view what;
  Hint hint;
};

Refusal refusal(LoadFailure failure) {
  switch (failure) {
    case LoadFailure::none: break;
    case LoadFailure::remote:
      return {"image-remote", "is on another machine and is not fetched",
              "save it beside the article and name the file"};
    case LoadFailure::not_found:
      return {"image-not-found", "not found", Remedy::add_resource_folder};
    case LoadFailure::outside:
      return {"image-outside", "lies outside the article's folders",
              Remedy::allow_outside_resources};
    case LoadFailure::too_large: return {"image-too-large", "is too large to embed", {}};
    case LoadFailure::unreadable: return {"image-unreadable", "cannot be read", {}};
  }
  return {"image-unreadable", "is not an image of a known kind",
          "known kinds are PNG, JPEG, GIF and SVG"};
}

// Returns the stem of a file name that every device accepts; stricter than EPUB 3.3 §4.2.3.
std::string safe_stem(std::string_view name) {
  std::string stem;
  for (const char c : name.substr(0, name.rfind('.'))) {
    const bool lower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (lower) stem += c;
    if (c >= 'A' && c <= 'Z') stem += static_cast<char>(c - 'A' + 'a');
    if (c == ' ' || c == '.') stem += '-';
  }
  if (stem.size() > 64) stem.resize(64);
  return stem.empty() || stem == "cover" ? "image" : stem;
}

class Loading {
 public:
  Loading(Document& document, const ConversionContext& context, Diagnostics& diagnostics)
      : document_(document), context_(context), diagnostics_(diagnostics) {}

  void image(Image& image, SourceSpan span) {
    const auto known = loaded_.find(image.destination);
    const auto resource = known != loaded_.end()
                              ? known->second
                              : take(load(image.destination), {image.destination, span});
    loaded_[image.destination] = resource;
    image.resource = resource;
  }

  void cover() {
    const Field<Text>& cover = document_.metadata.cover;
    if (!cover || cover->empty()) return;
    const bool by_user = cover.origin() == Origin::command_line;
    LoadResult result = by_user ? context_.resources->load_given(*cover) : load(*cover);
    if (by_user && result.failure == LoadFailure::not_found) result = load(*cover);
    take(std::move(result), {*cover, cover.span(), true});
  }

 private:
  struct Wanted {
    const Text& destination;
    SourceSpan span;
    bool is_cover = false;
  };

  LoadResult load(const Text& destination) {
    return context_.resources->load(destination, context_.source_name);
  }

  std::optional<std::uint32_t> take(LoadResult result, const Wanted& wanted) {
    if (result.failure != LoadFailure::none) return refuse(refusal(result.failure), wanted);
    const auto type = image_type(result.file.bytes);
    if (!type) return refuse(refusal(LoadFailure::none), wanted);
    if (!type->shown) return refuse(unsupported(*type), wanted);
    if (type->extension == "svg") {
      std::optional<std::string> safe = safe_svg(result.file.bytes);
      if (!safe) return refuse(unsafe(), wanted);
      result.file.bytes = std::move(*safe);
    }
    const std::string name = wanted.is_cover ? "cover" : safe_stem(result.file.name);
    return add(name, *type, std::move(result.file.bytes));
  }

  static Refusal unsafe() {
    return {"image-unsafe", "is an SVG with scripts, links, or faults that readers reject", {}};
  }

  static Refusal unsupported(const ImageType& type) {
    return {"image-type", type.media_type, "convert it to PNG or JPEG"};
  }

  std::optional<std::uint32_t> refuse(const Refusal& refusal, const Wanted& wanted) {
    std::string what(refusal.what);
    if (refusal.slug == "image-type")
      what = fmt::format("is {}, which neither e-books nor browsers show", what);
    std::string_view outcome = "its alternative text is shown instead";
    if (refusal.slug == "image-remote") outcome = "it is only linked to";
    if (wanted.is_cover) outcome = "there is no cover";
    diagnostics_.warning(refusal.slug, wanted.span,
                         fmt::format("{} '{}' {}; {}", wanted.is_cover ? "cover image" : "image",
                                     shortened(wanted.destination), what, outcome),
                         refusal.hint);
    return {};
  }

  // Shortened, because data: URIs can have megabytes.
  static std::string shortened(std::string_view destination) {
    if (destination.size() <= 80) return std::string(destination);
    return std::string(destination.substr(0, 60)) + "…";
  }

  // Returns the resource with these bytes, a new one if there is none yet.
  std::uint32_t add(const std::string& stem, const ImageType& type, std::string bytes) {
    const std::size_t hash = std::hash<std::string>{}(bytes);
    const auto [begin, end] = by_hash_.equal_range(hash);
    for (auto same = begin; same != end; ++same)
      if (document_.resources[same->second].bytes == bytes) return same->second;
    const auto index = static_cast<std::uint32_t>(document_.resources.size());
    by_hash_.emplace(hash, index);
    document_.resources.push_back({new_name(stem, type.extension), Text(type.media_type),
                                   std::move(bytes), type.width, type.height});
    return index;
  }

  // Returns "stem.png", "stem-2.png" and so on. Counts for each stem, so that many pictures of one
  // name take linear time.
  std::string new_name(const std::string& stem, std::string_view extension) {
    std::string name = fmt::format("{}.{}", stem, extension);
    std::size_t& copies = copies_.try_emplace(name, 1).first->second;
    while (!names_.insert(name).second) name = fmt::format("{}-{}.{}", stem, ++copies, extension);
    return name;
  }

  Document& document_;
  const ConversionContext& context_;
  Diagnostics& diagnostics_;
  std::map<Text, std::optional<std::uint32_t>> loaded_;          // by destination
  std::unordered_multimap<std::size_t, std::uint32_t> by_hash_;  // resources, by their bytes
  std::set<std::string> names_;
  std::map<std::string, std::size_t> copies_;  // by name without a number
};

}  // namespace

void load_resources(Document& document, const ConversionContext& context,
                    Diagnostics& diagnostics) {
  if (context.resources == nullptr) return;
  Loading loading(document, context, diagnostics);
  loading.cover();
  walk_inlines(document, [&loading](Inlines& inlines) {
    for (Inline& node : inlines)
      if (auto* image = as<Image>(node); image && !image->resource)
        loading.image(*image, node.span);
  });
}

}  // namespace offprint
