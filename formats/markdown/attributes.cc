#include "formats/markdown/attributes.h"

#include <algorithm>

#include "converter/utf8/ascii.h"
#include "formats/markdown/literals.h"
#include "formats/xml/escape.h"

namespace offprint::markdown_writer {

namespace {

// Returns whether an id, a class or a value needs no quotes.
bool is_plain_name(std::string_view name) {
  const auto is_plain = [](char c) {
    return is_ascii_alphanumeric(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '%' ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  return !name.empty() && std::all_of(name.begin(), name.end(), is_plain);
}

std::string pair(std::string_view key, std::string_view value) {
  std::string text(key);
  if (is_plain_name(value)) return text.append("=").append(value);
  return text + "=\"" + escape_literal(value, "\"") + '"';
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : " ").append(name);
  return text;
}

std::string html_pair(std::string_view key, std::string_view value) {
  return std::string(" ").append(key) + "=\"" + escape_xml_attribute(value) + '"';
}

}  // namespace

std::string attribute_block(const AttributeSet& attributes, bool always) {
  std::vector<std::string> parts;
  if (!attributes.id.empty())
    parts.push_back(is_plain_name(attributes.id) ? '#' + attributes.id : pair("id", attributes.id));
  for (const std::string& name : attributes.classes)
    parts.push_back(is_plain_name(name) ? '.' + name : pair("class", name));
  for (const auto& [key, value] : attributes.pairs) parts.push_back(pair(key, value));
  if (!attributes.lang.empty()) parts.push_back(pair("lang", attributes.lang));
  if (!attributes.dir.empty()) parts.push_back(pair("dir", attributes.dir));
  return parts.empty() && !always ? std::string() : '{' + joined(parts) + '}';
}

std::string html_attributes(const AttributeSet& attributes) {
  std::string text;
  if (!attributes.id.empty()) text += html_pair("id", attributes.id);
  if (!attributes.classes.empty()) text += html_pair("class", joined(attributes.classes));
  for (const auto& [key, value] : attributes.pairs) text += html_pair(key, value);
  if (!attributes.lang.empty()) text += html_pair("lang", attributes.lang);
  if (!attributes.dir.empty()) text += html_pair("dir", attributes.dir);
  return text;
}

}  // namespace offprint::markdown_writer
