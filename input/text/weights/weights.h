// How much each feature speaks for each role: the one table of the text reader.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "input/text/lines/blank_style.h"
#include "input/text/weights/role.h"

namespace offprint::text {

// The roles that are weighed; those of the header are found before and stand fixed.
inline constexpr std::array<Role, 8> weighed_roles = {
    Role::paragraph,         Role::heading,         Role::item,
    Role::continuation,      Role::quote,           Role::code,
    Role::inner_boilerplate, Role::tail_boilerplate};

using RoleWeights = std::array<std::int16_t, weighed_roles.size()>;

// Features are known by their numbers, which are the rows of their weights.
using FeatureNumbers = std::vector<std::uint16_t>;

// Where a feature is seen from. On the unit itself it tells other things in a text without blank
// lines than in one with a blank line everywhere; on a neighbour it tells of what stands around the
// unit.
inline constexpr std::size_t place_count = 5;
inline constexpr std::size_t unit_above = 3;
inline constexpr std::size_t unit_below = 4;
constexpr std::size_t own_place(BlankStyle style) { return static_cast<std::size_t>(style); }

// The layer between features and roles. Each of its units hears all features, says nothing while
// what it hears is below zero, and speaks for and against roles by how much it is above: so
// features count together otherwise than alone.
inline constexpr std::size_t layer_size = 24;
using LayerWeights = std::array<std::int16_t, layer_size>;
// Sums of some 200 features stay within 16 bits.
inline constexpr int layer_parts = 128;  // what one is in LayerWeights
inline constexpr long largest_layer_weight = 160;
inline constexpr int outward_parts = 1000;  // what one is in the layer's words to the roles
inline constexpr long largest_outward_weight = 2000;

// What a feature says, from one place, to the roles (hundredths) and to the layer.
// Rows of them are added up as vectors of 16 bytes.
struct alignas(16) PlaceWeights {
  RoleWeights roles{};
  LayerWeights layer{};
};

// One feature with its weights; its name is that of feature_name(), a test compares them.
struct FeatureWeights {
  std::string_view feature;
  std::array<PlaceWeights, place_count> places;
};

// The candidates for the title are scored alike, by a smaller layer.
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

// The weights that ship with the reader.
const Weights& default_weights();

}  // namespace offprint::text
