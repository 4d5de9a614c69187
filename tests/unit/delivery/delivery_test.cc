#include "dist/delivery.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <sys/stat.h>

#include "converter/error.h"
#include "dist/descriptor.h"

namespace offprint {
namespace {

using testing::ElementsAre;

namespace fs = std::filesystem;

class DeliveryTest : public testing::Test {
 protected:
  DeliveryTest() {
    std::string name = (fs::temp_directory_path() / "offprint-delivery-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    root_ = name;
  }
  ~DeliveryTest() override { fs::remove_all(root_); }

  std::string path(const std::string& name) const { return (root_ / name).string(); }
  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name)) << content;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path(name));
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(root_))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }

  fs::path root_;
};

TEST_F(DeliveryTest, NothingChangesBeforeDelivery) {
  write("a.md", "old");
  Delivery delivery;
  delivery.to_file(path("a.md")).write("new");
  delivery.to_file(path("b.md")).write("new");
  EXPECT_EQ(read("a.md"), "old");
  EXPECT_THAT(files(), ElementsAre("a.md"));
}

TEST_F(DeliveryTest, AllFilesAreWritten) {
  write("a.md", "old and longer than the new one");
  Delivery delivery;
  ByteSink& first = delivery.to_file(path("a.md"));
  ByteSink& second = delivery.to_file(path("b.md"));
  first.write("one");
  second.write("two");
  first.write(" more");
  delivery.deliver();
  EXPECT_EQ(read("a.md"), "one more");
  EXPECT_EQ(read("b.md"), "two");
  EXPECT_THAT(files(), ElementsAre("a.md", "b.md"));
}

TEST_F(DeliveryTest, OneFailureStopsAll) {
  write("a.md", "old");
  fs::create_directory(path("folder"));
  Delivery delivery;
  delivery.to_file(path("a.md")).write("new");
  delivery.to_file(path("folder/b.md")).write("new");
  fs::remove(path("folder"));
  EXPECT_THROW(delivery.deliver(), Error);
  EXPECT_EQ(read("a.md"), "old");
  EXPECT_THAT(files(), ElementsAre("a.md"));
}

TEST_F(DeliveryTest, DevicesAndPipesAreWrittenInPlace) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  EXPECT_TRUE(FileOutput(path("pipe")).in_place());
  EXPECT_TRUE(FileOutput("/dev/null").in_place());
  EXPECT_FALSE(FileOutput(path("a.md")).in_place());
}

TEST_F(DeliveryTest, ReaderThatHasGoneIsNoError) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  Descriptor(ends[0]).close();
  const Descriptor writer(ends[1]);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  EXPECT_THROW(write_all(writer.number(), "text", "the pipe"), BrokenPipe);
  std::signal(SIGPIPE, before);
}

TEST_F(DeliveryTest, SeveralOutputsToStandardOutputShareOneSink) {
  Delivery delivery;
  EXPECT_EQ(&delivery.to_standard_output(), &delivery.to_standard_output());
}

TEST_F(DeliveryTest, TargetsThatCannotBe) {
  fs::create_directory(path("folder"));
  write("file", "");
  fs::create_symlink("b", path("a"));
  fs::create_symlink("a", path("b"));
  for (const char* bad : {"folder", "none/a.md", "file/a.md", "a"})
    EXPECT_THROW(FileOutput{path(bad)}, Error) << bad;
  EXPECT_THROW(FileOutput{""}, Error);
  EXPECT_THROW(FileOutput{path(std::string(300, 'x'))}, Error);
}

TEST_F(DeliveryTest, ModeIsKept) {
  write("a.md", "old");
  fs::permissions(path("a.md"), fs::perms(0604));
  Delivery delivery;
  delivery.to_file(path("a.md")).write("new");
  delivery.deliver();
  EXPECT_EQ(fs::status(path("a.md")).permissions(), fs::perms(0604));
}

TEST_F(DeliveryTest, LinkToAFileThatDoesNotExistYet) {
  fs::create_directory(path("folder"));
  fs::create_symlink("folder/real.md", path("link.md"));
  Delivery delivery;
  delivery.to_file(path("link.md")).write("new");
  delivery.deliver();
  EXPECT_TRUE(fs::is_symlink(path("link.md")));
  EXPECT_EQ(read("folder/real.md"), "new");
}

TEST_F(DeliveryTest, LongNamesFit) {
  const std::string name = std::string(252, 'x') + ".md";
  Delivery delivery;
  delivery.to_file(path(name)).write("new");
  delivery.deliver();
  EXPECT_EQ(read(name), "new");
}

TEST_F(DeliveryTest, SameFileByAnotherName) {
  write("a.md", "");
  fs::create_symlink("a.md", path("link.md"));
  fs::create_symlink("new.md", path("dangling.md"));
  fs::create_directory(path("folder"));
  EXPECT_TRUE(same_file(path("a.md"), path("./folder/../a.md")));
  EXPECT_TRUE(same_file(path("a.md"), path("link.md")));
  EXPECT_TRUE(same_file(path("dangling.md"), path("folder/../new.md")));
  EXPECT_FALSE(same_file(path("a.md"), path("b.md")));
  EXPECT_FALSE(same_file(path("folder/a.md"), path("a.md")));
}

}  // namespace
}  // namespace offprint
