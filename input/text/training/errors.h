// Lists the errors of a text: each unit whose role is wrong, with the units around it.
#pragma once

#include <string>
#include <vector>

#include "input/text/roles/chain.h"
#include "input/text/training/corpus.h"

namespace offprint::training {

// Returns the errors one after the other, each with two units above and below; empty if there are
// none.
std::string error_report(const LabelledText& text, const std::vector<text::Choice>& choices);

}  // namespace offprint::training
