#include "converter/transforms/safe_svg.h"

#include <algorithm>
#include <pugixml.hpp>
#include <string>

namespace offprint {

namespace {

std::string_view prefix_of(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view{} : name.substr(0, colon);
}

std::string_view local_name(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// href="#id" stays in the drawing, everything else leaves it.
bool leaves_drawing(std::string_view attribute, std::string_view value) {
  if (attribute == "href" || attribute == "src") return !value.starts_with('#');
  for (std::size_t at = value.find("url("); at != std::string_view::npos;
       at = value.find("url(", at + 4)) {
    const std::size_t target = value.find_first_not_of("\"' ", at + 4);
    if (target == std::string_view::npos || value[target] != '#') return true;
  }
  return false;
}

class Inspection final : public pugi::xml_tree_walker {
 public:
  explicit Inspection(pugi::xml_node root) : root_(root) {}

  // False ends the walk: something is not allowed.
  bool for_each(pugi::xml_node& node) override {
    if (node.type() == pugi::node_doctype || node.type() == pugi::node_pi) return false;
    if (std::string_view(node.value()).find("@import") != std::string_view::npos) return false;
    if (leaves_drawing({}, node.value())) return false;
    if (node.type() != pugi::node_element) return true;
    const std::string_view name = local_name(node.name());
    if (name == "script" || name == "foreignObject") return false;
    return is_declared(node.name()) &&
           std::all_of(node.attributes_begin(), node.attributes_end(),
                       [this](pugi::xml_attribute attribute) { return is_allowed(attribute); });
  }

 private:
  bool is_allowed(pugi::xml_attribute attribute) const {
    const std::string_view name = local_name(attribute.name());
    return !name.starts_with("on") && !leaves_drawing(name, attribute.value()) &&
           is_declared(attribute.name());
  }
  bool is_declared(std::string_view name) const {
    const std::string_view prefix = prefix_of(name);
    if (prefix.empty() || prefix == "xml" || prefix == "xmlns") return true;
    return !root_.attribute(("xmlns:" + std::string(prefix)).c_str()).empty();
  }

  pugi::xml_node root_;
};

}  // namespace

bool is_safe_svg(std::string_view svg) {
  pugi::xml_document document;
  const unsigned how = pugi::parse_default | pugi::parse_doctype | pugi::parse_pi;
  if (!document.load_buffer(svg.data(), svg.size(), how)) return false;
  const pugi::xml_node root = document.document_element();
  if (std::string_view(root.name()) != "svg") return false;
  if (std::string_view(root.attribute("xmlns").value()) != "http://www.w3.org/2000/svg")
    return false;
  Inspection inspection(root);
  return document.traverse(inspection);
}

}  // namespace offprint
