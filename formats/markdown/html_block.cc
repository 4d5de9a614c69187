#include "formats/markdown/html_block.h"

#include <algorithm>
#include <string>

#include "converter/commonmark/html_block_starts.h"
#include "converter/utf8/ascii.h"

namespace offprint::markdown_writer {

using namespace markdown;

namespace {

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

// Returns the type of the HTML block (start conditions 1 to 7) that `html` begins with, 0 if none.
// As in CommonMark 0.31.2, declarations may begin with a small letter and CDATA is in capitals; in
// cmark 0.30 it is the other way round.
int type_of(std::string_view html) {
  const int type = scan_html_block_start(html);
  if (type == 5) return starts_with(html, "<![CDATA[") ? 5 : 0;
  if (type > 0) return type;
  if (starts_with(html, "<!") && html.size() > 2 && is_ascii_letter(html[2])) return 4;
  return scan_html_block_start_7(html.substr(0, html.find('\n'))) ? 7 : 0;
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
  const int type = indent > 3 ? 0 : type_of(html);
  if (type == 0) return {};
  if (type >= 6) return {!holds_blank_line(html), type == 6, false, false};
  const std::size_t end = find_html_block_end(html, type);
  const std::size_t last_line = html.rfind('\n') + 1;
  const bool lacks_end = end == html.npos;
  return {lacks_end || end >= last_line, true, !lacks_end, lacks_end};
}

std::string with_tags(std::string_view html) {
  std::string text(html);
  const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
  if (starts_with(html.substr(begin), "&lt;")) text.replace(begin, 4, "<");
  const std::string_view shown = std::string_view(text).substr(begin);
  if (type_of(shown) != 1 || find_html_block_end(shown, 1) != html.npos) return text;
  const std::size_t last_line = text.rfind('\n') + 1;
  const std::size_t end = text.find("&lt;/", std::max(last_line, begin + 1));
  if (end != text.npos) text.replace(end, 4, "<");
  return text;
}

}  // namespace offprint::markdown_writer
