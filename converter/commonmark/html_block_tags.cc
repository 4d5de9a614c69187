#include "converter/commonmark/html_block_tags.h"

#include <algorithm>
#include <iterator>

namespace offprint::markdown {

namespace {

// Both sorted.
constexpr std::string_view block_tags[] = {
    "address",  "article",  "aside",    "base",       "basefont", "blockquote", "body",   "caption",
    "center",   "col",      "colgroup", "dd",         "details",  "dialog",     "dir",    "div",
    "dl",       "dt",       "fieldset", "figcaption", "figure",   "footer",     "form",   "frame",
    "frameset", "h1",       "h2",       "h3",         "h4",       "h5",         "h6",     "head",
    "header",   "hr",       "html",     "iframe",     "legend",   "li",         "link",   "main",
    "menu",     "menuitem", "nav",      "noframes",   "ol",       "optgroup",   "option", "p",
    "param",    "section",  "source",   "summary",    "table",    "tbody",      "td",     "tfoot",
    "th",       "thead",    "title",    "tr",         "track",    "ul"};
constexpr std::string_view raw_text_tags[] = {"pre", "script", "style", "textarea"};

template <std::size_t count>
bool is_one_of(const std::string_view (&names)[count], std::string_view name) {
  return std::binary_search(std::begin(names), std::end(names), name);
}

}  // namespace

bool is_html_block_tag(std::string_view name) { return is_one_of(block_tags, name); }
bool is_raw_text_tag(std::string_view name) { return is_one_of(raw_text_tags, name); }

}  // namespace offprint::markdown
