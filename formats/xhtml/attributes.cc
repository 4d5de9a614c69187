#include <algorithm>

#include "converter/model/classes.h"
#include "converter/model/length.h"
#include "converter/utf8/ascii.h"
#include "formats/xhtml/language_tag.h"
#include "formats/xhtml/renderer.h"

namespace offprint {

namespace {

// Returns whether `key` may follow "data-": it is in lower case, so that XML and HTML agree (HTML
// living standard 3.2.6.6), and a name, as EPUBCheck demands (HTM_061).
bool is_data_key(std::string_view key) {
  const bool starts_well = !key.empty() && key[0] >= 'a' && key[0] <= 'z';
  return starts_well && std::all_of(key.begin(), key.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || is_ascii_digit(c) || c == '-' || c == '_' || c == '.';
         });
}

bool is_size(std::string_view key) { return key == "width" || key == "height"; }

// The class that made the element what it is need not be said again.
bool names_element(const std::string& class_name, const XmlElement& element) {
  const ClassRow* row = find_class(class_name);
  return row != nullptr && element.name() == row->html;
}

}  // namespace

std::string XhtmlRenderer::set_attributes(const XmlElement& element, const Attributes& attributes,
                                          SourceSpan span, std::string_view first_class) {
  std::string id = attributes.empty() ? std::string() : context_.claim_id(attributes.id());
  element.set_if("id", id);
  set_attributes_but_id(element, attributes, span, first_class);
  return id;
}

void XhtmlRenderer::set_attributes_but_id(const XmlElement& element, const Attributes& attributes,
                                          SourceSpan span, std::string_view first_class) {
  std::string classes(first_class);
  if (attributes.empty()) {
    element.set_if("class", classes);
    return;
  }
  const AttributeSet& set = attributes.get();
  for (const std::string& name : set.classes)
    if (!names_element(name, element)) classes += (classes.empty() ? "" : " ") + name;
  element.set_if("class", classes);
  set_language(element, set, span);
  const bool is_picture = element.name() == "img";
  if (is_picture) set_size(element, attributes, span);
  for (const auto& [key, value] : set.pairs)
    if (!is_picture || !is_size(key) || !parse_length(value)) set_pair(element, key, value, span);
}

// Whole pixels are attributes, other lengths a style. A height in another kind of unit than the
// width would distort the picture.
void XhtmlRenderer::set_size(const XmlElement& element, const Attributes& attributes,
                             SourceSpan span) {
  const std::optional<Length> width = parse_length(attributes.value("width"));
  const std::optional<Length> height = parse_length(attributes.value("height"));
  const bool distorts = width && height && (width->unit == "%") != (height->unit == "%");
  if (distorts) not_rendered(span, "a height that would distort the picture");
  std::string style;
  const auto set = [&](const char* side, const std::optional<Length>& length) {
    if (!length) return;
    if (is_whole_pixels(*length)) return element.set(side, length->number), void();
    style += (style.empty() ? "" : "; ") + std::string(side) + ": " + length->number + length->unit;
  };
  set("width", width);
  if (!distorts) set("height", height);
  element.set_if("style", style);
}

void XhtmlRenderer::set_language(const XmlElement& element, const AttributeSet& set,
                                 SourceSpan span) {
  if (is_language_tag(set.lang)) {
    element.set("lang", set.lang);
    if (context_.options.sections != SectionStyle::headings) element.set("xml:lang", set.lang);
  } else if (!set.lang.empty()) {
    not_rendered(span, "'" + set.lang + "' is not a language tag");
  }
  if (set.dir == "ltr" || set.dir == "rtl" || set.dir == "auto") element.set("dir", set.dir);
}

void XhtmlRenderer::set_pair(const XmlElement& element, std::string key, const std::string& value,
                             SourceSpan span) {
  if (key.starts_with("data-")) key.erase(0, 5);
  if (key == "title")
    element.set("title", characters(value));
  else if (is_data_key(key))
    element.set(("data-" + key).c_str(), value);
  else
    not_rendered(span, "the key '" + key + "' cannot be an attribute");
}

void XhtmlRenderer::set_epub_type(const XmlElement& element, std::string_view type) const {
  if (context_.options.vocabulary == Vocabulary::epub) element.set("epub:type", type);
}

}  // namespace offprint
