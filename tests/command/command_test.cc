#include "tests/command/command_test.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace offprint {

namespace fs = std::filesystem;

namespace {

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

std::string quoted(const std::string& text) {
  std::string safe = "'";
  for (const char c : text) safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return safe + "'";
}

}  // namespace

CommandTest::CommandTest() {
  std::string name = (fs::temp_directory_path() / "offprint-test-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = fs::path(name) / "work";
  fs::create_directory(folder_);
  fs::permissions(folder_.parent_path(), fs::perms(0755));
}

CommandTest::~CommandTest() {
  std::error_code error;
  fs::remove_all(folder_.parent_path(), error);
}

Outcome CommandTest::type(const std::string& line) const {
  const fs::path out = folder_.parent_path() / "stdout";
  const fs::path err = folder_.parent_path() / "stderr";
  const std::string script = "cd " + quoted(folder_) + " || exit 99\n" +
                             "export program='" OFFPRINT_COMMAND
                             "'\n"
                             "offprint() { \"$program\" \"$@\"; }\n" +
                             line;
  const std::string command =
      "bash -c " + quoted(script) + " >" + quoted(out) + " 2>" + quoted(err) + " </dev/null";
  const int status = std::system(command.c_str());
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return {code, content_of(out), content_of(err)};
}

void CommandTest::write(const std::string& name, const std::string& content) const {
  std::ofstream(folder_ / name, std::ios::binary) << content;
}

std::string CommandTest::read(const std::string& name) const { return content_of(folder_ / name); }

bool CommandTest::exists(const std::string& name) const {
  return fs::exists(fs::symlink_status(folder_ / name));
}

std::vector<std::string> CommandTest::files() const {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder_))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace offprint
