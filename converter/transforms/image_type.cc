#include "converter/transforms/image_type.h"

#include <utility>

namespace offprint {

namespace {

using namespace std::string_view_literals;

std::uint32_t byte(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}
std::uint32_t big_endian_16(std::string_view bytes, std::size_t at) {
  return byte(bytes, at) << 8 | byte(bytes, at + 1);
}
std::uint32_t big_endian_32(std::string_view bytes, std::size_t at) {
  return big_endian_16(bytes, at) << 16 | big_endian_16(bytes, at + 2);
}
std::uint32_t little_endian_16(std::string_view bytes, std::size_t at) {
  return byte(bytes, at + 1) << 8 | byte(bytes, at);
}

std::optional<ImageType> sized(ImageType type, std::uint32_t width, std::uint32_t height) {
  if (width == 0 || height == 0) return {};
  type.width = width;
  type.height = height;
  return type;
}

// PNG, 2nd edition, 11.2.2: the header chunk comes first.
std::optional<ImageType> png(std::string_view bytes) {
  if (!bytes.starts_with("\x89PNG\r\n\x1a\n") || bytes.size() < 33) return {};
  if (bytes.substr(12, 4) != "IHDR") return {};
  return sized({"image/png", "png", true}, big_endian_32(bytes, 16), big_endian_32(bytes, 20));
}

// Returns the end of a chain of sub-blocks. Each begins with its length, and the last is empty
// (GIF89a §15).
std::size_t end_of_sub_blocks(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && byte(bytes, at) != 0) at += byte(bytes, at) + 1;
  return at + 1;
}

// Returns whether a picture begins after the screen descriptor and what may precede the picture: a
// colour table and extensions (GIF89a §18 to §23).
bool has_gif_picture(std::string_view bytes) {
  const std::uint32_t flags = byte(bytes, 10);
  std::size_t at = 13 + ((flags & 0x80) != 0 ? 3U << ((flags & 7) + 1) : 0);
  while (at + 2 < bytes.size() && bytes[at] == '!') at = end_of_sub_blocks(bytes, at + 2);
  return at + 10 < bytes.size() && bytes[at] == ',';
}

std::optional<ImageType> gif(std::string_view bytes) {
  if (!bytes.starts_with("GIF87a") && !bytes.starts_with("GIF89a")) return {};
  if (bytes.size() < 13 || !has_gif_picture(bytes)) return {};
  return sized({"image/gif", "gif", true}, little_endian_16(bytes, 6), little_endian_16(bytes, 8));
}

bool is_start_of_frame(std::uint32_t marker) {
  const bool in_range = marker >= 0xC0 && marker <= 0xCF;
  return in_range && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// JPEG (ITU T.81, B.1) is a sequence of segments, each with its length, up to the frame that holds
// the size. A file that was cut off has no end marker.
std::optional<ImageType> jpeg(std::string_view bytes) {
  if (!bytes.starts_with("\xFF\xD8\xFF") || bytes.rfind("\xFF\xD9") == bytes.npos) return {};
  for (std::size_t at = 2; at + 9 < bytes.size();) {
    if (byte(bytes, at) != 0xFF) return {};
    const std::uint32_t marker = byte(bytes, at + 1);
    if (marker == 0xFF) {
      ++at;
    } else if (is_start_of_frame(marker)) {
      return sized({"image/jpeg", "jpg", true}, big_endian_16(bytes, at + 7),
                   big_endian_16(bytes, at + 5));
    } else {
      at += 2 + big_endian_16(bytes, at + 2);
    }
  }
  return {};
}

std::optional<ImageType> svg(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  if (head.find("<svg") == std::string_view::npos) return {};
  const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (start == std::string_view::npos || head[start] != '<') return {};
  return ImageType{"image/svg+xml", "svg", true};
}

// RFC 9649 §2.4.
std::optional<ImageType> webp(std::string_view bytes) {
  if (!bytes.starts_with("RIFF") || bytes.size() <= 12 || bytes.substr(8, 4) != "WEBP") return {};
  return ImageType{"image/webp", "webp", true};
}

// The two letters alone prove nothing, but the four bytes after the size are reserved and zero.
std::optional<ImageType> bmp(std::string_view bytes) {
  if (!bytes.starts_with("BM") || bytes.size() < 14 || bytes.substr(6, 4) != "\0\0\0\0"sv)
    return {};
  return ImageType{"image/bmp", "bmp", true};
}

// ISO/IEC 23008-12 §10: the brand names the coding.
std::optional<ImageType> high_efficiency(std::string_view bytes) {
  if (bytes.size() <= 12 || bytes.substr(4, 4) != "ftyp") return {};
  const std::string_view brand = bytes.substr(8, 4);
  if (brand == "avif" || brand == "avis") return ImageType{"image/avif", "avif", true};
  for (const std::string_view known : {"heic", "heix", "hevc", "heim", "mif1", "msf1"})
    if (brand == known) return ImageType{"image/heic", "heic"};
  return {};
}

// Formats with their first bytes. Most of them cannot be shown; they are here so that a message can
// name them.
std::optional<ImageType> other(std::string_view bytes) {
  static constexpr std::pair<std::string_view, ImageType> starts[] = {
      {"II*\0"sv, {"image/tiff", "tif"}},
      {"MM\0*"sv, {"image/tiff", "tif"}},
      {"\0\0\1\0"sv, {"image/x-icon", "ico", true}},
      {"\0\0\0\x0CjP  "sv, {"image/jp2", "jp2"}},
      {"\0\0\0\x0CJXL "sv, {"image/jxl", "jxl"}},
      {"\xFF\x0A"sv, {"image/jxl", "jxl"}},
      {"8BPS"sv, {"image/vnd.adobe.photoshop", "psd"}},
      {"\xD7\xCD\xC6\x9A"sv, {"image/wmf", "wmf"}},
      {"%PDF-"sv, {"application/pdf", "pdf"}},
      {"%!PS"sv, {"application/postscript", "eps"}},
      {"\x1F\x8B"sv, {"application/gzip", "svgz"}},
  };
  for (const auto& [start, type] : starts)
    if (bytes.starts_with(start)) return type;
  return {};
}

}  // namespace

std::optional<ImageType> image_type(std::string_view bytes) {
  for (const auto probe : {png, jpeg, gif, svg, webp, bmp, high_efficiency, other})
    if (auto type = probe(bytes)) return type;
  return {};
}

}  // namespace offprint
