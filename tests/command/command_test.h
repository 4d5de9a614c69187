// Runs the built program as a user does, by lines typed into a shell.
#pragma once

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace offprint {

struct Outcome {
  int exit_code = 0;
  std::string out;  // standard output
  std::string err;  // standard error
};

// Every test has an empty folder of its own, which is the working directory of its commands.
class CommandTest : public testing::Test {
 protected:
  CommandTest();
  ~CommandTest() override;

  // Runs `line` in bash; in it, `offprint` is the program under test, and $program its path.
  Outcome type(const std::string& line) const;

  void write(const std::string& name, const std::string& content) const;
  std::string read(const std::string& name) const;
  bool exists(const std::string& name) const;
  // The names in the folder, sorted: no temporary file may stay behind.
  std::vector<std::string> files() const;

  std::filesystem::path folder_;
};

// A complete article.
inline constexpr const char* small_article =
    "On Rivers\n"
    "\n"
    "March 3, 2024\n"
    "\n"
    "By Anna Moore\n"
    "\n"
    "Rivers begin as springs, as snow that melts, or as water that leaves a lake. Nobody who "
    "stands at a spring would guess what becomes of it a thousand kilometres further down.\n"
    "\n"
    "How they grow\n"
    "\n"
    "Every stream that joins a river adds to it. After a few hundred kilometres it carries more "
    "water than all the springs above it seem to give, and more sand than anyone could count.\n";

}  // namespace offprint
