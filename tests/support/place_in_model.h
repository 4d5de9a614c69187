// Names the node that holds a word, for messages of tests.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::test {

// Returns the kinds of the nodes around `word` in the output of the model writer, the outermost of
// at most `depth` first: "block-quote > paragraph > text". Returns "nowhere" if the word is not
// there.
std::string place_in_model(std::string_view model, std::string_view word, std::size_t depth = 3);

// Returns a line for each place that holds some of the words, with their number and the first.
std::vector<std::string> places_in_model(std::string_view model,
                                         const std::vector<std::string>& words);

}  // namespace offprint::test
