#include "converter/resources/file_resource_loader.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "converter/resources/data_uri.h"
#include "converter/resources/percent_encoding.h"

namespace offprint {
namespace {

namespace fs = std::filesystem;

// An article in work/articles, an image beside it, one in work/images, and a secret outside.
class Loader : public testing::Test {
 protected:
  Loader() {
    std::string name = (fs::temp_directory_path() / "offprint-loader-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    root_ = name;
    write("articles/a.png", "beside");
    write("articles/deep/b.png", "deeper");
    write("articles/my picture%2.png", "blanks");
    write("images/c.png", "elsewhere");
    write("secret.png", "secret");
  }
  ~Loader() override { fs::remove_all(root_); }

  void write(const std::string& name, const std::string& content) const {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name) << content;
  }

  LoadResult load(const std::string& destination, FileResourceLoader::Options options = {}) const {
    return FileResourceLoader(std::move(options))
        .load(destination, (root_ / "articles/a.txt").string());
  }
  LoadFailure failure(const std::string& destination,
                      FileResourceLoader::Options options = {}) const {
    return load(destination, std::move(options)).failure;
  }
  FileResourceLoader::Options with_images() const { return {{(root_ / "images").string()}}; }

  fs::path root_;
};

TEST_F(Loader, FindsFilesBesideTheArticleAndBelow) {
  EXPECT_EQ(load("a.png").file.bytes, "beside");
  EXPECT_EQ(load("a.png").file.name, "a.png");
  EXPECT_EQ(load("./deep/../deep/b.png").file.bytes, "deeper");
  EXPECT_EQ(load((root_ / "articles/a.png").string()).file.bytes, "beside");
}

TEST_F(Loader, TriesTheDestinationAsWrittenThenDecoded) {
  EXPECT_EQ(load("my%20picture%252.png").file.bytes, "blanks");
  EXPECT_EQ(load("my picture%2.png").file.bytes, "blanks");
}

TEST_F(Loader, LeavesOutWhatOnlyAWebServerUnderstands) {
  EXPECT_EQ(load("a.png?raw=true").file.bytes, "beside");
  EXPECT_EQ(load("deep/b.png#top").file.bytes, "deeper");
  write("articles/c?d.png", "asked");
  EXPECT_EQ(load("c?d.png").file.bytes, "asked");
  EXPECT_EQ(load("c%3Fd.png?v=1").file.bytes, "asked");
  EXPECT_EQ(failure("?raw=true"), LoadFailure::not_found);
  EXPECT_EQ(failure("#a"), LoadFailure::not_found);
}

TEST_F(Loader, FindsTheRootOfAWebSiteInItsFolders) {
  EXPECT_EQ(load("/deep/b.png").file.bytes, "deeper");
  EXPECT_EQ(load("/c.png?v=2", with_images()).file.bytes, "elsewhere");
  EXPECT_EQ(failure("/../secret.png"), LoadFailure::outside);
  EXPECT_EQ(failure("//deep/b.png"), LoadFailure::remote);
}

TEST_F(Loader, LooksInTheFoldersItWasGiven) {
  EXPECT_EQ(failure("c.png"), LoadFailure::not_found);
  EXPECT_EQ(load("c.png", with_images()).file.bytes, "elsewhere");
  EXPECT_EQ(load("../images/c.png", with_images()).file.bytes, "elsewhere");
}

TEST_F(Loader, RefusesWhatLiesOutside) {
  EXPECT_EQ(failure("../secret.png"), LoadFailure::outside);
  EXPECT_EQ(failure("deep/../../secret.png"), LoadFailure::outside);
  EXPECT_EQ(failure("..%2Fsecret.png"), LoadFailure::outside);
  EXPECT_EQ(failure((root_ / "secret.png").string()), LoadFailure::outside);
  EXPECT_EQ(failure("file://" + (root_ / "secret.png").string()), LoadFailure::outside);
  EXPECT_EQ(failure("../images/c.png"), LoadFailure::outside);
}

TEST_F(Loader, LinksAreFollowedBeforeTheJudgement) {
  fs::create_symlink(root_ / "secret.png", root_ / "articles/link.png");
  fs::create_symlink(root_ / "images", root_ / "articles/linked");
  EXPECT_EQ(failure("link.png"), LoadFailure::outside);
  EXPECT_EQ(failure("linked/c.png"), LoadFailure::outside);
  EXPECT_EQ(load("linked/c.png", with_images()).file.bytes, "elsewhere");
}

TEST_F(Loader, AFolderWhoseNameBeginsAlikeIsOutside) {
  write("articles-of-others/d.png", "theirs");
  EXPECT_EQ(failure("../articles-of-others/d.png"), LoadFailure::outside);
}

TEST_F(Loader, OutsideIsAllowedWhenAskedFor) {
  FileResourceLoader::Options options;
  options.allow_outside = true;
  EXPECT_EQ(load("../secret.png", options).file.bytes, "secret");
  EXPECT_EQ(load("file://localhost" + (root_ / "secret.png").string(), options).file.bytes,
            "secret");
}

TEST_F(Loader, AFileThatTheUserNamedMayLieAnywhere) {
  FileResourceLoader loader({});
  EXPECT_EQ(loader.load_given((root_ / "secret.png").string()).file.bytes, "secret");
  EXPECT_EQ(loader.load_given("https://example.org/a.png").failure, LoadFailure::remote);
  EXPECT_EQ(failure("../secret.png"), LoadFailure::outside);
}

TEST_F(Loader, NothingIsFetched) {
  for (const char* remote : {"https://example.org/a.png", "HTTP://example.org/a.png",
                             "//example.org/a.png", "ftp://example.org/a.png"})
    EXPECT_EQ(failure(remote), LoadFailure::remote) << remote;
}

TEST_F(Loader, WhatIsNoReadableFile) {
  EXPECT_EQ(failure("none.png"), LoadFailure::not_found);
  EXPECT_EQ(failure(""), LoadFailure::not_found);
  EXPECT_EQ(failure(std::string("a.png\0.txt", 10)), LoadFailure::not_found);
  EXPECT_EQ(failure("deep"), LoadFailure::unreadable);
  ASSERT_EQ(::mkfifo((root_ / "articles/pipe.png").c_str(), 0600), 0);
  EXPECT_EQ(failure("pipe.png"), LoadFailure::unreadable);
}

TEST_F(Loader, SizeIsLimited) {
  FileResourceLoader::Options options;
  options.max_bytes = 6;
  EXPECT_EQ(load("a.png", options).file.bytes, "beside");
  options.max_bytes = 5;
  EXPECT_EQ(failure("a.png", options), LoadFailure::too_large);
  EXPECT_EQ(failure("data:image/png;base64,AAAAAAAAAAAA", options), LoadFailure::too_large);
}

TEST_F(Loader, DataUrisHoldTheirBytes) {
  EXPECT_EQ(load("data:image/png;base64,aGVsbG8=").file.bytes, "hello");
  EXPECT_EQ(load("DATA:image/svg+xml,%3Csvg/%3E").file.bytes, "<svg/>");
  EXPECT_EQ(failure("data:image/png;base64"), LoadFailure::unreadable);
  EXPECT_EQ(failure("data:;base64,a*b"), LoadFailure::unreadable);
}

TEST(DataUri, Base64OfEveryLengthAndAlphabet) {
  EXPECT_EQ(data_uri_content("data:;base64,"), "");
  EXPECT_EQ(data_uri_content("data:;base64,YQ=="), "a");
  EXPECT_EQ(data_uri_content("data:;base64,YWI"), "ab");
  EXPECT_EQ(data_uri_content("data:;base64,YW\nJj"), "abc");
  EXPECT_EQ(data_uri_content("data:;base64,-_-_"), "\xFB\xFF\xBF");
}

TEST(PercentDecoding, LeavesWhatIsNoEscape) {
  EXPECT_EQ(percent_decoded("100%"), "100%");
  EXPECT_EQ(percent_decoded("%4"), "%4");
  EXPECT_EQ(percent_decoded("%zz%41"), "%zzA");
}

}  // namespace
}  // namespace offprint
