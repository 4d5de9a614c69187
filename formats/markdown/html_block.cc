#include "formats/markdown/html_block.h"

#include <algorithm>
#include <string>

#include "converter/commonmark/html_block_tags.h"
#include "formats/markdown/characters.h"
#include "formats/markdown/html_tags.h"

namespace offprint::markdown_writer {

namespace {

std::string lower_case_name(std::string_view text) {
  std::string name;
  for (const char c : text) {
    if (!is_ascii_alphanumeric(c)) break;
    name += ascii_lower(c);
  }
  return name;
}

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

enum class HtmlType { none, raw_text, marked, block_tag, any_tag };

// Start conditions 1; 2 to 5; 6; 7. `html` begins with no blank.
HtmlType type_of(std::string_view html) {
  if (html.size() < 2 || html[0] != '<') return HtmlType::none;
  if (starts_with(html, "<!--") || starts_with(html, "<?") || starts_with(html, "<![CDATA[") ||
      (starts_with(html, "<!") && html.size() > 2 && is_ascii_letter(html[2])))
    return HtmlType::marked;
  const bool closing = html[1] == '/';
  const std::string name = lower_case_name(html.substr(closing ? 2 : 1));
  const std::string_view rest = html.substr((closing ? 2 : 1) + name.size());
  const bool ends = rest.empty() || rest[0] == '>' || is_ascii_blank(rest[0]);
  if (!closing && ends && is_raw_text_tag(name)) return HtmlType::raw_text;
  if ((ends || starts_with(rest, "/>")) && is_html_block_tag(name)) return HtmlType::block_tag;
  const std::string_view line = html.substr(0, html.find('\n'));
  const std::size_t tag = html[1] == '!' || html[1] == '?' ? 0 : html_length(line);
  const bool alone = tag > 0 && line.find_first_not_of(" \t\f", tag) == line.npos;
  return alone ? HtmlType::any_tag : HtmlType::none;
}

std::string_view end_mark(std::string_view html) {
  if (starts_with(html, "<!--")) return "-->";
  if (starts_with(html, "<?")) return "?>";
  if (starts_with(html, "<![CDATA[")) return "]]>";
  return ">";
}

// Where the block's end stands; npos: it does not come.
std::size_t find_end(std::string_view html, HtmlType type) {
  if (type == HtmlType::marked) return html.find(end_mark(html));
  for (std::size_t tag = html.find("</"); tag != html.npos; tag = html.find("</", tag + 2)) {
    const std::string name = lower_case_name(html.substr(tag + 2));
    if (is_raw_text_tag(name) && html.substr(tag + 2 + name.size(), 1) == ">") return tag;
  }
  return html.npos;
}

bool holds_blank_line(std::string_view html) {
  for (std::size_t begin = 0; begin <= html.size();) {
    const std::size_t end = std::min(html.find('\n', begin), html.size());
    if (html.substr(begin, end - begin).find_first_not_of(" \t") == html.npos) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

HtmlBlock classify_html(std::string_view html) {
  const std::size_t indent = std::min(html.find_first_not_of(' '), html.size());
  html.remove_prefix(indent);
  const HtmlType type = indent > 3 ? HtmlType::none : type_of(html);
  switch (type) {
    case HtmlType::none: return {};
    case HtmlType::block_tag: return {!holds_blank_line(html), true, false, false};
    case HtmlType::any_tag: return {!holds_blank_line(html), false, false, false};
    case HtmlType::raw_text:
    case HtmlType::marked: break;
  }
  const std::size_t end = find_end(html, type);
  const std::size_t last_line = html.rfind('\n') + 1;
  const bool lacks_end = end == html.npos;
  return {lacks_end || end >= last_line, true, !lacks_end, lacks_end};
}

std::string with_tags(std::string_view html) {
  std::string text(html);
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  if (starts_with(html.substr(begin), "&lt;")) text.replace(begin, 4, "<");
  const std::string_view shown = std::string_view(text).substr(begin);
  if (type_of(shown) != HtmlType::raw_text || find_end(shown, HtmlType::raw_text) != html.npos)
    return text;
  const std::size_t last_line = text.rfind('\n') + 1;
  const std::size_t end = text.find("&lt;/", std::max(last_line, begin + 1));
  if (end != text.npos) text.replace(end, 4, "<");
  return text;
}

}  // namespace offprint::markdown_writer
