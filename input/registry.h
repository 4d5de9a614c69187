// The list of readers. To add one, see CONTRIBUTING.md, "Add a reader in five steps".
#pragma once

#include <span>

#include "converter/format.h"

namespace offprint {

std::span<const ReaderRow> readers();

}  // namespace offprint
