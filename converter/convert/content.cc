#include "converter/convert/content.h"

#include <algorithm>
#include <string>

#include "input/metadata/front_matter.h"

namespace offprint {

namespace {

// `start` is in lower case.
bool starts_with_any_case(std::string_view text, std::string_view start) {
  const auto same = [](char expected, char c) {
    return expected == (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  };
  return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), same);
}

bool is_epub(std::string_view bytes) {
  // EPUB 3.3 §4.2.3: the first entry is called mimetype, stored and holds the media type.
  return bytes.substr(0, 4) == "PK\3\4" && bytes.substr(30, 28) == "mimetypeapplication/epub+zip";
}

// Returns the first 4 KB without byte order mark and leading blanks.
std::string_view beginning(std::string_view bytes) {
  bytes = bytes.substr(0, 4096);
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  bytes.remove_prefix(std::min(bytes.size(), bytes.find_first_not_of(" \t\r\n")));
  return bytes;
}

// The text is not decoded yet, so line ends may be those of Windows.
bool has_front_matter(std::string_view bytes) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  if (!bytes.starts_with("---") && !bytes.starts_with("+++")) return false;
  std::string start;
  for (const char c : bytes.substr(0, 65536))
    if (c != '\r') start += c;
  return begins_with_front_matter(start);
}

}  // namespace

std::optional<std::string_view> format_of_content(std::string_view bytes) {
  if (is_epub(bytes)) return "epub";
  const std::string_view start = beginning(bytes);
  if (starts_with_any_case(start, "<!doctype html") || starts_with_any_case(start, "<html"))
    return "html";
  if (start.substr(0, 5) == "<?xml") {
    if (start.find("http://docbook.org/ns/docbook") != std::string_view::npos) return "docbook";
    return start.find("<html") != std::string_view::npos ? "html" : "xml";
  }
  if (has_front_matter(bytes)) return "markdown";
  return {};
}

}  // namespace offprint
