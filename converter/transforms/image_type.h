// The kinds of image files, found from their bytes and never from their names.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace offprint {

struct ImageType {
  std::string_view media_type;  // "image/png"
  std::string_view extension;   // "png"
  bool shown = false;           // by browsers; e-books show fewer (formats/epub/links.h)
  std::uint32_t width = 0;      // pixels; 0: not in the header, or not read
  std::uint32_t height = 0;
};

// Returns the kind of the image, or nothing if the bytes are not an image that we know;
// documents that people use as images count as images. PNG, JPEG and GIF must have a readable size,
// because a file with a damaged header is not an image (EPUBCheck PKG-021).
std::optional<ImageType> image_type(std::string_view bytes);

}  // namespace offprint
