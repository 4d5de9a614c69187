#include "converter/cli/media_folder.h"

#include <filesystem>
#include <fmt/core.h>
#include <set>

#include "converter/error.h"
#include "dist/file_output.h"
#include "dist/new_file.h"

namespace offprint {

namespace {

void check_folder(const std::string& path) {
  std::error_code error;
  const auto type = std::filesystem::status(path, error).type();
  if (type != std::filesystem::file_type::directory &&
      type != std::filesystem::file_type::not_found)
    throw Error(ErrorKind::io, fmt::format("cannot put images into '{}': it is not a folder", path),
                "name a folder with --extract-media");
}

NameUse name_use(PathState state) {
  switch (state) {
    case PathState::free: return NameUse::free;
    case PathState::same_bytes: return NameUse::same_bytes;
    case PathState::taken: return NameUse::taken;
  }
  return NameUse::taken;
}

}  // namespace

MediaFolder media_folder(const std::string& path, const std::vector<PlannedOutput>& outputs) {
  check_folder(path);
  std::set<std::string> taken;
  for (const PlannedOutput& output : outputs)
    if (output.path != "-") taken.insert(resolved_path(output.path));
  const auto use_of = [folder = path, resolved = resolved_path(path), taken = std::move(taken)](
                          const std::string& name, std::string_view bytes) {
    if (taken.count(resolved + "/" + name) != 0) return NameUse::taken;
    return name_use(state_of(folder + "/" + name, bytes));
  };
  return {path, use_of};
}

}  // namespace offprint
