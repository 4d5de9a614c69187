#include "converter/cli/inputs.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "dist/descriptor.h"
#include "dist/system_error.h"

namespace offprint {

namespace {

constexpr std::size_t max_input_bytes = 1UL << 30;  // parsers count in 32 bits
constexpr std::size_t chunk = 1UL << 16;

[[noreturn]] void refuse(const std::string& name, std::string_view why, ErrorKind kind,
                         Hint hint = {}) {
  throw Error(kind, fmt::format("cannot read {}: {}", name, why), std::move(hint));
}

std::string hint_for_missing(std::string_view path) {
  if (path.find("://") == std::string_view::npos) return {};
  return "nothing is fetched from the network: save the page's text to a file";
}

std::string read_all(int descriptor, const std::string& name) {
  struct stat status {};
  std::string bytes;
  if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode))
    bytes.reserve(std::min(static_cast<std::size_t>(status.st_size), max_input_bytes) + 2 * chunk);
  std::size_t size = 0;
  for (;;) {
    if (bytes.size() - size < chunk) bytes.resize(std::max(bytes.capacity(), size + chunk));
    const ssize_t got = ::read(descriptor, &bytes[size], bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) refuse(name, reason_of(errno), ErrorKind::io);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > max_input_bytes) refuse(name, "it is larger than 1 GiB", ErrorKind::io);
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

Input read_input(const std::string& path, ErrorKind missing) {
  if (path == "-") return {"<stdin>", read_all(STDIN_FILENO, "standard input")};
  const std::string name = fmt::format("'{}'", path);
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.open())
    refuse(name, reason_of(errno), errno == ENOENT ? missing : ErrorKind::io,
           hint_for_missing(path));
  return {path, read_all(file.number(), name)};
}

bool standard_input_is_terminal() { return ::isatty(STDIN_FILENO) == 1; }

}  // namespace offprint
