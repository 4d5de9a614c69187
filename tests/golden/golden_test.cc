// Runs every tests/cases/*.case. With OFFPRINT_UPDATE_CASES=1 it rewrites the files instead; read
// the diff before you commit it.
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

#include "tests/support/case_file.h"

namespace offprint::test {
namespace {

std::vector<std::filesystem::path> case_files() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(OFFPRINT_ROOT "/tests/cases"))
    if (entry.path().extension() == ".case") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

class Golden : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(Golden, ComesOutAsWritten) {
  const CaseFile expected = read_case(GetParam());
  ASSERT_GE(expected.sections.size(), 2U) << "a case has an input and at least one output";
  const CaseFile actual = run_case(expected);
  if (std::getenv("OFFPRINT_UPDATE_CASES") != nullptr) {
    write_case(GetParam(), actual);
    return;
  }
  for (std::size_t i = 0; i < expected.sections.size(); ++i)
    EXPECT_EQ(actual.sections[i].body, expected.sections[i].body)
        << "in section: " << expected.sections[i].heading;
}

std::string case_name(const testing::TestParamInfo<std::filesystem::path>& info) {
  std::string name = info.param.stem().string();
  for (char& c : name)
    if (c == '-') c = '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, testing::ValuesIn(case_files()), case_name);

}  // namespace
}  // namespace offprint::test
