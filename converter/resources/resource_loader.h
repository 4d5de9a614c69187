// The interface through which the files that an article names are loaded: images and covers. It is
// injected, so that tests run in memory and no other code opens files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

struct LoadedFile {
  std::string bytes;
  std::string name;  // last part of the path, for naming the copy
};

// Why a file was not loaded.
enum class LoadFailure { none, remote, not_found, outside, too_large, unreadable };

struct LoadResult {
  LoadFailure failure = LoadFailure::none;
  LoadedFile file;
};

class ResourceLoader {
 public:
  virtual ~ResourceLoader() = default;
  // Loads `destination`, as written in the source called `source_name` (its path, or "<stdin>").
  virtual LoadResult load(std::string_view destination, std::string_view source_name) = 0;
  // Loads a file that the user named, not the article: relative to the working directory, and from
  // any folder.
  virtual LoadResult load_given(std::string_view path) { return load(path, "<stdin>"); }
};

}  // namespace offprint
