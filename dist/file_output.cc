#include "dist/file_output.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/core.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "dist/descriptor.h"
#include "dist/system_error.h"

namespace offprint {

namespace {

namespace fs = std::filesystem;

constexpr int max_links = 40;  // the limit of the kernel

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
  if (fs::exists(folder, error))
    refuse_to_write(path, fmt::format("'{}' is not a folder", folder.string()));
  refuse_to_write(path, fmt::format("the folder '{}' does not exist", folder.string()),
                  "make the folder first");
}

}  // namespace

FileOutput::FileOutput(std::string path) : path_(std::move(path)) {
  if (path_.empty()) refuse_to_write(path_, "the name is empty");
  struct stat status {};
  const bool exists = ::stat(path_.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) refuse_with_errno(path_);
  if (exists && S_ISDIR(status.st_mode)) refuse_to_write(path_, reason_of(EISDIR));
  if (exists && ::access(path_.c_str(), W_OK) != 0) refuse_with_errno(path_);
  in_place_ = exists && !S_ISREG(status.st_mode);
  if (in_place_) return;
  const std::optional<fs::path> target = follow_links(path_);
  if (!target) refuse_to_write(path_, reason_of(ELOOP));
  check_folder(*target, path_);
  target_ = *target;
}

void FileOutput::prepare() {
  if (!in_place_) temporary_ = TemporaryFile(target_, path_, content_.bytes());
}

void FileOutput::finish() {
  if (in_place_) return write_in_place();
  if (!temporary_.replace(target_)) refuse_with_errno(path_);
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
