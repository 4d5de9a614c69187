// Makes a text that shows a fault small, so that a person sees the fault in it.
#pragma once

#include <functional>
#include <string>

namespace offprint::test {

using Fails = std::function<bool(const std::string& text)>;

// Removes lines, then characters, in ever smaller pieces, then replaces letters by "a", as long as
// the text still fails. `text` must fail. Valid UTF-8 stays valid.
std::string minimize(std::string text, const Fails& fails);

}  // namespace offprint::test
