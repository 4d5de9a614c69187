// What an image file is, told from its bytes and never from its name.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint {

struct ImageType {
  std::string_view media_type;  // "image/png"
  std::string_view extension;   // "png"
  bool in_epub = false;         // a core media type of EPUB 3.3 §3.2 that EPUB 2 devices show too
  std::uint32_t width = 0;      // pixels; 0: not in the header, or not read
  std::uint32_t height = 0;
};

// Nothing when the bytes are no image we know. PNG, JPEG and GIF are only taken with a readable
// size: a damaged header is no image (EPUBCheck PKG-021).
std::optional<ImageType> image_type(std::string_view bytes);

}  // namespace offprint
