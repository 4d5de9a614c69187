#include "converter/commonmark/html_block_starts.h"

#include <algorithm>
#include <string>

#include "converter/commonmark/html_block_tags.h"
#include "converter/commonmark/html_tags.h"
#include "converter/utf8/ascii.h"

namespace offprint::markdown {

namespace {

char at(std::string_view text, std::size_t index) {
  return index < text.size() ? text[index] : '\n';
}

// Returns the tag name at `begin` in lower case, cut where it is longer than any we know.
std::string tag_name(std::string_view text, std::size_t begin) {
  std::string name;
  while (name.size() <= longest_html_block_tag &&
         is_ascii_alphanumeric(at(text, begin + name.size())))
    name += ascii_lower(text[begin + name.size()]);
  return name;
}

}  // namespace

bool opens_character_data(std::string_view text) {
  constexpr std::string_view opening = "<![cdata[";
  return text.size() >= opening.size() &&
         std::equal(opening.begin(), opening.end(), text.begin(),
                    [](char expected, char c) { return expected == ascii_lower(c); });
}

int scan_html_block_start(std::string_view text) {
  if (at(text, 0) != '<') return 0;
  if (text.starts_with("<!--")) return 2;
  if (text.starts_with("<?")) return 3;
  // cmark accepts capitals only, and cmark decides what is a block.
  if (text.starts_with("<!") && at(text, 2) >= 'A' && at(text, 2) <= 'Z') return 4;
  if (opens_character_data(text)) return 5;
  const std::size_t begin = at(text, 1) == '/' ? 2 : 1;
  const std::string name = tag_name(text, begin);
  const std::size_t end = begin + name.size();
  const bool ends = is_ascii_blank(at(text, end)) || at(text, end) == '>';
  if (begin == 1 && ends && is_raw_text_tag(name)) return 1;
  const bool closes = at(text, end) == '/' && at(text, end + 1) == '>';
  return (ends || closes) && is_html_block_tag(name) ? 6 : 0;
}

bool scan_html_block_start_7(std::string_view text) {
  if (at(text, 0) != '<') return false;
  const std::size_t end = at(text, 1) == '/' ? closing_tag_end(text, 2) : open_tag_end(text, 1);
  // cmark: no vertical tab here.
  return end > 0 && text.find_first_not_of("\t\f ", end) == text.npos;
}

std::size_t find_html_block_end(std::string_view text, int type) {
  static constexpr std::string_view ends[] = {"", "", "-->", "?>", ">", "]]>"};
  if (type >= 2 && type <= 5) return text.find(ends[type]);
  if (type != 1) return text.npos;
  for (std::size_t tag = text.find("</"); tag != text.npos; tag = text.find("</", tag + 2)) {
    const std::string name = tag_name(text, tag + 2);
    if (is_raw_text_tag(name) && at(text, tag + 2 + name.size()) == '>') return tag;
  }
  return text.npos;
}

}  // namespace offprint::markdown
