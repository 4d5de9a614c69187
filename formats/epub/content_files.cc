#include "formats/epub/content_files.h"

#include <fmt/core.h>

namespace offprint::epub_writer {

namespace {

void add_sections(const Sections& sections, int depth, int split_level,
                  std::vector<ContentFile>& files) {
  if (depth > split_level) return;
  for (const Section& section : sections) {
    files.push_back({fmt::format("chapter-{:03}.xhtml", files.size() + 1), &section, depth});
    add_sections(section.sections, depth + 1, split_level, files);
  }
}

}  // namespace

std::vector<ContentFile> content_files(const Document& document, int split_level) {
  std::vector<ContentFile> sections;
  add_sections(document.sections, 1, split_level, sections);
  const bool has_opening =
      !document.blocks.empty() || (sections.empty() && !document.sections.empty());
  std::vector<ContentFile> files;
  if (has_opening) files.push_back({"text.xhtml", nullptr, 0});
  files.insert(files.end(), sections.begin(), sections.end());
  return files;
}

}  // namespace offprint::epub_writer
