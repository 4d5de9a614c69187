#include "input/text/signs.h"

#include <array>

namespace offprint::article {

namespace {

constexpr std::array<std::string_view, shape_count> shape_names = {
    "the edge", "prose",      "a sentence",  "a question", "a lead-in",
    "a label",  "a fragment", "a list item", "code"};

// Neighbours on both sides at once are told apart only roughly, to keep the table small.
enum class Side { edge, running, short_line, other };
constexpr std::size_t side_count = 4;
constexpr std::array<std::string_view, side_count> side_names = {"the edge", "running text",
                                                                 "a short line", "an item or code"};

Side side_of(Shape shape) {
  switch (shape) {
    case Shape::edge: return Side::edge;
    case Shape::prose:
    case Shape::sentence: return Side::running;
    case Shape::question:
    case Shape::lead_in:
    case Shape::label:
    case Shape::fragment: return Side::short_line;
    case Shape::item:
    case Shape::code: return Side::other;
  }
  return Side::other;
}

std::array<std::span<const SignRow>, 4> sign_groups() {
  return {form_signs(), word_signs(), position_signs(), neighbour_signs()};
}

std::size_t row_count() {
  std::size_t count = 0;
  for (const auto group : sign_groups()) count += group.size();
  return count;
}

// Where each family of shapes begins, behind the rows.
constexpr std::size_t own_shapes = 0;
constexpr std::size_t shapes_above = own_shapes + shape_count;
constexpr std::size_t shapes_below = shapes_above + shape_count * shape_count;
constexpr std::size_t shapes_between = shapes_below + shape_count * shape_count;
constexpr std::size_t shape_signs = shapes_between + shape_count * side_count * side_count;

std::string shape_sign_name(std::size_t sign) {
  if (sign < shapes_above) return std::string(shape_names[sign]);
  if (sign < shapes_between) {
    const bool below = sign >= shapes_below;
    const std::size_t pair = sign - (below ? shapes_below : shapes_above);
    return std::string(shape_names[pair / shape_count]) + (below ? " above " : " below ") +
           std::string(shape_names[pair % shape_count]);
  }
  const std::size_t triple = sign - shapes_between;
  const std::size_t sides = triple % (side_count * side_count);
  return std::string(shape_names[triple / (side_count * side_count)]) + " between " +
         std::string(side_names[sides / side_count]) + " and " +
         std::string(side_names[sides % side_count]);
}

}  // namespace

std::size_t sign_count() {
  static const std::size_t count = row_count() + shape_signs;
  return count;
}

std::string sign_name(std::size_t sign) {
  for (const auto group : sign_groups()) {
    if (sign < group.size()) return std::string(group[sign].name);
    sign -= group.size();
  }
  return shape_sign_name(sign);
}

void find_signs(const Page& page, std::size_t i, SignNumbers& signs) {
  signs.clear();
  std::size_t base = 0;
  for (const auto group : sign_groups()) {
    for (std::size_t row = 0; row < group.size(); ++row)
      if (group[row].holds(page, i)) signs.push_back(static_cast<std::uint16_t>(base + row));
    base += group.size();
  }
  const auto own = static_cast<std::size_t>(page.shape(i));
  const Shape above = page.shape_before(i);
  const Shape below = page.shape(i + 1);
  const auto add = [&](std::size_t sign) {
    signs.push_back(static_cast<std::uint16_t>(base + sign));
  };
  add(own_shapes + own);
  add(shapes_above + own * shape_count + static_cast<std::size_t>(above));
  add(shapes_below + own * shape_count + static_cast<std::size_t>(below));
  add(shapes_between + (own * side_count + static_cast<std::size_t>(side_of(above))) * side_count +
      static_cast<std::size_t>(side_of(below)));
}

}  // namespace offprint::article
