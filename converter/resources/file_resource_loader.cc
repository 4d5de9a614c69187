#include "converter/resources/file_resource_loader.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "converter/resources/data_uri.h"
#include "converter/resources/percent_encoding.h"
#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

namespace fs = std::filesystem;

LoadResult failed(LoadFailure failure) { return {failure, {}}; }

// Returns "https" of "https://…", in lower case. One letter is a drive, not a scheme (RFC 3986
// §3.1).
std::string scheme_of(std::string_view destination) {
  const std::size_t end = destination.find(':');
  if (end == std::string_view::npos || end < 2) return {};
  const std::string scheme = ascii_lower(destination.substr(0, end));
  const bool valid = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  });
  return valid ? scheme : std::string();
}

LoadResult load_data_uri(std::string_view uri, std::size_t max_bytes) {
  if (uri.size() > max_bytes / 3 * 4) return failed(LoadFailure::too_large);
  std::optional<std::string> content = data_uri_content(uri);
  if (!content) return failed(LoadFailure::unreadable);
  return {LoadFailure::none, {std::move(*content), "image"}};
}

bool is_inside(const fs::path& file, const std::vector<std::string>& folders) {
  return std::any_of(folders.begin(), folders.end(), [&file](const std::string& folder) {
    std::error_code error;
    const fs::path root = fs::canonical(folder.empty() ? "." : folder, error);
    if (error) return false;
    const auto [end, rest] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
    return end == root.end();
  });
}

// Closes the descriptor at the end of its scope.
struct OpenFile {
  explicit OpenFile(const fs::path& path)
      : number(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (number >= 0) ::close(number);
  }
  int number;
};

LoadResult read_file(const fs::path& path, std::size_t max_bytes) {
  const OpenFile file(path);
  struct stat status {};
  if (file.number < 0 || ::fstat(file.number, &status) != 0 || !S_ISREG(status.st_mode))
    return failed(LoadFailure::unreadable);
  if (static_cast<std::uint64_t>(status.st_size) > max_bytes) return failed(LoadFailure::too_large);
  LoadedFile loaded{std::string(static_cast<std::size_t>(status.st_size), '\0'),
                    path.filename().string()};
  std::size_t read = 0;
  while (read < loaded.bytes.size()) {
    const ssize_t got = ::read(file.number, &loaded.bytes[read], loaded.bytes.size() - read);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(LoadFailure::unreadable);
    if (got == 0) break;
    read += static_cast<std::size_t>(got);
  }
  loaded.bytes.resize(read);
  return {LoadFailure::none, std::move(loaded)};
}

std::string folder_of(std::string_view source_name) {
  return source_name == "<stdin>" ? "" : fs::path(source_name).parent_path().string();
}

// Returns "/a/b.png" of "file:///a/b.png".
std::string_view without_file_scheme(std::string_view url) {
  url.remove_prefix(5);
  if (url.substr(0, 2) == "//") url.remove_prefix(std::min(url.size(), url.find('/', 2)));
  return url;
}

// Returns the paths that a destination may mean, the likeliest first: as written, decoded, without
// what only a web server understands ("a.png?raw=true"), and below our folders if it is a path from
// the root of a web site ("/a.png").
std::vector<std::string> paths_of(std::string_view destination, const std::string& scheme) {
  std::vector<std::string> paths;
  const auto add = [&paths](std::string path) {
    if (std::find(paths.begin(), paths.end(), path) == paths.end())
      paths.push_back(std::move(path));
  };
  if (scheme == "file") {
    add(percent_decoded(without_file_scheme(destination)));
    return paths;
  }
  const std::string_view path = destination.substr(0, destination.find_first_of("?#"));
  for (const std::string_view part : {destination, path}) {
    add(std::string(part));
    add(percent_decoded(part));
  }
  if (path.starts_with("/")) add(percent_decoded(path.substr(1)));
  return paths;
}

}  // namespace

LoadResult FileResourceLoader::load(std::string_view destination, std::string_view source_name) {
  const std::string scheme = scheme_of(destination);
  if (scheme == "data") return load_data_uri(destination, options_.max_bytes);
  const bool remote = !scheme.empty() && scheme != "file";
  if (remote || destination.substr(0, 2) == "//") return failed(LoadFailure::remote);
  std::vector<std::string> folders = options_.folders;
  folders.insert(folders.begin(), folder_of(source_name));
  LoadResult result = failed(LoadFailure::not_found);
  for (const std::string& path : paths_of(destination, scheme)) {
    result = find(path, folders);
    if (result.failure != LoadFailure::not_found) break;
  }
  return result;
}

LoadResult FileResourceLoader::load_given(std::string_view path) {
  return FileResourceLoader({options_.folders, true, options_.max_bytes}).load(path, "<stdin>");
}

LoadResult FileResourceLoader::find(const std::string& path,
                                    const std::vector<std::string>& folders) const {
  if (path.empty() || path.find('\0') != std::string::npos) return failed(LoadFailure::not_found);
  LoadFailure failure = LoadFailure::not_found;
  for (const std::string& folder : folders) {
    std::error_code error;
    const fs::path file = fs::canonical(fs::path(folder) / path, error);
    if (error == std::errc::permission_denied) failure = LoadFailure::unreadable;
    if (error) continue;
    if (options_.allow_outside || is_inside(file, folders))
      return read_file(file, options_.max_bytes);
    failure = LoadFailure::outside;
  }
  return failed(failure);
}

}  // namespace offprint
