#include "tests/support/place_in_model.h"

#include <algorithm>
#include <fmt/core.h>
#include <map>

namespace offprint::test {

namespace {

struct ModelLine {
  std::size_t indentation;
  std::string_view kind;
};

// `at` is an offset in the line.
ModelLine line_at(std::string_view model, std::size_t at) {
  const std::size_t newline = model.substr(0, at).rfind('\n');
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  const std::size_t first = std::min(model.find_first_not_of(' ', begin), model.size());
  const std::size_t end = std::min(model.find_first_of(" \n", first), model.size());
  return {first - begin, model.substr(first, end - first)};
}

}  // namespace

std::string place_in_model(std::string_view model, std::string_view word, std::size_t depth) {
  std::size_t at = model.find(word);
  if (at == std::string_view::npos) return "nowhere";
  ModelLine line = line_at(model, at);
  std::string place(line.kind);
  std::size_t found = 1;
  while (found < depth && line.indentation > 0) {
    const std::size_t newline = model.substr(0, at).rfind('\n');
    if (newline == std::string_view::npos) break;
    at = newline;
    const ModelLine above = line_at(model, at);
    if (above.indentation >= line.indentation) continue;
    line = above;
    place = fmt::format("{} > {}", line.kind, place);
    ++found;
  }
  return place;
}

std::vector<std::string> places_in_model(std::string_view model,
                                         const std::vector<std::string>& words) {
  std::map<std::string, std::vector<std::string>> places;
  for (const std::string& word : words) places[place_in_model(model, word)].push_back(word);
  std::vector<std::string> lines;
  for (const auto& [place, lost] : places)
    lines.push_back(fmt::format("{} ({} times, such as {})", place, lost.size(), lost.front()));
  return lines;
}

}  // namespace offprint::test
