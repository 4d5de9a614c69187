#include "dist/new_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

#include "dist/system_error.h"

namespace offprint {

namespace {

bool holds(const std::string& path, std::string_view bytes) {
  std::ifstream file(path, std::ios::binary);
  std::string content(bytes.size(), '\0');
  file.read(content.data(), static_cast<std::streamsize>(content.size()));
  return file && content == bytes;
}

}  // namespace

PathState state_of(const std::string& path, std::string_view bytes) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0)
    return errno == ENOENT ? PathState::free : PathState::taken;
  const bool same_size =
      S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) == bytes.size();
  return same_size && holds(path, bytes) ? PathState::same_bytes : PathState::taken;
}

void NewFile::make_folders() {
  std::vector<std::string> missing;
  std::error_code error;
  for (std::filesystem::path folder = std::filesystem::path(path_).parent_path();
       !folder.empty() && !std::filesystem::exists(folder, error) && !error;
       folder = folder.parent_path())
    missing.push_back(folder);
  for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
    if (::mkdir(folder->c_str(), 0777) != 0 && errno != EEXIST) refuse_with_errno(path_);
    folders_.push_back(*folder);
  }
}

void NewFile::prepare() {
  make_folders();
  temporary_ = TemporaryFile(path_, path_, content_.bytes());
}

void NewFile::finish() {
  if (!temporary_.become(path_)) {
    if (errno == EEXIST)
      refuse_to_write(path_, "something of that name appeared meanwhile", "run the command again");
    refuse_with_errno(path_);
  }
  finished_ = true;
}

void NewFile::undo() {
  temporary_.discard();
  if (finished_) ::unlink(path_.c_str());
  finished_ = false;
  // A folder that is not empty stays, because someone else uses it.
  for (auto folder = folders_.rbegin(); folder != folders_.rend(); ++folder)
    ::rmdir(folder->c_str());
  folders_.clear();
}

}  // namespace offprint
