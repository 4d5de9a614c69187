#include <fmt/core.h>
#include <map>
#include <set>

#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/transforms/passes.h"
#include "converter/transforms/slug.h"

namespace offprint {

namespace {

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

// Usable as it stands in XML, NCX, EPUB 2 and Kindle tools alike: [A-Za-z][A-Za-z0-9_-]*.
bool is_ascii_name(std::string_view id) {
  const bool starts_well = !id.empty() && is_name_character(id[0]) && id[0] > '9';
  return starts_well && id[0] != '_' &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") ==
             std::string_view::npos;
}

// fn1, fnref1: the ids that writers give to notes and their calls.
bool is_note_id(std::string_view id) {
  if (!id.starts_with("fn")) return false;
  id.remove_prefix(id.starts_with("fnref") ? 5 : 2);
  return !id.empty() && id[0] >= '0' && id[0] <= '9';
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escape = text[at] == '%' && at + 2 < text.size() && hex_value(text[at + 1]) >= 0 &&
                        hex_value(text[at + 2]) >= 0;
    decoded += escape ? static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]))
                      : text[at];
    if (escape) at += 2;
  }
  return decoded;
}

// Anchors as another program numbers them: the second "Summary" is "summary-1".
struct SlugNames {
  std::map<std::string, std::string> names;  // to our ids
  std::map<std::string, int> copies;

  void add(const std::string& slug, const std::string& id) {
    const int copy = copies[slug]++;
    names.emplace(copy == 0 ? slug : fmt::format("{}-{}", slug, copy), id);
  }
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

  // Written ids first, so that they keep their names; the others avoid them.
  void name_all() {
    for (Target& target : targets_)
      if (target.is_written) name_written(target);
    for (Target& target : targets_)
      if (!target.is_written) name_generated(target);
    for (const Target& target : targets_) add_slugs(target);
  }

  // The id that a fragment as written means, or nothing.
  const std::string* find(const std::string& fragment) const {
    for (const auto* names : {&by_written_, &by_github_.names, &by_pandoc_.names})
      if (const auto found = names->find(fragment); found != names->end()) return &found->second;
    return nullptr;
  }

 private:
  struct Target {
    Attributes* attributes;
    std::string title;
    bool is_written;
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
  static std::string or_section(std::string slug) { return slug.empty() ? "section" : slug; }

  std::string unique(const std::string& wanted) {
    std::string id = is_note_id(wanted) ? "s-" + wanted : wanted;
    int& copies = copies_[id];
    const std::string stem = id;
    while (!taken_.insert(id).second) id = fmt::format("{}-{}", stem, ++copies);
    return id;
  }

  void add_slugs(const Target& target) {
    if (target.title.empty()) return;
    by_github_.add(github_slug(target.title), target.attributes->id());
    by_pandoc_.add(pandoc_slug(target.title), target.attributes->id());
  }

  std::vector<Target> targets_;
  std::set<std::string> taken_;
  std::map<std::string, int> copies_;
  std::map<std::string, std::string> by_written_;
  SlugNames by_github_;
  SlugNames by_pandoc_;
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

void rewrite_links(Document& document, const Naming& naming) {
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
