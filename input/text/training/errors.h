// What a reader of the results wants to see: each unit whose role is wrong, and what stands around
// it.
#pragma once

#include <string>
#include <vector>

#include "input/text/roles/chain.h"
#include "input/text/training/corpus.h"

namespace offprint::training {

// Errors one after the other, each with two units above and below; empty when there are none.
std::string error_report(const LabelledText& text, const std::vector<text::Choice>& choices);

}  // namespace offprint::training
