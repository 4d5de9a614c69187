// One output file: there as a whole, or not at all.
//
// A regular file is written to a temporary file in its folder, which then takes its place; through
// a symbolic link the file it points to is replaced, which keeps its mode. Devices and pipes are
// written in place.
#pragma once

#include <string>

#include "converter/byte_sink.h"

namespace offprint {

class FileOutput {
 public:
  // Looks at what stands at `path`, which stays untouched until finish(). Throws Error{io} when it
  // is a folder, write-protected or in a folder that does not exist.
  explicit FileOutput(std::string path);
  FileOutput(const FileOutput&) = delete;
  FileOutput& operator=(const FileOutput&) = delete;
  ~FileOutput() { discard(); }

  ByteSink& sink() { return content_; }
  const std::string& path() const { return path_; }
  std::size_t size() const { return content_.bytes().size(); }
  bool in_place() const { return in_place_; }

  // First step, not for outputs in place: the temporary file. Throws Error{io}.
  void prepare();
  // Second step: the rename, or the writing in place. Throws Error{io}, or BrokenPipe.
  void finish();
  // Removes the temporary file unless finish() has put it in its place.
  void discard();

 private:
  void write_in_place();

  std::string path_;    // as the user gave it
  std::string target_;  // what is replaced: path_ without symbolic links
  bool in_place_ = false;
  StringSink content_;
  std::string temporary_;  // its path; empty: there is none
};

// The file that a path leads to, existing or not, for telling whether two paths mean the same.
std::string resolved_path(const std::string& path);
// True when both lead to the same file, also by a hard link.
bool same_file(const std::string& a, const std::string& b);

}  // namespace offprint
