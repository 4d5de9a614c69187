#include "input/text/training/weight_table.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "input/text/features/features.h"

namespace offprint::training {

namespace {

std::int16_t parts(double value, int whole, long most) {
  return static_cast<std::int16_t>(std::clamp(std::lround(value * whole), -most, most));
}

text::RoleWeights rounded(const float* row, const float* shared = nullptr) {
  text::RoleWeights weights{};
  for (std::size_t role = 0; role < role_count; ++role)
    weights[role] = parts(row[role] + (shared ? shared[role] : 0), 100, 3000);
  return weights;
}

text::LayerWeights rounded_layer(const float* row, const float* shared = nullptr) {
  text::LayerWeights weights{};
  for (std::size_t h = 0; h < weights.size(); ++h)
    weights[h] =
        parts(row[h] + (shared ? shared[h] : 0), text::layer_parts, text::largest_layer_weight);
  return weights;
}

template <std::size_t Size>
std::string row_text(const std::array<std::int16_t, Size>& weights) {
  std::string text = "{";
  for (std::size_t role = 0; role < weights.size(); ++role) {
    if (role > 0) text += ", ";
    text += std::to_string(weights[role]);
  }
  return text + "}";
}

std::string quoted(std::string_view name) { return fmt::format("\"{}\"", name); }

std::string feature_text(const text::FeatureWeights& feature) {
  std::string text = "    {" + quoted(feature.feature) + ",\n     {{";
  for (std::size_t place = 0; place < feature.places.size(); ++place) {
    if (place > 0) text += ",\n       ";
    text += "{" + row_text(feature.places[place].roles) + ", " +
            row_text(feature.places[place].layer) + "}";
  }
  return text + "}}},\n";
}

}  // namespace

WeightTable make_table(FittedTitle title, const ChainModel& model) {
  WeightTable table;
  table.title = std::move(title);
  for (std::size_t feature = 0; feature < text::feature_count(); ++feature) {
    text::FeatureWeights& row = table.features.emplace_back();
    row.feature = table.names.emplace_back(text::feature_name(feature));
    const auto place = [&](SeenFrom from, const float* shared, const float* shared_layer) {
      const std::size_t number = input_row(feature, from);
      return text::PlaceWeights{rounded(model.input(number), shared),
                                rounded_layer(model.inward(number), shared_layer)};
    };
    const std::size_t own = input_row(feature, SeenFrom::own);
    for (std::size_t style = 0; style < 3; ++style)
      row.places[style] =
          place(seen_in(static_cast<text::BlankStyle>(style)), model.input(own), model.inward(own));
    row.places[text::unit_above] = place(SeenFrom::below, nullptr, nullptr);
    row.places[text::unit_below] = place(SeenFrom::above, nullptr, nullptr);
  }
  for (const RoleScores& roles : model.outward) {
    text::RoleWeights& row = table.layer.emplace_back();
    for (std::size_t role = 0; role < role_count; ++role)
      row[role] = parts(roles[role], text::outward_parts, text::largest_outward_weight);
  }
  for (std::size_t from = 0; from < role_count; ++from)
    table.transitions.push_back(rounded(model.input(ChainModel::transition_row(from))));
  table.first = rounded(model.input(ChainModel::first_row()));
  table.last = rounded(model.input(ChainModel::last_row()));
  return table;
}

std::string write_table(const WeightTable& table) {
  std::string text =
      "// Written by the program `train` (input/text/training), never by hand. Hundredths of a\n"
      "// logarithm of odds: the larger a number, the more the feature speaks for the role.\n"
      "// clang-format off\n\n"
      "constexpr TitleWeight title_weights[] = {\n";
  for (const text::TitleWeight& feature : table.title.features)
    text += fmt::format("    {{{}, {}, {}}},\n", quoted(feature.feature), feature.weight,
                        row_text(feature.layer));
  text += fmt::format("}};\n\nconstexpr TitleLayer title_layer_weights = {};\n",
                      row_text(table.title.layer));
  text +=
      "\n"
      "// Five rows for each feature: on the unit itself in a text without blank lines, in one "
      "with "
      "a\n"
      "// blank line everywhere, in one with some; on the unit above; on the unit below. Columns:\n"
      "//";
  for (const text::Role role : text::weighed_roles)
    text += ' ' + std::string(text::role_name(role)) +
            (role == text::weighed_roles.back() ? " (after the article)\n" : ",");
  text += "constexpr FeatureWeights feature_weights[] = {\n";
  for (const text::FeatureWeights& feature : table.features) text += feature_text(feature);
  text +=
      "};\n\n// From each unit of the layer to the roles, in thousandths.\n"
      "constexpr RoleWeights layer_weights[] = {\n";
  for (const text::RoleWeights& row : table.layer) text += "    " + row_text(row) + ",\n";
  text +=
      "};\n\n// From each role (row) to the role of the next unit (column).\n"
      "constexpr RoleWeights transition_weights[] = {\n";
  for (const text::RoleWeights& row : table.transitions) text += "    " + row_text(row) + ",\n";
  text += "};\n\nconstexpr RoleWeights first_weights = " + row_text(table.first) + ";\n";
  return text + "constexpr RoleWeights last_weights = " + row_text(table.last) + ";\n";
}

}  // namespace offprint::training
