#include "converter/transforms/safe_svg.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>
#include <string>

#include "converter/utf8/code_point.h"
#include "converter/utf8/xml_character.h"

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

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

// Returns whether the text is an XML name in ASCII without a colon.
bool is_name(std::string_view name) {
  return !name.empty() && is_letter(name.front()) &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
         });
}

bool is_xml_text(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = first_code_point(text);
    if (is_malformed(c) || !is_xml_character(c.value)) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

// Checks every node and collects ids and the references to them.
class Inspection final : public pugi::xml_tree_walker {
 public:
  explicit Inspection(pugi::xml_node root) : root_(root) {}

  // Returns false, which ends the walk, if something is not allowed.
  bool for_each(pugi::xml_node& node) override {
    if (node.type() == pugi::node_doctype || node.type() == pugi::node_pi) return false;
    const std::string_view text = node.value();
    if (!is_xml_text(text) || text.find("@import") != std::string_view::npos) return false;
    if (!stays_in_drawing(text)) return false;
    if (node.type() != pugi::node_element) return true;
    const std::string_view name = local_name(node.name());
    if (name == "script" || name == "foreignObject" || name == "a") return false;
    return is_bound(node.name()) &&
           std::all_of(node.attributes_begin(), node.attributes_end(),
                       [&](pugi::xml_attribute attribute) { return is_allowed(node, attribute); });
  }

  bool finds_what_it_refers_to() const {
    return std::all_of(references_.begin(), references_.end(),
                       [this](const std::string& id) { return ids_.count(id) != 0; });
  }

 private:
  bool is_allowed(pugi::xml_node node, pugi::xml_attribute attribute) {
    const std::string_view name = local_name(attribute.name());
    const std::string_view value = attribute.value();
    if (node.attribute(attribute.name()) != attribute || !is_xml_text(value)) return false;
    const bool is_id = std::string_view(attribute.name()) == "id";
    if (is_id && (!is_name(value) || !ids_.emplace(value).second)) return false;
    if (name == "href" || name == "src") return refers(value);
    return !name.starts_with("on") && stays_in_drawing(value) && is_bound(attribute.name());
  }

  // Returns whether the reference is "#id", which stays within the drawing.
  bool refers(std::string_view target) {
    if (!target.starts_with('#')) return false;
    references_.emplace(target.substr(1));
    return true;
  }

  // url(#id) or url("#id").
  bool stays_in_drawing(std::string_view value) {
    for (std::size_t at = value.find("url("); at != std::string_view::npos;
         at = value.find("url(", at + 4)) {
      const std::size_t begin = value.find_first_not_of("\"' ", at + 4);
      if (begin == std::string_view::npos) return false;
      const std::string_view target = value.substr(begin);
      if (!refers(target.substr(0, target.find_first_of("\"' )")))) return false;
    }
    return true;
  }

  bool is_bound(std::string_view name) const {
    const std::string_view prefix = prefix_of(name);
    if (!is_name(local_name(name)) || (!prefix.empty() && !is_name(prefix))) return false;
    if (prefix.empty() || prefix == "xml" || prefix == "xmlns") return true;
    return !root_.attribute(("xmlns:" + std::string(prefix)).c_str()).empty();
  }

  pugi::xml_node root_;
  std::set<std::string> ids_;
  std::set<std::string> references_;
};

struct StringWriter final : pugi::xml_writer {
  std::string out;
  void write(const void* data, std::size_t size) override {
    out.append(static_cast<const char*>(data), size);
  }
};

}  // namespace

std::optional<std::string> safe_svg(std::string_view svg) {
  pugi::xml_document document;
  const unsigned how =
      pugi::parse_default | pugi::parse_doctype | pugi::parse_pi | pugi::parse_ws_pcdata;
  if (!document.load_buffer(svg.data(), svg.size(), how)) return {};
  const pugi::xml_node root = document.document_element();
  if (std::string_view(root.name()) != "svg") return {};
  if (std::string_view(root.attribute("xmlns").value()) != "http://www.w3.org/2000/svg") return {};
  Inspection inspection(root);
  if (!document.traverse(inspection) || !inspection.finds_what_it_refers_to()) return {};
  StringWriter writer;
  root.print(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.out);
}

}  // namespace offprint
