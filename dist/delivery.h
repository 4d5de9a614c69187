// All outputs of a run, delivered together: files change only when every output is complete.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "converter/byte_sink.h"
#include "dist/file_output.h"
#include "dist/new_file.h"

namespace offprint {

class Delivery {
 public:
  // Returns a sink for the bytes of an output, which stay in memory until deliver(). It lives as
  // long as the Delivery. Throws Error{io} as FileOutput does.
  ByteSink& to_file(const std::string& path);
  ByteSink& to_standard_output();
  // Returns a sink for a file that must not exist yet. Folders that are missing are made.
  ByteSink& to_new_file(const std::string& path);

  // Writes standard output, devices and pipes first, because they cannot be undone, then every file
  // to a temporary file beside its target, and renames these last. Throws Error{io} or BrokenPipe;
  // then no regular file has changed, and no new file, folder or temporary file is left.
  void deliver();

 private:
  void prepare();
  void finish();
  void undo();

  std::deque<FileOutput> files_;
  std::deque<NewFile> new_files_;
  std::optional<StringSink> standard_output_;
};

}  // namespace offprint
