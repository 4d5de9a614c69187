// The width and height of a picture, as attributes give them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

struct Length {
  std::string number;  // "50", "2.5"
  std::string unit;    // "px", "%", "cm", "mm", "in", "pt", "pc", "em", "ex", "rem"
};

// Returns the length that `text` is, as in "50%", "5cm" and "640px". A number alone is pixels.
// Returns nothing if it is not one, or is 0.
std::optional<Length> parse_length(std::string_view text);

// Returns whether the length is a whole number of pixels, which HTML takes as an attribute.
bool is_whole_pixels(const Length& length);

}  // namespace offprint
