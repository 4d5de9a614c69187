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
  // A place for an output's bytes, kept in memory until deliver(). The sinks live as long as the
  // Delivery. Throws Error{io} as FileOutput does.
  ByteSink& to_file(const std::string& path);
  ByteSink& to_standard_output();

  // Writes standard output, devices and pipes, which cannot be taken back, then every file beside
  // its place, and renames last. Throws Error{io} or BrokenPipe; then no regular file has changed,
  // and no temporary one is left.
  void deliver();

 private:
  std::deque<FileOutput> files_;
  std::optional<StringSink> standard_output_;
};

}  // namespace offprint
