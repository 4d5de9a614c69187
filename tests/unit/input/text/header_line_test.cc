#include "input/text/header_line.h"

#include <gtest/gtest.h>
#include <string>

namespace offprint::article {
namespace {

std::string names(std::string_view text) {
  std::string list;
  for (const Author& author : read_header_line(text, SlashOrder::month_first).authors)
    list += (list.empty() ? "" : "; ") + author.name;
  return list;
}

std::string date(std::string_view text) {
  const HeaderLine line = read_header_line(text, SlashOrder::month_first);
  return line.date ? line.date->iso() : "";
}

TEST(HeaderLine, ReadsBylinesInManyLanguages) {
  EXPECT_EQ(names("By Ada Quill"), "Ada Quill");
  EXPECT_EQ(names("By Ada Quill and Ben Inkwell"), "Ada Quill; Ben Inkwell");
  EXPECT_EQ(names("by Ada Quill, Ben Inkwell, and Cleo van der Blot"),
            "Ada Quill; Ben Inkwell; Cleo van der Blot");
  EXPECT_EQ(names("Von Jürgen Tinte"), "Jürgen Tinte");
  EXPECT_EQ(names("Par Élodie Plume et Luc Encre"), "Élodie Plume; Luc Encre");
  EXPECT_EQ(names("Por Ana Tintero"), "Ana Tintero");
  EXPECT_EQ(names("文：王小明"), "王小明");
}

TEST(HeaderLine, LeavesWhatAuthorsDoOut) {
  EXPECT_EQ(names("By Ada Quill, Senior Correspondent, Harbour Desk"), "Ada Quill");
}

TEST(HeaderLine, ReadsDateAndNamesFromOneLine) {
  const std::string line = "Posted by inky on 5 Mar 2019";
  EXPECT_EQ(names(line), "inky");
  EXPECT_EQ(date(line), "2019-03-05");
  EXPECT_EQ(names("Geschrieben von Ada Quill am 24.8.2010"), "Ada Quill");
  EXPECT_EQ(names("Posté par Ada Quill le 2010-07-03"), "Ada Quill");
  EXPECT_EQ(names("由 ada 发表于 2013-05-14"), "ada");
}

TEST(HeaderLine, KnowsALineThatIsOnlyADate) {
  EXPECT_TRUE(read_header_line("August 26, 2024", SlashOrder::month_first).only_date);
  EXPECT_TRUE(read_header_line("Published on Monday, 26 August 2024 at 10:00 · 5 min read",
                               SlashOrder::month_first)
                  .only_date);
  EXPECT_FALSE(read_header_line("The flood of 26 August 2024", SlashOrder::month_first).only_date);
}

TEST(HeaderLine, TakesSentencesForNoByline) {
  EXPECT_EQ(names("The bridge was closed by order of the council."), "");
  EXPECT_EQ(names("What the river leaves behind"), "");
}

TEST(IsName, AsksForCapitals) {
  EXPECT_TRUE(is_name("Ada Quill"));
  EXPECT_TRUE(is_name("Ludwig van der Tinte"));
  EXPECT_FALSE(is_name("Ada"));
  EXPECT_FALSE(is_name("agency work"));
}

}  // namespace
}  // namespace offprint::article
