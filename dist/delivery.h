// All outputs of a run, delivered together: files change only when every output is complete.
#pragma once

#include <deque>
#include <optional>
#include <string>

#include "converter/byte_sink.h"
#include "dist/file_output.h"

namespace offprint {

class Delivery {
 public:
  // Returns a sink for the bytes of an output, which stay in memory until deliver(). It lives as
  // long as the Delivery. Throws Error{io} as FileOutput does.
  ByteSink& to_file(const std::string& path);
  ByteSink& to_standard_output();

  // Writes standard output, devices and pipes first, because they cannot be undone, then every file
  // to a temporary file beside its target, and renames these last. Throws Error{io} or BrokenPipe;
  // then no regular file has changed and no temporary file is left.
  void deliver();

 private:
  std::deque<FileOutput> files_;
  std::optional<StringSink> standard_output_;
};

}  // namespace offprint
