#include "dist/file_output.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/core.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "converter/error.h"
#include "dist/descriptor.h"
#include "dist/system_error.h"

namespace offprint {

namespace {

namespace fs = std::filesystem;

constexpr int max_links = 40;  // the limit of the kernel

[[noreturn]] void refuse(std::string_view path, std::string_view why, std::string hint = {}) {
  throw Error(ErrorKind::io, fmt::format("cannot write '{}': {}", path, why), std::move(hint));
}

[[noreturn]] void refuse_with_errno(std::string_view path) { refuse(path, reason_of(errno)); }

// Follows symbolic links, also to a file that does not exist yet. Returns nothing if they form a
// circle.
std::optional<fs::path> follow_links(fs::path path) {
  std::error_code error;
  for (int links = 0; links < max_links; ++links) {
    if (!fs::is_symlink(fs::symlink_status(path, error))) return path;
    path = path.parent_path() / fs::read_symlink(path, error);
  }
  return {};
}

void check_folder(const fs::path& target, const std::string& path) {
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  std::error_code error;
  if (fs::is_directory(folder, error)) return;
  if (fs::exists(folder, error)) refuse(path, fmt::format("'{}' is not a folder", folder.string()));
  refuse(path, fmt::format("the folder '{}' does not exist", folder.string()),
         "make the folder first");
}

// Creates a file beside `target`, with the mode of a new file: 0666 less umask.
std::pair<Descriptor, std::string> create_beside(const std::string& target,
                                                 const std::string& path) {
  const fs::path folder = fs::path(target).parent_path();
  for (int number = 0;; ++number) {
    std::string name = folder / fmt::format(".offprint-{}-{}.tmp", ::getpid(), number);
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

FileOutput::FileOutput(std::string path) : path_(std::move(path)) {
  if (path_.empty()) refuse(path_, "the name is empty");
  struct stat status {};
  const bool exists = ::stat(path_.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) refuse_with_errno(path_);
  if (exists && S_ISDIR(status.st_mode)) refuse(path_, reason_of(EISDIR));
  if (exists && ::access(path_.c_str(), W_OK) != 0) refuse_with_errno(path_);
  in_place_ = exists && !S_ISREG(status.st_mode);
  if (in_place_) return;
  const std::optional<fs::path> target = follow_links(path_);
  if (!target) refuse(path_, reason_of(ELOOP));
  check_folder(*target, path_);
  target_ = *target;
}

void FileOutput::discard() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
  temporary_.clear();
}

void FileOutput::prepare() {
  if (in_place_) return;
  auto [file, name] = create_beside(target_, path_);
  temporary_ = std::move(name);
  take_over_mode(file, target_);
  write_all(file.number(), content_.bytes(), fmt::format("'{}'", path_));
  if (!file.close()) refuse_with_errno(path_);
}

void FileOutput::finish() {
  if (in_place_) return write_in_place();
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) refuse_with_errno(path_);
  temporary_.clear();
}

void FileOutput::write_in_place() {
  Descriptor file(::open(path_.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.open()) refuse_with_errno(path_);
  write_all(file.number(), content_.bytes(), fmt::format("'{}'", path_));
  if (!file.close()) refuse_with_errno(path_);
}

std::string resolved_path(const std::string& path) {
  std::error_code error;
  const fs::path resolved =

      fs::weakly_canonical(fs::absolute(follow_links(path).value_or(path), error), error);
  return error ? path : resolved.string();
}

bool same_file(const std::string& a, const std::string& b) {
  std::error_code error;
  if (fs::equivalent(a, b, error) && !error) return true;
  return resolved_path(a) == resolved_path(b);
}

}  // namespace offprint
