// Errors of the operating system in plain words.
#pragma once

#include <string>

namespace offprint {

// Returns the meaning of `number`, a value of errno, for a file: "it does not exist", "the disk is
// full".
std::string reason_of(int number);

}  // namespace offprint
