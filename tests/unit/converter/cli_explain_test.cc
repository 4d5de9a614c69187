#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/cli/explain.h"

namespace offprint {
namespace {

using testing::HasSubstr;

Explanation sample() {
  Explanation explanation;
  explanation.rows.push_back({1,
                              1,
                              "title",
                              0,
                              0.98,
                              {{"first line", 2.0}, {"short", 1.5}},
                              "On \"Rivers\"\t日本",
                              false});
  explanation.rows.push_back(
      {3, 5, "heading", 3, 0.5, {{"no stop", -0.25}}, "How they grow", false});
  explanation.rows.push_back({9, 9, "boilerplate", 0, 1, {}, "Subscribe!", true});
  return explanation;
}

TEST(ExplanationTable, OneRowPerBlock) {
  EXPECT_EQ(explanation_table(sample()),
            "    lines  role         level   sure  text                                  evidence\n"
            "        1  title                 98%  On \"Rivers\" 日本                      "
            "first line +2.0, short +1.5\n"
            "      3-5  heading          3    50%  How they grow                         "
            "no stop -0.2\n"
            "        9  boilerplate          100%  Subscribe!                            "
            "left out:\n");
}

TEST(ExplanationTable, LongTextIsCut) {
  Explanation explanation = sample();
  explanation.rows[0].text = std::string(500, 'x');
  EXPECT_THAT(explanation_table(explanation), HasSubstr("xxx…  first line"));
}

TEST(ExplanationJson, HoldsEveryMemberAndEscapesStrings) {
  Sources sources;
  sources.add("a \\ b.txt", "");
  const std::string json = explanation_json(sample(), sources);
  EXPECT_THAT(json, HasSubstr("\"source\": \"a \\\\ b.txt\""));
  EXPECT_THAT(json, HasSubstr("\"text\": \"On \\\"Rivers\\\"\\u0009日本\""));
  EXPECT_THAT(json, HasSubstr("{\"lines\": [3, 5], \"role\": \"heading\", \"level\": 3, "
                              "\"confidence\": 0.5, \"left_out\": false, "
                              "\"text\": \"How they grow\", "
                              "\"evidence\": [{\"name\": \"no stop\", \"weight\": -0.25}]}"));
  EXPECT_THAT(json, HasSubstr("\"left_out\": true"));
}

}  // namespace
}  // namespace offprint
