// Reads what a writer packed.
#pragma once

#include <map>
#include <string>

namespace offprint::test {

// Every entry of a zip archive held in memory, by name. Throws std::runtime_error when it is none.
std::map<std::string, std::string> unzip(const std::string& archive);

}  // namespace offprint::test
