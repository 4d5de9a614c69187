// Reads the JSON of the corpus's label files.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offprint::training {

// A value of any kind. The members of other kinds are empty.
struct Json {
  std::string text{};  // of a string
  double number = 0;   // of a number; 1 for true
  bool null = false;
  std::vector<Json> items{};                            // of an array
  std::vector<std::pair<std::string, Json>> members{};  // of an object

  // Returns the member of that name, or an empty value.
  const Json& operator[](std::string_view name) const;
};

// Throws Error{input} if `text` is not JSON.
Json read_json(std::string_view text);

}  // namespace offprint::training
