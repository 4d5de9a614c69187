#include "formats/html/base64.h"

#include <cstdint>

namespace offprint::html_writer {

namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Up to three bytes as four characters.
void append_group(std::string& out, std::string_view group) {
  std::uint32_t bits = 0;
  for (std::size_t at = 0; at < 3; ++at)
    bits = bits << 8 | (at < group.size() ? static_cast<unsigned char>(group[at]) : 0U);
  for (std::size_t at = 0; at < 4; ++at)
    out += at <= group.size() ? alphabet[bits >> (18 - 6 * at) & 63] : '=';
}

}  // namespace

std::string base64(std::string_view bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) append_group(out, bytes.substr(at, 3));
  return out;
}

}  // namespace offprint::html_writer
