// An output file that never replaces anything.
#pragma once

#include <string>
#include <vector>

#include "converter/byte_sink.h"
#include "dist/temporary_file.h"

namespace offprint {

// The state of a path, whose symbolic links are not followed.
enum class PathState { free, same_bytes, taken };
// Returns same_bytes if `path` is a regular file that holds exactly `bytes`, taken if it is
// anything else that exists.
PathState state_of(const std::string& path, std::string_view bytes);

class NewFile {
 public:
  explicit NewFile(std::string path) : path_(std::move(path)) {}
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  ByteSink& sink() { return content_; }

  // The first step: makes the folders that are missing, and writes a temporary file. Throws
  // Error{io}.
  void prepare();
  // The second step: gives the file its name. Throws Error{io} if something has that name by now.
  void finish();
  // Removes the file and the folders that prepare() made.
  void undo();

 private:
  void make_folders();

  std::string path_;
  StringSink content_;
  TemporaryFile temporary_;
  bool finished_ = false;
  std::vector<std::string> folders_;  // made by prepare(), outermost first
};

}  // namespace offprint
