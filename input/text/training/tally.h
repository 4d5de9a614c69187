// Counts how many roles of texts are right.
#pragma once

#include <array>
#include <string>

#include "input/text/roles/chain.h"
#include "input/text/training/corpus.h"

namespace offprint::training {

struct Tally {
  double headings = 0, headings_found = 0, headings_false = 0;
  double items = 0, items_found = 0, items_false = 0;
  double boilerplate = 0, boilerplate_dropped = 0;  // blocks
  double body_dropped = 0;                          // blocks, in texts with boilerplate
  double body_width = 0, body_width_lost = 0;       // columns
  double titles = 0, titles_found = 0;

  Tally& operator+=(const Tally& other);
};

// Counts of units, by label and role.
using Confusion = std::array<std::array<std::size_t, text::role_count>, label_role_count>;
void add_confusion(const LabelledText& text, const std::vector<text::Choice>& choices,
                   Confusion& confusion);
std::string_view label_name(LabelRole role);
std::string confusion_table(const Confusion& confusion);

// `choices`: one per unit.
Tally count(const LabelledText& text, const std::vector<text::Choice>& choices);

std::string tally_heading();
// Returns a line of a table whose heading is tally_heading(), in percent.
std::string tally_line(const std::string& name, const Tally& tally);

}  // namespace offprint::training
