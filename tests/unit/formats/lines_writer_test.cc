#include <gtest/gtest.h>

#include "formats/lines/line_writer.h"

namespace offprint {
namespace {

TEST(LineWriter, PutsTheMarkerOnTheFirstLineOnly) {
  LineWriter writer;
  writer.inside("- ", "  ", [&] {
    writer.line("one");
    writer.blank_line();
    writer.line("two");
  });
  EXPECT_EQ(writer.take(), "- one\n\n  two\n");
}

TEST(LineWriter, NestsMarkersOnOneLine) {
  LineWriter writer;
  writer.inside("> ", "> ", [&] {
    writer.inside("1. ", "   ", [&] { writer.inside("- ", "  ", [&] { writer.line("x"); }); });
  });
  EXPECT_EQ(writer.take(), "> 1. - x\n");
}

TEST(LineWriter, KeepsTheQuoteOnBlankLinesWithoutTrailingBlanks) {
  LineWriter writer;
  writer.inside("> ", "> ", [&] {
    writer.line("a");
    writer.blank_line();
    writer.line("b");
  });
  writer.blank_line();
  writer.line("c");
  EXPECT_EQ(writer.take(), "> a\n>\n> b\n\nc\n");
}

TEST(LineWriter, ABlankLineBeforeAnItemStandsOutsideOfIt) {
  LineWriter writer;
  writer.inside("> ", "> ", [&] {
    writer.inside("- ", "  ", [&] { writer.line("a"); });
    writer.blank_line();
    writer.inside("- ", "  ", [&] { writer.line("b"); });
  });
  EXPECT_EQ(writer.take(), "> - a\n>\n> - b\n");
}

TEST(LineWriter, AnEmptyItemStillShowsItsMarker) {
  LineWriter writer;
  writer.inside("- ", "  ", [] {});
  EXPECT_EQ(writer.take(), "-\n");
}

TEST(LineWriter, NeverStartsOrDoublesWithBlankLines) {
  LineWriter writer;
  writer.blank_line();
  writer.line("a");
  writer.blank_line();
  writer.blank_line();
  writer.line("b");
  writer.blank_line();
  EXPECT_EQ(writer.take(), "a\n\nb\n");
}

TEST(LineWriter, KeepsEveryLineOfVerbatimText) {
  LineWriter writer;
  writer.indented("    ", [&] { writer.verbatim("a\n\n  b\n"); });
  EXPECT_EQ(writer.take(), "    a\n\n      b\n\n");
}

TEST(LineWriter, LeavesRoomForTextHoweverDeepItStands) {
  LineWriter writer;
  writer.inside(std::string(60, '>'), std::string(60, '>'),
                [&] { EXPECT_EQ(writer.columns_left(72), 20U); });
  EXPECT_EQ(writer.columns_left(72), 72U);
  EXPECT_EQ(writer.columns_left(10), 10U);
}

}  // namespace
}  // namespace offprint
