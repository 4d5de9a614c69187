#include "formats/markdown/html_block.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "formats/markdown/characters.h"

namespace offprint {

namespace {

// §4.6, start condition 6. Sorted.
constexpr std::string_view block_tags[] = {
    "address",  "article",  "aside",    "base",       "basefont", "blockquote", "body",   "caption",
    "center",   "col",      "colgroup", "dd",         "details",  "dialog",     "dir",    "div",
    "dl",       "dt",       "fieldset", "figcaption", "figure",   "footer",     "form",   "frame",
    "frameset", "h1",       "h2",       "h3",         "h4",       "h5",         "h6",     "head",
    "header",   "hr",       "html",     "iframe",     "legend",   "li",         "link",   "main",
    "menu",     "menuitem", "nav",      "noframes",   "ol",       "optgroup",   "option", "p",
    "param",    "section",  "summary",  "table",      "tbody",    "td",         "tfoot",  "th",
    "thead",    "title",    "tr",       "track",      "ul"};

std::string lower_case_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (!is_ascii_word(c)) break;
    name += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  }
  return name;
}

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

// The end condition of types 1 to 5 for `html`, which begins with its start condition; empty for
// the other types, which end at a blank line.
std::string_view end_mark(std::string_view html) {
  if (starts_with(html, "<!--")) return "-->";
  if (starts_with(html, "<?")) return "?>";
  if (starts_with(html, "<![CDATA[")) return "]]>";
  if (starts_with(html, "<!")) return ">";
  const std::string name = lower_case_name(html.substr(1));
  if (name == "script") return "</script>";
  if (name == "pre") return "</pre>";
  if (name == "style") return "</style>";
  if (name == "textarea") return "</textarea>";
  return {};
}

}  // namespace

HtmlBlock classify_html(std::string_view html) {
  html.remove_prefix(std::min(html.find_first_not_of(' '), html.size()));
  if (html.size() < 2 || html[0] != '<') return {};
  if (const std::string_view end = end_mark(html); !end.empty()) {
    const std::size_t last_line = html.rfind('\n') + 1;
    const bool ended = html.find(end, last_line) != html.npos;
    return {true, ended, !ended};
  }
  const std::string name = lower_case_name(html.substr(html[1] == '/' ? 2 : 1));
  return {std::binary_search(std::begin(block_tags), std::end(block_tags), name), false, false};
}

}  // namespace offprint
