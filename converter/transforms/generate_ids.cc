#include <fmt/core.h>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "converter/model/identifier.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/resources/percent_encoding.h"
#include "converter/transforms/passes.h"
#include "converter/transforms/slug.h"

namespace offprint {

namespace {

using Ids = std::unordered_map<std::string, std::string>;

// Maps the anchors of another program to our ids. It numbers repeated ones: the second "Summary" is
// "summary-1".
class SlugNames {
 public:
  void add(const std::string& slug, const std::string& id) {
    const int copy = copies_[slug]++;
    ids_.emplace(copy == 0 ? slug : fmt::format("{}-{}", slug, copy), id);
  }
  const Ids& ids() const { return ids_; }

 private:
  Ids ids_;
  std::unordered_map<std::string, int> copies_;
};

// Collects every id and title in reading order, then names them.
class Naming {
 public:
  void written(Attributes& attributes) {
    if (!attributes.empty() && !attributes.id().empty())
      targets_.push_back({&attributes, {}, true});
  }
  void titled(Attributes& attributes, const Inlines& title) {
    targets_.push_back({&attributes, plain_text(title), !attributes.id().empty()});
  }

  // Ids in the article come first, so that they keep their names; the others avoid them.
  void name_all() {
    taken_.reserve(targets_.size());
    for (Target& target : targets_)
      if (target.is_written) name_written(target);
    for (Target& target : targets_)
      if (!target.is_written) name_generated(target);
  }

  // Returns the id that a fragment in the article means, or nothing.
  const std::string* find(const std::string& fragment) {
    if (const std::string* const id = find_in(by_written_, fragment)) return id;
    if (!slugs_) add_slugs();
    const std::string* const id = find_in(slugs_->by_github.ids(), fragment);
    return id != nullptr ? id : find_in(slugs_->by_pandoc.ids(), fragment);
  }

 private:
  struct Target {
    Attributes* attributes;
    std::string title;
    bool is_written;
  };
  struct Slugs {
    SlugNames by_github;
    SlugNames by_pandoc;
  };

  void name_written(Target& target) {
    const std::string written = target.attributes->id();
    const bool usable = is_ascii_name(written) && !is_note_id(written);
    std::string id = unique(usable ? written : or_section(ascii_slug(written)));
    by_written_.emplace(written, id);
    target.attributes->edit().id = std::move(id);
  }
  void name_generated(Target& target) {
    target.attributes->edit().id = unique(or_section(ascii_slug(target.title)));
  }
  static std::string or_section(const std::string& slug) { return slug.empty() ? "section" : slug; }

  std::string unique(const std::string& wanted) {
    std::string id = is_note_id(wanted) ? "s-" + wanted : wanted;
    int& copies = copies_[id];
    const std::string stem = id;
    while (!taken_.insert(id).second) id = fmt::format("{}-{}", stem, ++copies);
    return id;
  }

  static const std::string* find_in(const Ids& ids, const std::string& fragment) {
    const auto found = ids.find(fragment);
    return found == ids.end() ? nullptr : &found->second;
  }

  // Made when the first link needs it, because few documents link into themselves.
  void add_slugs() {
    slugs_.emplace();
    for (const Target& target : targets_) {
      if (target.title.empty()) continue;
      slugs_->by_github.add(github_slug(target.title), target.attributes->id());
      slugs_->by_pandoc.add(pandoc_slug(target.title), target.attributes->id());
    }
  }

  std::vector<Target> targets_;
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, int> copies_;
  Ids by_written_;
  std::optional<Slugs> slugs_;
};

template <class Node>
void collect_node(Node& node, Naming& naming) {
  if constexpr (std::is_same_v<Node, Heading>)
    naming.titled(node.attributes, node.title);
  else if constexpr (requires { node.attributes; })
    naming.written(node.attributes);
}

void collect(Document& document, Naming& naming) {
  walk_blocks(document, [&naming](Blocks& blocks) {
    for (Block& block : blocks)
      block.node.visit([&naming](auto& node) { collect_node(node, naming); });
  });
  walk_inlines(document, [&naming](Inlines& inlines) {
    for (Inline& inline_node : inlines)
      inline_node.node.visit([&naming](auto& node) { collect_node(node, naming); });
  });
}

void rewrite_links(Document& document, Naming& naming) {
  walk_inlines(document, [&naming](Inlines& inlines) {
    for (Inline& inline_node : inlines) {
      auto* link = as<Link>(inline_node);
      if (link == nullptr || !link->target.starts_with('#')) continue;
      const std::string* id = naming.find(percent_decoded(link->target.substr(1)));
      if (id != nullptr) link->target = "#" + *id;
    }
  });
}

}  // namespace

void generate_ids(Document& document, const ConversionContext&, Diagnostics&) {
  Naming naming;
  each_section(document,
               [&naming](Section& section) { naming.titled(section.attributes, section.title); });
  collect(document, naming);
  naming.name_all();
  rewrite_links(document, naming);
}

}  // namespace offprint
