// Language tags as people write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// Returns the BCP 47 tag that `words` mean: "en_US.UTF-8" is "en-US", and "zh-hans" is "zh-Hans".
// Returns nothing if they are not a tag, as are names of languages ("English") and the locales "C"
// and "POSIX".
std::optional<std::string> language_tag(std::string_view words);

}  // namespace offprint
