#include "dist/descriptor.h"

#include <cerrno>
#include <fmt/core.h>
#include <unistd.h>
#include <utility>

#include "converter/error.h"
#include "dist/system_error.h"

namespace offprint {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  close();
  number_ = other.release();
  return *this;
}

Descriptor::~Descriptor() { close(); }

int Descriptor::release() { return std::exchange(number_, -1); }

bool Descriptor::close() { return number_ < 0 || ::close(release()) == 0; }

void write_all(int descriptor, std::string_view bytes, std::string_view name) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno == EPIPE) throw BrokenPipe{};
    throw Error(ErrorKind::io, fmt::format("cannot write {}: {}", name, reason_of(errno)));
  }
}

}  // namespace offprint
