#include "formats/epub/links.h"

#include <algorithm>
#include <functional>
#include <set>

#include "converter/model/classes.h"
#include "converter/model/identifier.h"
#include "converter/model/walk.h"
#include "formats/xhtml/url.h"

namespace offprint::epub_writer {

namespace {

// Finds the ids that will stand in one file: those of its text, and of the notes called there.
class IdFinder {
 public:
  IdFinder(const Document& document, std::unordered_map<std::string, std::string>& files,
           std::string_view file)
      : document_(document), files_(files), file_(file) {}
  ~IdFinder() = default;
  IdFinder(const IdFinder&) = delete;
  IdFinder& operator=(const IdFinder&) = delete;

  void section(const Section& section, int depth, int split_level) {
    found(section.attributes);
    (*this)(section.title);
    if (section.metadata) metadata(*section.metadata);
    (*this)(section.blocks);
    if (depth < split_level) return;
    for (const Section& child : section.sections) this->section(child, depth + 1, split_level);
  }
  // Only the fields that are written.
  void metadata(const Metadata& metadata) {
    if (metadata.subtitle) (*this)(*metadata.subtitle);
    if (metadata.abstract) (*this)(*metadata.abstract);
  }
  void operator()(const Inlines& inlines) { nodes(inlines); }
  void operator()(const Blocks& blocks) { nodes(blocks); }

  void notes() {
    while (!waiting_.empty()) {
      const std::uint32_t note = waiting_.back();
      waiting_.pop_back();
      (*this)(document_.notes[note].blocks);
    }
  }

 private:
  void found(const Attributes& attributes) {
    if (!attributes.empty() && is_ascii_name(attributes.id()))
      files_.emplace(attributes.id(), file_);
  }

  void called(std::uint32_t note) {
    if (note < document_.notes.size() && called_.insert(note).second) waiting_.push_back(note);
  }

  template <class Nodes>
  void nodes(const Nodes& nodes) {
    for (const auto& node : nodes)
      if (node.node.visit([this](const auto& kind) { return this->own_id(kind); }))
        for_each_child_sequence(node, std::ref(*this));
  }

  // Returns whether what the node holds is rendered as markup, ids and all.
  template <class Node>
  bool own_id(const Node& node) {
    if constexpr (std::is_same_v<Node, NoteReference>) called(node.note);
    if constexpr (std::is_same_v<Node, Image>)
      each_inline(node.alt, [this](const Inline& inner) {
        if (const auto* call = as<NoteReference>(inner)) called(call->note);
      });
    if constexpr (requires { node.attributes; }) {
      found(node.attributes);
      return !std::is_same_v<Node, Image> && !node.attributes.has_class(page_break_class);
    }
    return true;
  }

  const Document& document_;
  std::unordered_map<std::string, std::string>& files_;
  const std::string file_;
  std::set<std::uint32_t> called_;
  std::vector<std::uint32_t> waiting_;
};

std::string shortened(const Text& target) {
  return target.size() <= 80 ? target : target.substr(0, 60) + "…";
}

}  // namespace

std::string image_path(const Resource& resource) { return "images/" + resource.name; }

BookLinks::BookLinks(const Document& document, const std::vector<ContentFile>& files,
                     int split_level, Diagnostics& diagnostics)
    : document_(document), diagnostics_(diagnostics) {
  IdFinder title_page(document, files_, title_page_name);
  if (document.metadata.title) title_page(*document.metadata.title);
  title_page.metadata(document.metadata);
  title_page.notes();
  find_ids(files, split_level);
}

void BookLinks::find_ids(const std::vector<ContentFile>& files, int split_level) {
  for (const ContentFile& file : files) {
    IdFinder finder(document_, files_, file.name);
    if (file.section != nullptr) {
      finder.section(*file.section, file.depth, split_level);
    } else {
      finder(document_.blocks);
      if (split_level == 0)
        for (const Section& section : document_.sections) finder.section(section, 1, 0);
    }
    finder.notes();
  }
}

std::optional<std::string> BookLinks::link(const Link& link, SourceSpan span) {
  if (link.target.starts_with('#')) return inner_link(link, span);
  const std::string scheme = link.target.starts_with("//") ? "https" : url_scheme(link.target);
  if (scheme.empty()) {
    report("link-dropped", span, link, "leads to a file that is not in the book");
    return {};
  }
  std::string url = is_linkable_scheme(scheme) ? strict_url(link.target) : std::string();
  if (!url.empty()) return url;
  report("link-dropped", span, link, "is not an address that a book may link to");
  return {};
}

std::optional<std::string> BookLinks::inner_link(const Link& link, SourceSpan span) {
  const std::string id = link.target.substr(1);
  const auto file = files_.find(id);
  if (file != files_.end()) return (file->second == current_ ? "" : file->second) + "#" + id;
  report("link-target-not-found", span, link, "is not in the document");
  return {};
}

void BookLinks::report(std::string_view slug, SourceSpan span, const Link& link,
                       const char* reason) {
  diagnostics_.warning(
      slug, span,
      "'" + shortened(link.target) + "' " + reason + "; only the text of the link is kept");
}

bool is_shown_in_books(const Resource& resource) {
  const Text& type = resource.media_type;
  return type == "image/png" || type == "image/jpeg" || type == "image/gif" ||
         type == "image/svg+xml";
}

// The load_resources pass has reported what could not be had.
std::optional<std::string> BookLinks::image(const Image& image, SourceSpan span) {
  if (!image.resource || *image.resource >= document_.resources.size()) return {};
  const Resource& resource = document_.resources[*image.resource];
  if (is_shown_in_books(resource)) return percent_encoded(image_path(resource));
  if (refused_.insert(*image.resource).second)
    diagnostics_.warning("image-type", span,
                         "image '" + shortened(image.destination) + "' is " + resource.media_type +
                             ", which e-books do not show; its alternative text is shown instead",
                         "convert it to PNG or JPEG");
  return {};
}

}  // namespace offprint::epub_writer
