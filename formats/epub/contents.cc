#include "formats/epub/contents.h"

#include <algorithm>
#include <unordered_map>

#include "converter/model/plain_text.h"
#include "formats/epub/links.h"
#include "formats/xhtml/characters.h"

namespace offprint::epub_writer {

namespace {

class ContentsList {
 public:
  ContentsList(const std::vector<ContentFile>& files, int depth, const std::string& untitled)
      : depth_(depth), untitled_(untitled) {
    for (const ContentFile& file : files) names_.emplace(file.section, file.name);
  }

  // `file` holds the parent section.
  std::vector<ContentsEntry> entries(const Sections& sections, int depth,
                                     const std::string& file) const {
    std::vector<ContentsEntry> list;
    if (depth > depth_) return list;
    for (const Section& section : sections) {
      const auto own = names_.find(&section);
      std::string href = own != names_.end() ? own->second : file;
      const std::string in_file = href;
      const std::string& id = section.attributes.id();
      if (own == names_.end() && !id.empty()) href += "#" + id;
      list.push_back({label(section), href, entries(section.sections, depth + 1, in_file)});
    }
    return list;
  }

 private:
  std::string label(const Section& section) const {
    const Text title = plain_line(plain_text(section.title));
    return title.empty() ? untitled_ : title;
  }

  int depth_;
  const std::string& untitled_;
  std::unordered_map<const Section*, std::string> names_;
};

}  // namespace

std::vector<ContentsEntry> table_of_contents(const Document& document,
                                             const std::vector<ContentFile>& files, int depth,
                                             const std::string& book_title,
                                             const std::string& untitled) {
  const std::string first = files.empty() ? std::string(title_page_name) : files.front().name;
  const ContentsList list(files, std::max(depth, 1), untitled);
  std::vector<ContentsEntry> entries = list.entries(document.sections, 1, first);
  if (entries.empty()) entries.push_back({book_title, first, {}});
  return entries;
}

}  // namespace offprint::epub_writer
