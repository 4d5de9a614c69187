#include "input/text/weights/weights.h"

#include <gtest/gtest.h>

#include "input/text/features/features.h"
#include "input/text/header/title.h"

namespace offprint::text {
namespace {

// A row in the wrong place would weigh another feature.
TEST(Weights, StandInTheOrderOfTheFeatures) {
  const Weights& weights = default_weights();
  ASSERT_EQ(weights.features.size(), feature_count());
  for (std::size_t feature = 0; feature < feature_count(); ++feature)
    EXPECT_EQ(weights.features[feature].feature, feature_name(feature)) << feature;
}

TEST(Weights, StandInTheOrderOfTheTitleFeatures) {
  const Weights& weights = default_weights();
  ASSERT_EQ(weights.title.size(), title_features().size());
  for (std::size_t feature = 0; feature < title_features().size(); ++feature)
    EXPECT_EQ(weights.title[feature].feature, title_features()[feature].name) << feature;
}

TEST(Weights, HoldATransitionForEveryPairOfRoles) {
  EXPECT_EQ(default_weights().transitions.size(), weighed_roles.size());
}

}  // namespace
}  // namespace offprint::text
