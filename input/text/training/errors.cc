#include "input/text/training/errors.h"

#include <algorithm>
#include <fmt/format.h>

#include "input/text/training/examples.h"
#include "input/text/training/tally.h"

namespace offprint::training {

namespace {

constexpr std::size_t context = 2;      // units above and below
constexpr std::size_t shown_text = 90;  // bytes

bool is_right(const Label& label, text::Role role) {
  for (std::size_t k = 0; k < role_count; ++k)
    if (text::weighed_roles[k] == role) return ((right_roles(label) >> k) & 1U) != 0;
  return true;  // for the roles of the header and above it
}

std::string unit_line(const LabelledText& text, std::size_t i, const text::Choice& choice,
                      bool wrong) {
  const text::Unit& unit = text.page.unit(i);
  return fmt::format("{}{} {:<12} {:<13} {:>5} {}\n", wrong ? ">" : " ",
                     unit.blank_before > 0 ? "-" : " ", label_name(text.label(i).role),
                     text::role_name(choice.role), choice.margin, unit.text.substr(0, shown_text));
}

}  // namespace

std::string error_report(const LabelledText& text, const std::vector<text::Choice>& choices) {
  std::string report;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (is_right(text.label(i), choices[i].role)) continue;
    report += fmt::format("{}: {} as {}\n", text.name, label_name(text.label(i).role),
                          text::role_name(choices[i].role));
    const std::size_t end = std::min(i + context + 1, choices.size());
    for (std::size_t k = i - std::min(i, context); k < end; ++k)
      report += unit_line(text, k, choices[k], k == i);
  }
  return report;
}

}  // namespace offprint::training
