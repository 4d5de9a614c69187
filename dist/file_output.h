// An output file that is written completely or not at all.
//
// A regular file is written to a temporary file in its folder, which then replaces it and keeps its
// mode. A symbolic link stays, and the file it points to is replaced. Devices and pipes are written
// in place.
#pragma once

#include <string>

#include "converter/byte_sink.h"
#include "dist/temporary_file.h"

namespace offprint {

class FileOutput {
 public:
  // Checks `path`, whose file is not changed until finish(). Throws Error{io} if it is a folder, is
  // write-protected, or lies in a folder that does not exist.
  explicit FileOutput(std::string path);
  FileOutput(const FileOutput&) = delete;
  FileOutput& operator=(const FileOutput&) = delete;

  ByteSink& sink() { return content_; }
  const std::string& path() const { return path_; }
  std::size_t size() const { return content_.bytes().size(); }
  bool in_place() const { return in_place_; }

  // The first step, which outputs in place do not need: writes the temporary file. Throws
  // Error{io}.
  void prepare();
  // The second step: renames the temporary file, or writes in place. Throws Error{io} or
  // BrokenPipe.
  void finish();
  // Removes the temporary file if finish() has not renamed it.
  void discard() { temporary_.discard(); }

 private:
  void write_in_place();

  std::string path_;    // as the user gave it
  std::string target_;  // the file to replace: path_ without symbolic links
  bool in_place_ = false;
  StringSink content_;
  TemporaryFile temporary_;
};

// Returns the file to which a path leads, existing or not, so that paths can be compared.
std::string resolved_path(const std::string& path);
// Returns whether both lead to the same file, also by a hard link.
bool same_file(const std::string& a, const std::string& b);

}  // namespace offprint
