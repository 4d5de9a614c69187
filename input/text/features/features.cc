#include "input/text/features/features.h"

#include <array>

namespace offprint::text {

namespace {

// The names of Shape. Every unit has one of the other shapes; only its neighbour can be the edge.
constexpr std::array<std::string_view, shape_count> shape_names = {
    "the edge", "prose",      "a sentence",  "a question", "a lead-in",
    "a label",  "a fragment", "a list item", "code"};
constexpr std::size_t own_shape_count = shape_count - 1;

// A rough classification of the unit above. The shape of the unit below says more, so it counts in
// full.
enum class Side { edge, running_text, short_line, item_or_code };
constexpr std::array<std::string_view, 4> side_names = {"the edge", "running text", "a short line",
                                                        "an item or code"};

Side side_of(Shape shape) {
  switch (shape) {
    case Shape::edge: return Side::edge;
    case Shape::prose:
    case Shape::sentence: return Side::running_text;
    case Shape::question:
    case Shape::lead_in:
    case Shape::label:
    case Shape::fragment: return Side::short_line;
    case Shape::item:
    case Shape::code: return Side::item_or_code;
  }
  return Side::edge;
}

const std::array<FeatureGroup, 5>& feature_groups() {
  static const std::array<FeatureGroup, 5> groups = {form_features(), word_features(),
                                                     position_features(), neighbour_features(),
                                                     likeness_features()};
  return groups;
}

std::size_t row_count() {
  std::size_t count = 0;
  for (const FeatureGroup& group : feature_groups()) count += group.rows.size();
  return count;
}

// The first numbers of the three families of shape features, counted from the end of the rows.
constexpr std::size_t own_shapes = 0;
constexpr std::size_t sides_above = own_shapes + own_shape_count;
constexpr std::size_t shapes_below = sides_above + own_shape_count * side_names.size();
constexpr std::size_t shape_features = shapes_below + own_shape_count * shape_count;

std::string pair_name(std::size_t pair, std::string_view relation,
                      std::span<const std::string_view> neighbours) {
  std::string name(shape_names[1 + pair / neighbours.size()]);
  name += relation;
  name += neighbours[pair % neighbours.size()];
  return name;
}

std::string shape_feature_name(std::size_t feature) {
  if (feature < sides_above) return std::string(shape_names[1 + feature]);
  if (feature < shapes_below) return pair_name(feature - sides_above, " below ", side_names);
  return pair_name(feature - shapes_below, " above ", shape_names);
}

}  // namespace

std::size_t feature_count() {
  static const std::size_t count = row_count() + shape_features;
  return count;
}

std::string feature_name(std::size_t feature) {
  for (const auto& [rows, find] : feature_groups()) {
    if (feature < rows.size()) return std::string(rows[feature].name);
    feature -= rows.size();
  }
  return shape_feature_name(feature);
}

void find_features(const PageWithHeader& page, std::size_t i, FeatureNumbers& features) {
  features.resize(feature_count() + 1);
  std::uint16_t* found = features.data();
  std::uint16_t base = 0;
  for (const FeatureGroup& group : feature_groups()) {
    found = group.find(page, i, base, found);
    base = static_cast<std::uint16_t>(base + group.rows.size());
  }
  const auto own = static_cast<std::size_t>(page.shape(i)) - 1;
  const auto above = static_cast<std::size_t>(side_of(page.shape_before(i)));
  const auto below = static_cast<std::size_t>(page.shape(i + 1));
  for (const std::size_t feature : {own_shapes + own, sides_above + own * side_names.size() + above,
                                    shapes_below + own * shape_count + below})
    *found++ = static_cast<std::uint16_t>(base + feature);
  features.resize(static_cast<std::size_t>(found - features.data()));
}

}  // namespace offprint::text
