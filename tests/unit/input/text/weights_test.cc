#include "input/text/weights/weights.h"

#include <gtest/gtest.h>

#include "input/text/features/features.h"
#include "input/text/header/title.h"

namespace offprint::text {
namespace {

// A row that stood in the wrong place would weigh another sign.
TEST(Weights, StandInTheOrderOfTheSigns) {
  const Weights& weights = default_weights();
  ASSERT_EQ(weights.signs.size(), sign_count());
  for (std::size_t sign = 0; sign < sign_count(); ++sign)
    EXPECT_EQ(weights.signs[sign].sign, sign_name(sign)) << sign;
}

TEST(Weights, StandInTheOrderOfTheTitleSigns) {
  const Weights& weights = default_weights();
  ASSERT_EQ(weights.title.size(), title_signs().size());
  for (std::size_t sign = 0; sign < title_signs().size(); ++sign)
    EXPECT_EQ(weights.title[sign].sign, title_signs()[sign].name) << sign;
}

TEST(Weights, HoldATransitionForEveryPairOfRoles) {
  EXPECT_EQ(default_weights().transitions.size(), weighed_roles.size());
}

}  // namespace
}  // namespace offprint::text
