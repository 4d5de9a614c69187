// The lines below a title that name people.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint {

// Returns a line for each role, in the order in which the roles first appear, authors first: "By
// Jane Doe, John Roe", "Translated by Ann Poe", "Max Moe (compiler)". Names without any character
// that shows are left out.
std::vector<std::string> credit_lines(const std::vector<Author>& people, std::string_view language);

}  // namespace offprint
