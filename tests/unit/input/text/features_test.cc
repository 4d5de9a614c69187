// Returns the names of the features that a line has.
#include "input/text/features/features.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

#include "input/text/survey/survey.h"

namespace offprint::text {
namespace {

const std::string paragraph =
    "The harbour was built when the river still reached the old town, and ships came up to the "
    "market with every tide. Later the river moved, the quay fell dry, and the merchants left.";

// Returns the names of the features of line `i`.
std::set<std::string> features_of(const std::string& text, std::size_t i) {
  Sources sources;
  const std::uint32_t file = sources.add("a.txt", text);
  const PageWithHeader page = find_header(survey(sources[file], file), default_weights());
  FeatureNumbers features;
  find_features(page, i, features);
  std::set<std::string> names;
  for (const std::uint16_t feature : features) names.insert(feature_name(feature));
  return names;
}

TEST(Features, TellQuestionsFromExclamations) {
  const std::string exclaims = "ends in an exclamation mark";
  EXPECT_TRUE(features_of("Leave it out!\n", 0).contains(exclaims));
  EXPECT_TRUE(features_of("(Leave it out!)\n", 0).contains(exclaims));
  EXPECT_TRUE(features_of("重要なお知らせ！\n", 0).contains(exclaims));
  EXPECT_FALSE(features_of("Why leave it out?\n", 0).contains(exclaims));
  EXPECT_FALSE(features_of("Stop! Why leave it out?\n", 0).contains(exclaims));
  EXPECT_FALSE(features_of("Leave it out! Or not\n", 0).contains(exclaims));
}

TEST(Features, SeeThatASentenceGoesOn) {
  const auto goes_on = [](const std::string& lines) {
    return features_of(lines + paragraph + "\n", 0)
        .contains("its sentence continues in the line below");
  };
  EXPECT_TRUE(goes_on("Some of these are only useful\nto a few.\n"));
  EXPECT_FALSE(goes_on("Some of these are only useful\n\nto a few.\n"));
  EXPECT_FALSE(goes_on("Some of these are only useful.\nto a few.\n"));
  EXPECT_FALSE(goes_on("Some of these are only useful\nTo a few\n"));
  EXPECT_FALSE(goes_on("Some of these are only useful\n- to a few\n"));
}

TEST(Features, KnowFunctionWordsAtBothEnds) {
  const std::set<std::string> features = features_of("The river and the\n" + paragraph + "\n", 0);
  EXPECT_TRUE(features.contains("opens with a function word"));
  EXPECT_TRUE(features.contains("ends with a function word"));
  const std::set<std::string> label = features_of("River of Ships\n" + paragraph + "\n", 0);
  EXPECT_FALSE(label.contains("opens with a function word"));
  EXPECT_FALSE(label.contains("ends with a function word"));
}

TEST(Features, CompareALineWithThoseThatStandOverProse) {
  std::string text = "Harbours\n\n" + paragraph + "\n\n";
  for (const std::string heading : {"The Rise", "The Fall", "The Silt"})
    text += heading + "\n\n" + paragraph + "\n\n";
  const std::set<std::string> heading = features_of(text, 4);
  EXPECT_TRUE(heading.contains("most lines of its form are above prose"));
  EXPECT_FALSE(heading.contains("much longer than the lines above prose"));
  const std::set<std::string> caption =
      features_of(text + "The merchants leave the quay for good\n\n" + paragraph, 8);
  EXPECT_TRUE(caption.contains("much longer than the lines above prose"));
}

}  // namespace
}  // namespace offprint::text
