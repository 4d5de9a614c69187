// The zip container (EPUB 3.3 §4.3, OCF). The one file behind this header knows libzip.
#pragma once

#include <string>
#include <vector>

namespace offprint::epub_writer {

struct ArchiveEntry {
  enum class Method { stored, deflated };

  std::string name;  // UTF-8, parted by slashes
  std::string bytes;
  Method method = Method::deflated;  // what would grow is stored all the same
};

// The archive's bytes: entries in their order, dated 1980-01-01 in every time zone, readable by
// all, so that the same entries give the same bytes. Throws Error.
std::string pack(const std::vector<ArchiveEntry>& entries);

}  // namespace offprint::epub_writer
