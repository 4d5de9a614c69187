#include <algorithm>
#include <fmt/core.h>

#include "converter/resources/url_scheme.h"
#include "converter/transforms/html/converter.h"
#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_html_blank(text[end])) ++end;
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Browsers drop line ends and tabs anywhere in an address, and control characters around it (URL
// living standard, 4.4): "java\nscript:" is a script.
Text clean_url(std::string_view value) {
  const auto is_edge = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  while (!value.empty() && is_edge(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_edge(value.back())) value.remove_suffix(1);
  Text url(value);
  std::erase_if(url, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
  return url;
}

bool is_image_data(const Text& url) {
  return ascii_lower(std::string_view(url).substr(0, 11)) == "data:image/";
}

// Returns the first address of a srcset: "a.png 1x, b.png 2x".
std::string_view first_candidate(std::string_view set) {
  while (!set.empty() && (is_html_blank(set.front()) || set.front() == ',')) set.remove_prefix(1);
  std::size_t end = 0;
  while (end < set.size() && !is_html_blank(set[end])) ++end;
  std::string_view url = set.substr(0, end);
  while (url.ends_with(',')) url.remove_suffix(1);
  return url;
}

}  // namespace

AttributeSet HtmlConverter::attributes(const GumboNode& node, std::string_view class_name) {
  AttributeSet set;
  set.id = HtmlTree::attribute(node, "id");
  if (!class_name.empty()) set.classes.emplace_back(class_name);
  for (std::string& word : words_of(HtmlTree::attribute(node, "class")))
    if (word != class_name) set.classes.push_back(std::move(word));
  set.lang = HtmlTree::attribute(node, "lang");
  if (set.lang.empty()) set.lang = HtmlTree::attribute(node, "xml:lang");
  const std::string dir = ascii_lower(HtmlTree::attribute(node, "dir"));
  if (dir == "ltr" || dir == "rtl") set.dir = dir;
  return set;
}

// A class for blocks that have the obsolete `align`, as for <center>.
AttributeSet HtmlConverter::aligned(const GumboNode& node, std::string_view class_name) {
  AttributeSet set = attributes(node, class_name);
  const std::string align = ascii_lower(HtmlTree::attribute(node, "align"));
  if (align == "center" || align == "right") set.classes.push_back(align);
  return set;
}

void HtmlConverter::report_handlers(const GumboNode& node) {
  for (const GumboAttribute* attribute : HtmlTree::attributes(node))
    if (std::string_view(attribute->name).starts_with("on"))
      dropped(node, fmt::format("the event handler '{}' is left out", attribute->name));
}

void HtmlConverter::dropped(const GumboNode& node, const std::string& what) {
  reports_.dropped(tree_.span(node), what);
}

Text HtmlConverter::url(const GumboNode& node, const char* attribute) {
  Text url = clean_url(HtmlTree::attribute(node, attribute));
  return is_dangerous_scheme(url_scheme(url)) ? refused_url(node, attribute, url) : url;
}

Text HtmlConverter::image_url(const GumboNode& node) {
  Text url = clean_url(HtmlTree::attribute(node, "src"));
  if (url.empty()) url = clean_url(first_candidate(HtmlTree::attribute(node, "srcset")));
  const bool refused = is_dangerous_scheme(url_scheme(url)) && !is_image_data(url);
  return refused ? refused_url(node, "src", url) : url;
}

Text HtmlConverter::refused_url(const GumboNode& node, const char* attribute, const Text& url) {
  dropped(node, fmt::format("{}=\"{}:…\" is left out", attribute, url_scheme(url)));
  return {};
}

}  // namespace offprint
