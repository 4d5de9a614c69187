// Loads images and covers from the file system, only from the folders that are allowed.
//
// Nothing is ever fetched from the network. Symbolic links and ".." are resolved before a path is
// checked, so that an article can only name files in its own folder and in the given ones.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "converter/resources/resource_loader.h"

namespace offprint {

class FileResourceLoader final : public ResourceLoader {
 public:
  struct Options {
    std::vector<std::string> folders;               // searched after the article's own
    bool allow_outside = false;                     // files anywhere may be read
    std::size_t max_bytes = std::size_t{64} << 20;  // a larger file is refused
  };

  explicit FileResourceLoader(Options options) : options_(std::move(options)) {}

  // Loads a path, a file: URL, or a data: URI, which holds the bytes itself. A path is relative to
  // the folder of `source_name` ("<stdin>" means the working directory) and then to each folder of
  // the options. It is tried as written, percent-decoded, without "?…" and "#…", and then below
  // those folders if it begins with "/".
  LoadResult load(std::string_view destination, std::string_view source_name) override;
  LoadResult load_given(std::string_view path) override;

 private:
  LoadResult find(const std::string& path, const std::vector<std::string>& folders) const;

  Options options_;
};

}  // namespace offprint
