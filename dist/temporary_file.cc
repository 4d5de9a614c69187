#include "dist/temporary_file.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "converter/error.h"
#include "dist/descriptor.h"
#include "dist/system_error.h"

namespace offprint {

namespace {

// Creates a file beside `target`, with the mode of a new file: 0666 less umask.
std::pair<Descriptor, std::string> create_beside(const std::string& target,
                                                 const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(target).parent_path();
  // Counts on over all files of the process, so that many of them take linear time.
  static std::atomic<unsigned> count{0};
  while (true) {
    std::string name = folder / fmt::format(".offprint-{}-{}.tmp", ::getpid(), count++);
    Descriptor file(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.open()) return {std::move(file), std::move(name)};
    if (errno != EEXIST) refuse_with_errno(path);
  }
}

// Gives the new file the mode of the one that it replaces and, if permitted, its owner.
void take_over_mode(const Descriptor& file, const std::string& target) {
  struct stat old {};
  if (::stat(target.c_str(), &old) != 0) return;
  const bool owner_kept = ::fchown(file.number(), old.st_uid, old.st_gid) == 0;
  ::fchmod(file.number(), old.st_mode & (owner_kept ? 07777 : 0777));
}

}  // namespace

void refuse_to_write(std::string_view path, std::string_view why, std::string hint) {
  throw Error(ErrorKind::io, fmt::format("cannot write '{}': {}", path, why), std::move(hint));
}

void refuse_with_errno(std::string_view path) { refuse_to_write(path, reason_of(errno)); }

TemporaryFile::TemporaryFile(const std::string& target, const std::string& path,
                             std::string_view bytes) {
  auto [file, name] = create_beside(target, path);
  name_ = std::move(name);
  try {
    take_over_mode(file, target);
    write_all(file.number(), bytes, fmt::format("'{}'", path));
    if (!file.close()) refuse_with_errno(path);
  } catch (...) {
    discard();
    throw;
  }
}

TemporaryFile& TemporaryFile::operator=(TemporaryFile&& other) noexcept {
  std::swap(name_, other.name_);
  return *this;
}

bool TemporaryFile::replace(const std::string& target) {
  if (::rename(name_.c_str(), target.c_str()) != 0) return false;
  name_.clear();
  return true;
}

bool TemporaryFile::become(const std::string& target) {
  if (::renameat2(AT_FDCWD, name_.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
    name_.clear();
    return true;
  }
  if (errno != EINVAL && errno != ENOSYS) return false;
  // The file system cannot rename so; a hard link never replaces anything either.
  if (::link(name_.c_str(), target.c_str()) != 0) return false;
  discard();
  return true;
}

void TemporaryFile::discard() {
  if (!name_.empty()) ::unlink(name_.c_str());
  name_.clear();
}

}  // namespace offprint
