// Language tags as people write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

// The BCP 47 tag that `words` stand for: "en_US.UTF-8" is "en-US", "zh-hans" is "zh-Hans". Nothing
// when they are no tag; names of languages ("English") and the locales "C" and "POSIX" are none.
std::optional<std::string> language_tag(std::string_view words);

}  // namespace offprint
