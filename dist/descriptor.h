// An open file descriptor and writing to it.
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
  // False, with errno set, when the system could not keep what was written (full disk on NFS).
  bool close();

 private:
  int number_ = -1;
};

// The reader of our pipe has gone: nobody wants the rest, which is no fault to report.
struct BrokenPipe {};

// Writes everything. `name` is the output as the user knows it. Throws Error{io}, or BrokenPipe;
// SIGPIPE and SIGXFSZ must be ignored by then.
void write_all(int descriptor, std::string_view bytes, std::string_view name);

}  // namespace offprint
