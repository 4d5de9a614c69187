// File descriptors, and writing to them.
#pragma once

#include <string_view>

namespace offprint {

// Owns a POSIX file descriptor.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();

  bool open() const { return number_ >= 0; }
  int number() const { return number_; }
  int release();
  // Returns false, with errno set, if the system could not store what was written (a full disk on
  // NFS).
  bool close();

 private:
  int number_ = -1;
};

// Thrown if the reader of a pipe has closed it. It wants no more output, so this is not reported.
struct BrokenPipe {};

// Writes all bytes. `name` is the output's name in messages. Throws Error{io} or BrokenPipe;
// SIGPIPE and SIGXFSZ must be ignored.
void write_all(int descriptor, std::string_view bytes, std::string_view name);

}  // namespace offprint
