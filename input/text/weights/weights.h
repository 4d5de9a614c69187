// The weights of the text reader: how much each feature speaks for each role.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "input/text/lines/blank_style.h"
#include "input/text/weights/role.h"

namespace offprint::text {

// The roles that are chosen by weights. The header and the boilerplate above it are found before.
inline constexpr std::array<Role, 8> weighed_roles = {
    Role::paragraph,         Role::heading,         Role::item,
    Role::continuation,      Role::quote,           Role::code,
    Role::inner_boilerplate, Role::tail_boilerplate};

using RoleWeights = std::array<std::int16_t, weighed_roles.size()>;

// Numbers of features, which are the rows of their weights.
using FeatureNumbers = std::vector<std::uint16_t>;

// A feature has weights for five places: for the unit itself in a text with blank lines nowhere,
// everywhere, or at some places (BlankStyle), because it does not mean the same in each; for the
// unit above the one whose role is chosen; and for the unit below.
inline constexpr std::size_t place_count = 5;
inline constexpr std::size_t unit_above = 3;
inline constexpr std::size_t unit_below = 4;
constexpr std::size_t own_place(BlankStyle style) { return static_cast<std::size_t>(style); }

// The hidden layer between features and roles. Each of its units sums its weights of the features;
// if the sum is above zero, it adds the sum times a weight to the score of each role. So features
// can count differently together than alone.
inline constexpr std::size_t layer_size = 24;
using LayerWeights = std::array<std::int16_t, layer_size>;
// The weights are small enough for the sum of some 200 features to fit into 16 bits.
inline constexpr int layer_parts = 128;  // the weight 1 in LayerWeights
inline constexpr long largest_layer_weight = 160;
inline constexpr int outward_parts = 1000;  // the weight 1 from the layer to a role
inline constexpr long largest_outward_weight = 2000;

// The weights of a feature at one place, for the roles (hundredths) and for the layer. They are
// aligned so that they can be added as vectors of 16 bytes.
struct alignas(16) PlaceWeights {
  RoleWeights roles{};
  LayerWeights layer{};
};

// A feature with its weights. A test compares the names with those of feature_name().
struct FeatureWeights {
  std::string_view feature;
  std::array<PlaceWeights, place_count> places;
};

// The candidates for the title are scored in the same way, with a smaller layer.
inline constexpr std::size_t title_layer_size = 8;
struct TitleWeight {
  std::string_view feature;
  std::int16_t weight = 0;                             // hundredths
  std::array<std::int16_t, title_layer_size> layer{};  // 128ths
};
using TitleLayer = std::array<std::int16_t, title_layer_size>;  // thousandths

struct Weights {
  std::span<const TitleWeight> title;  // by row of title_features()
  TitleLayer title_layer{};
  std::span<const FeatureWeights> features;  // by feature number (features.h)
  std::span<const RoleWeights> layer;        // [unit of the layer]
  std::span<const RoleWeights> transitions;  // [role above][role]
  RoleWeights first{};                       // of the first role below the header
  RoleWeights last{};                        // of the last role
};

// Returns the weights of weights_table.inc.
const Weights& default_weights();

}  // namespace offprint::text
