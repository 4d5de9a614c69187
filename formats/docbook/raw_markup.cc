#include "formats/docbook/raw_markup.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <string_view>

#include "formats/xml/escape.h"

namespace offprint::docbook_writer {

namespace {

constexpr int max_depth = 64;

constexpr unsigned parse_options =
    (pugi::parse_default | pugi::parse_fragment | pugi::parse_pi | pugi::parse_doctype |
     pugi::parse_declaration | pugi::parse_ws_pcdata) &
    ~static_cast<unsigned>(pugi::parse_comments);

bool is_docbook(std::string_view format) {
  return format == "docbook" || format == "docbook5" || format == "xml";
}

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool is_local_name(std::string_view name) {
  return !name.empty() && is_name_start(name.front()) &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return is_name_start(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
         });
}

// pugixml keeps an entity it does not know as text.
bool has_unknown_entity(std::string_view markup) {
  constexpr std::array<std::string_view, 6> known = {"&lt;",   "&gt;",   "&amp;",
                                                     "&quot;", "&apos;", "&#"};
  for (std::size_t at = markup.find('&'); at != std::string_view::npos;
       at = markup.find('&', at + 1)) {
    const std::string_view rest = markup.substr(at);
    if (std::none_of(known.begin(), known.end(),
                     [rest](std::string_view entity) { return rest.starts_with(entity); }))
      return true;
  }
  return false;
}

bool is_prefix_declared(pugi::xml_node node, std::string_view prefix) {
  if (prefix == "xml" || prefix == "xlink" || prefix == "xmlns") return true;
  const std::string declaration = "xmlns:" + std::string(prefix);
  for (; node; node = node.parent())
    if (node.attribute(declaration.c_str())) return true;
  return false;
}

bool is_name(pugi::xml_node scope, std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return is_local_name(name);
  return is_local_name(name.substr(colon + 1)) && is_prefix_declared(scope, name.substr(0, colon));
}

// pugixml is more lenient than XML: what it read is written anew, through our own escaping.
class MarkupCopy {
 public:
  // False when `node` holds what may not stand in the output.
  bool add(pugi::xml_node node, int depth = 0) {
    switch (node.type()) {
      case pugi::node_element: return depth < max_depth && add_element(node, depth);
      case pugi::node_pcdata:
      case pugi::node_cdata: out_ += escape_xml_text(node.value()); return true;
      case pugi::node_pi: return add_instruction(node);
      case pugi::node_null:
      case pugi::node_document:
      case pugi::node_comment:
      case pugi::node_declaration:
      case pugi::node_doctype: return false;
    }
    return false;
  }
  std::string take() { return std::move(out_); }

 private:
  bool add_element(pugi::xml_node node, int depth) {
    if (!is_name(node, node.name())) return false;
    out_ += '<';
    out_ += node.name();
    if (!add_attributes(node)) return false;
    if (!node.first_child()) {
      out_ += "/>";
      return true;
    }
    out_ += '>';
    for (const pugi::xml_node child : node.children())
      if (!add(child, depth + 1)) return false;
    out_ += "</" + std::string(node.name()) + '>';
    return true;
  }

  bool add_attributes(pugi::xml_node node) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const bool repeated = node.attribute(attribute.name()) != attribute;
      if (repeated || !is_name(node, attribute.name())) return false;
      out_ += ' ';
      out_ += attribute.name();
      out_ += "=\"" + escape_xml_attribute(attribute.value()) + '"';
    }
    return true;
  }

  bool add_instruction(pugi::xml_node node) {
    const std::string_view content = node.value();
    if (!is_local_name(node.name()) || std::string_view(node.name()) == "xml") return false;
    if (escape_xml_text(content) != content) return false;
    out_ += "<?" + std::string(node.name()) + ' ' + std::string(content) + "?>";
    return true;
  }

  std::string out_;
};

std::optional<std::string> well_formed(const pugi::xml_document& tree) {
  MarkupCopy copy;
  for (const pugi::xml_node node : tree.children())
    if (!copy.add(node)) return std::nullopt;
  return copy.take();
}

bool parse(pugi::xml_document& tree, const Text& format, const Text& text) {
  return is_docbook(format) && !has_unknown_entity(text) &&
         tree.load_buffer(text.data(), text.size(), parse_options, pugi::encoding_utf8);
}

bool is_blank(pugi::xml_node node) {
  return std::string_view(node.value()).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// Only elements, with blanks and instructions between them.
bool is_block_content(const pugi::xml_document& tree) {
  bool has_element = false;
  for (const pugi::xml_node node : tree.children()) {
    has_element = has_element || node.type() == pugi::node_element;
    const bool is_text = node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
    if (is_text && !is_blank(node)) return false;
  }
  return has_element;
}

}  // namespace

std::optional<std::string> docbook_markup(const RawInline& raw) {
  pugi::xml_document tree;
  if (!parse(tree, raw.format, raw.text)) return std::nullopt;
  return well_formed(tree);
}

std::optional<std::string> docbook_markup(const RawBlock& raw) {
  pugi::xml_document tree;
  if (!parse(tree, raw.format, raw.text) || !is_block_content(tree)) return std::nullopt;
  return well_formed(tree);
}

}  // namespace offprint::docbook_writer
