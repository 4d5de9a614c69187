#include "input/text/training/examples.h"

#include <algorithm>
#include <cmath>

#include "input/text/features/features.h"
#include "input/text/roles/chain.h"

namespace offprint::training {

namespace {

using text::Role;

constexpr RoleMask all_roles = (1U << role_count) - 1;

RoleMask possible_mask(const text::SurveyedPage& page, std::size_t i) {
  const text::RoleSet possible = text::possible_roles(page, i);
  RoleMask mask = 0;
  for (std::size_t k = 0; k < role_count; ++k)
    if (possible.has(text::weighed_roles[k])) mask |= 1U << k;
  return mask;
}

// Returns the end of the article: the index after its last unit.
std::size_t body_end(const LabelledText& text) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.page.size(); ++i)
    if (is_body(text.label(i).role)) end = i + 1;
  return end;
}

// Returns the right roles of a unit. Only one of the two roles of boilerplate is right, depending
// on the place of the unit. If both were, the models that are averaged would each learn another
// border.
RoleMask right_among(RoleMask possible, const Label& label, bool in_body) {
  RoleMask right = right_roles(label) & possible;
  if (label.role == LabelRole::boilerplate)
    right &= role_bit(in_body ? Role::inner_boilerplate : Role::tail_boilerplate);
  if (right == 0) right = role_bit(Role::paragraph) & possible;
  return right != 0 ? right : possible;
}

void add_inputs(const text::FeatureNumbers& features, SeenFrom from,
                std::vector<std::uint32_t>& inputs) {
  for (const std::uint16_t feature : features)
    inputs.push_back(static_cast<std::uint32_t>(input_row(feature, from)));
}

}  // namespace

std::size_t input_count() { return text::feature_count() * seen_from_count; }

RoleMask right_roles(const Label& label) {
  const RoleMask paragraph = role_bit(Role::paragraph);
  switch (label.role) {
    case LabelRole::heading: return role_bit(Role::heading) | (label.neutral ? paragraph : 0);
    case LabelRole::paragraph: return paragraph | (label.neutral ? role_bit(Role::heading) : 0);
    case LabelRole::subtitle: return paragraph | role_bit(Role::heading);
    case LabelRole::list_item: return role_bit(Role::item);
    case LabelRole::continuation: return paragraph | role_bit(Role::continuation);
    case LabelRole::quote: return role_bit(Role::quote);
    case LabelRole::code: return role_bit(Role::code);
    case LabelRole::table:
    case LabelRole::caption: return paragraph;
    case LabelRole::boilerplate: return dropping_roles;
    case LabelRole::header: return paragraph | dropping_roles;
    case LabelRole::title:
    case LabelRole::uncertain:
    case LabelRole::none: return all_roles;
  }
  return all_roles;
}

Example make_example(const LabelledText& text, const InputChoice& choice) {
  const text::PageWithHeader& page = text.page;
  std::vector<text::FeatureNumbers> features(page.size());
  for (std::size_t i = 0; i < page.size(); ++i) text::find_features(page, i, features[i]);
  const std::size_t end = body_end(text);
  Example example;
  example.source = text.labels.source;
  for (const std::size_t i : text::weighed_units(page)) {
    const Label& label = text.label(i);
    ExampleUnit unit;
    unit.possible = possible_mask(page, i);
    unit.right = right_among(unit.possible, label, i < end);
    if (is_body(label.role)) unit.words = page.traits[i].width / 6.0;
    add_inputs(features[i], SeenFrom::own, unit.inputs);
    if (choice.crossed) {
      add_inputs(features[i], seen_in(page.blanks), unit.inputs);
      if (i > 0) add_inputs(features[i - 1], SeenFrom::below, unit.inputs);
      if (i + 1 < page.size()) add_inputs(features[i + 1], SeenFrom::above, unit.inputs);
    }
    example.units.push_back(std::move(unit));
  }
  return example;
}

}  // namespace offprint::training
