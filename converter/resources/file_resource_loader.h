// Images and covers from the file system, kept to the folders they may come from.
//
// Nothing is ever fetched from the network. Symbolic links and ".." are resolved before a path is
// judged, so that an article can only name files in its own folder and in those it was given.
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

  // A path, relative to the folder of `source_name` ("<stdin>": the working directory) and then to
  // each folder of the options, as written, percent-decoded, without "?…" and "#…", and then below
  // those folders if it begins with "/"; a file: URL; or a data: URI, which holds the bytes itself.
  LoadResult load(std::string_view destination, std::string_view source_name) override;
  LoadResult load_given(std::string_view path) override;

 private:
  LoadResult find(const std::string& path, const std::vector<std::string>& folders) const;

  Options options_;
};

}  // namespace offprint
