#include "formats/xhtml/vocabulary.h"

#include <array>
#include <utility>

namespace offprint {

namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 10> elements = {{
    {"kbd", "kbd"},
    {"samp", "samp"},
    {"var", "var"},
    {"dfn", "dfn"},
    {"abbr", "abbr"},
    {"mark", "mark"},
    {"small", "small"},
    {"ins", "ins"},
    {"underline", "u"},
    {"u", "u"},
}};

}  // namespace

const char* element_of_class(std::string_view class_name) {
  for (const auto& [name, element] : elements)
    if (name == class_name) return element;
  return nullptr;
}

}  // namespace offprint
