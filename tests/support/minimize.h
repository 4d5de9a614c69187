// Reduces an input that shows a fault until a person can see the fault: a text, or the choices that
// a generator made.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace offprint::test {

using Fails = std::function<bool(const std::string& text)>;

// Removes lines, then characters, in ever smaller pieces, then replaces letters by "a", as long as
// the text still fails. `text` must fail. Valid UTF-8 stays valid.
std::string minimize(std::string text, const Fails& fails);

using ChoicesFail = std::function<bool(const std::vector<std::uint32_t>& choices)>;

// Removes choices in ever smaller pieces, then makes them lesser, as long as what is made of them
// still fails.
std::vector<std::uint32_t> minimize(std::vector<std::uint32_t> choices, const ChoicesFail& fails);

}  // namespace offprint::test
