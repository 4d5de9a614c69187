#include <cstdlib>
#include <ctime>
#include <gtest/gtest.h>

#include "formats/epub/archive.h"
#include "tests/support/zip_reader.h"

namespace offprint {
namespace {

using Method = epub_writer::ArchiveEntry::Method;

std::uint32_t number(const std::string& bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;)
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

TEST(EpubArchive, GivesBackWhatWasPacked) {
  std::string noise;
  for (unsigned i = 0, state = 1; i < 5000; ++i)
    noise += static_cast<char>((state = state * 1103515245 + 12345) >> 16);
  const std::string text(100000, 'x');
  const std::string archive = epub_writer::pack({{"a", "", Method::deflated},
                                                 {"d/text", text},
                                                 {"noise", noise},
                                                 {"plain", "p", Method::stored}});
  const auto files = test::unzip(archive);
  EXPECT_EQ(files.at("a"), "");
  EXPECT_EQ(files.at("d/text"), text);
  EXPECT_EQ(files.at("noise"), noise);
  EXPECT_EQ(files.at("plain"), "p");
  EXPECT_LT(archive.size(), noise.size() + 2000) << "text is compressed, noise does not grow";
}

// EPUB 3.3 §4.3.4: the media type begins at byte 38, after a header without an extra field.
TEST(EpubArchive, BeginsWithItsMediaType) {
  const std::string archive =
      epub_writer::pack({{"mimetype", "application/epub+zip", Method::stored}, {"b", "text"}});
  EXPECT_EQ(archive.substr(0, 4), "PK\x03\x04");
  EXPECT_EQ(number(archive, 8, 2), 0U) << "stored";
  EXPECT_EQ(number(archive, 28, 2), 0U) << "no extra field";
  EXPECT_EQ(archive.substr(30, 28), "mimetypeapplication/epub+zip");
}

TEST(EpubArchive, IsTheSameInEveryTimeZone) {
  const std::vector<epub_writer::ArchiveEntry> entries = {{"a", "text text text text"}};
  setenv("TZ", "Pacific/Auckland", 1);
  tzset();
  const std::string there = epub_writer::pack(entries);
  setenv("TZ", "America/Los_Angeles", 1);
  tzset();
  EXPECT_EQ(epub_writer::pack(entries), there);
  unsetenv("TZ");
  tzset();
}

}  // namespace
}  // namespace offprint
