// Reads the archives that a writer packed.
#pragma once

#include <map>
#include <string>

namespace offprint::test {

// Returns the entries of a zip archive by name. Throws std::runtime_error if the bytes are not one.
std::map<std::string, std::string> unzip(const std::string& archive);

}  // namespace offprint::test
