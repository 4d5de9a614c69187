// A metadata value as one line: {a: [x, {b: y}]}.
#pragma once

#include <string>

#include "converter/model/metadata.h"

namespace offprint::test {

inline std::string shown(const MetaValue& value) {
  if (const auto* text = std::get_if<Text>(&value.value)) return *text;
  std::string inner;
  if (const auto* list = std::get_if<MetaList>(&value.value)) {
    for (const MetaValue& item : *list) inner += (inner.empty() ? "" : ", ") + shown(item);
    return "[" + inner + "]";
  }
  for (const MetaEntry& entry : std::get<MetaMap>(value.value))
    inner += (inner.empty() ? "" : ", ") + entry.key + ": " + shown(entry.value);
  return "{" + inner + "}";
}

}  // namespace offprint::test
