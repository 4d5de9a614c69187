#include "input/decode.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iconv.h>
#include <memory>
#include <optional>
#include <type_traits>
#include <uchardet/uchardet.h>
#include <utility>

#include "converter/error.h"
#include "converter/utf8/ascii_run.h"
#include "converter/utf8/code_point.h"

namespace offprint {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::size_t detection_sample = 256 * 1024;      // bytes

// Returns the length of the well-formed character at `at` (Unicode 15, table 3-7), or 0 if it is
// invalid.
std::size_t character_length(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  const auto second_in = [&](unsigned low, unsigned high) {
    return byte(1) >= low && byte(1) <= high;
  };
  const auto continues = [&](std::size_t i) {
    return is_continuation_byte(static_cast<char>(byte(i)));
  };
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool second = second_in(lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
    return second && continues(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const bool second = second_in(lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
    return second && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

// Returns whether a byte is unassigned in Windows-1252, or is rare there but common in damaged
// files.
bool is_senseless(char byte) {
  return std::string_view("\x81\x8D\x8F\x90\x9D\xFE\xFF").find(byte) != std::string_view::npos;
}

// Returns the number of bytes of the two- and three-byte characters at the beginning of `bytes`,
// and adds their number to `count`. Stops at lead bytes that restrict the second byte.
std::size_t common_run_length(std::string_view bytes, std::size_t& count) {
  std::size_t at = 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const auto continues = [&](std::size_t i) { return is_continuation_byte(bytes[at + i]); };
  while (at + 2 < bytes.size()) {
    const bool two = byte(0) >= 0xC2 && byte(0) <= 0xDF;
    const bool three = byte(0) > 0xE0 && byte(0) <= 0xEF && byte(0) != 0xED;
    if ((!two && !three) || !continues(1)) break;
    if (three && !continues(2)) break;
    at += two ? 2 : 3;
    ++count;
  }
  return at;
}

struct Utf8Check {
  std::size_t invalid = 0;    // bytes
  std::size_t senseless = 0;  // those of them that Windows-1252 does not use either
  std::size_t first = 0;      // offset of the first invalid byte
  std::size_t other = 0;      // well-formed characters outside ASCII
};

Utf8Check check_utf8(std::string_view bytes) {
  Utf8Check check;
  for (std::size_t at = ascii_run_end(bytes, 0); at < bytes.size(); at = ascii_run_end(bytes, at)) {
    const std::size_t common = common_run_length(bytes.substr(at), check.other);
    at += common;
    if (common > 0) continue;
    const std::size_t length = character_length(bytes, at);
    if (length == 0 && check.invalid++ == 0) check.first = at;
    if (length == 0) check.senseless += is_senseless(bytes[at]);
    check.other += length > 1;
    at += std::max<std::size_t>(length, 1);
  }
  return check;
}

enum class Endian { little, big };

// Returns the byte order of UTF-16, known by its byte order mark, or because every second byte of
// its Latin characters is NUL.
std::optional<Endian> find_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Endian::little;
  if (bytes.starts_with("\xFE\xFF")) return Endian::big;
  if (bytes.size() < 2 || bytes.size() % 2 != 0) return {};
  const std::string_view sample = bytes.substr(0, 4096);
  std::size_t even = 0, odd = 0;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    even += sample[i] == '\0';
    odd += sample[i + 1] == '\0';
  }
  const std::size_t units = sample.size() / 2;
  if (even == 0 && odd * 10 >= units * 3) return Endian::little;
  if (odd == 0 && even * 10 >= units * 3) return Endian::big;
  return {};
}

void append_utf8(std::string& text, char32_t c) {
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | (c >> 6));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0 | (c >> 12));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xF0 | (c >> 18));
    text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::string from_utf16(std::string_view bytes, Endian endian) {
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return endian == Endian::big ? first << 8U | second : second << 8U | first;
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    const bool paired =
        is_high_surrogate(c) && at + 3 < bytes.size() && is_low_surrogate(unit(at + 2));
    if (paired) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    } else if (is_high_surrogate(c) || is_low_surrogate(c)) {
      c = 0xFFFD;
    }
    append_utf8(text, c);
  }
  if (bytes.size() % 2 != 0) text += replacement;
  return text;
}

std::string detect_encoding(std::string_view bytes) {
  const std::unique_ptr<std::remove_pointer_t<uchardet_t>, void (*)(uchardet_t)> detector(
      uchardet_new(), uchardet_delete);
  const std::string_view sample = bytes.substr(0, detection_sample);
  uchardet_handle_data(detector.get(), sample.data(), sample.size());
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

// Owns an iconv descriptor.
class Converter {
 public:
  explicit Converter(const std::string& encoding)
      : handle_(iconv_open("UTF-8", encoding.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }

  // iconv_open reports failure as (iconv_t)-1.
  bool is_open() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

  std::string convert(std::string_view bytes) {
    std::string text;
    std::string input(bytes);
    char* from = input.data();
    std::size_t left = input.size();
    char buffer[16384];
    while (left > 0) {
      char* to = buffer;
      std::size_t room = sizeof buffer;
      const std::size_t result = iconv(handle_, &from, &left, &to, &room);
      text.append(buffer, sizeof buffer - room);
      if (result != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
      text += replacement;
      ++from;
      --left;
    }
    return text;
  }

 private:
  iconv_t handle_;
};

// Decodes text that is not UTF-8, by the encoding that uchardet detects. Of the encodings of one
// byte a character, Windows-1252 is the most common one of unmarked text, and ISO 8859-1 differs
// from it only in bytes that are not printable there.
std::string from_legacy(std::string_view bytes) {
  std::string encoding = detect_encoding(bytes);
  if (encoding.empty() || encoding == "ASCII" || encoding == "UTF-8" || encoding == "ISO-8859-1" ||
      encoding == "ISO-8859-15")
    encoding = "WINDOWS-1252";
  Converter detected(encoding);
  if (detected.is_open()) return detected.convert(bytes);
  return Converter("WINDOWS-1252").convert(bytes);
}

std::string replace_invalid(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + 64);
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = character_length(bytes, at);
    if (length == 0)
      text += replacement;
    else
      text.append(bytes.substr(at, length));
    at += std::max<std::size_t>(length, 1);
  }
  return text;
}

void warn_of_invalid(std::string_view bytes, const Utf8Check& check, std::uint32_t file,
                     Diagnostics& diagnostics) {
  const std::string_view before = bytes.substr(0, check.first);
  const auto line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
  const std::size_t start = before.rfind('\n');
  const std::size_t column = check.first - (start == std::string_view::npos ? 0 : start + 1) + 1;
  const std::string count = std::to_string(check.invalid);
  diagnostics.warning(
      "invalid-utf8", {file, line, static_cast<std::uint32_t>(column), line},
      check.invalid == 1 ? "one byte is not UTF-8; U+FFFD replaces it"
                         : count + " bytes are not UTF-8, the first one here; U+FFFD replaces each",
      "save the article as UTF-8");
}

// Returns the bytes as UTF-8, with their line ends unchanged.
std::string to_utf8(std::string bytes, std::uint32_t file, Diagnostics& diagnostics) {
  if (const auto endian = find_utf16(bytes)) {
    std::string text = from_utf16(bytes, *endian);
    if (text.find('\0') == std::string::npos) return text;
  }
  if (bytes.find('\0') != std::string::npos)
    throw Error(ErrorKind::binary_input, "this is binary data, not text",
                "give the article as text");
  const Utf8Check check = check_utf8(bytes);
  if (check.invalid == 0) return bytes;
  // Text in another encoding contains almost no well-formed UTF-8, whereas damaged UTF-8 contains
  // much.
  const bool damaged = check.other >= check.invalid || check.senseless * 2 > check.invalid;
  if (!damaged) return from_legacy(bytes);
  warn_of_invalid(bytes, check, file, diagnostics);
  return replace_invalid(bytes);
}

// Returns whether the character is a noncharacter: U+FDD0 to U+FDEF and the last two of every
// plane.
bool is_noncharacter(std::string_view character) {
  if (character.size() == 3) {
    if (character.starts_with("\xEF\xB7")) {
      const auto last = static_cast<unsigned char>(character[2]);
      return last >= 0x90 && last <= 0xAF;
    }
    return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
  }
  return character.size() == 4 && (static_cast<unsigned char>(character[1]) & 0x0FU) == 0x0FU &&
         static_cast<unsigned char>(character[2]) == 0xBF &&
         static_cast<unsigned char>(character[3]) >= 0xBE;
}

bool is_line_end(std::string_view character) {
  return character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9";  // U+2028, U+2029
}

// Returns the offset of the first byte from `at` on with which a Unicode line end or a noncharacter
// may begin: 0xE2, 0xEF and above. Checks eight bytes at a time.
std::size_t find_rare_lead(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t low_bits = ones * 0x7F;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    const std::uint64_t low = word & low_bits;
    const std::uint64_t from_ef = low + ones * (0x80 - 0x6F);
    const std::uint64_t not_e2 = (low ^ (ones * 0x62)) + low_bits;
    if (((from_ef | ~not_e2) & word & ~low_bits) != 0) break;
  }
  const auto is_rare = [](char byte) {
    const auto lead = static_cast<unsigned char>(byte);
    return lead == 0xE2 || lead >= 0xEF;
  };
  while (at < text.size() && !is_rare(text[at])) ++at;
  return at;
}

// Returns the offset of the next byte that has to be changed: a carriage return, a line end or a
// noncharacter.
std::size_t find_change(std::string_view text, std::size_t at, std::size_t carriage_return) {
  text = text.substr(0, carriage_return);
  for (at = find_rare_lead(text, at); at < text.size(); at = find_rare_lead(text, at + 1)) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::string_view character = text.substr(at, lead < 0xF0 ? 3 : 4);
    if (is_line_end(character) || is_noncharacter(character)) return at;
  }
  return carriage_return;
}

std::string clean(std::string text) {
  const std::string_view view = text;
  std::size_t carriage_return = std::min(view.find('\r'), view.size());
  std::size_t change = find_change(view, 0, carriage_return);
  if (change == view.size()) return text;
  std::string cleaned;
  cleaned.reserve(text.size());
  for (std::size_t at = 0;; change = find_change(view, at, carriage_return)) {
    cleaned.append(view.substr(at, change - at));
    at = change;
    if (at == view.size()) return cleaned;
    if (at == carriage_return) {
      cleaned += '\n';
      at += view.substr(at).starts_with("\r\n") ? 2 : 1;
      carriage_return = std::min(view.find('\r', at), view.size());
      continue;
    }
    const std::string_view character = view.substr(at, character_length(view, at));
    if (is_line_end(character))
      cleaned += '\n';
    else
      cleaned += replacement;
    at += character.size();
  }
}

bool is_blank_text(std::string_view text) {
  return text.find_first_not_of(" \t\n\v\f") == std::string_view::npos;
}

}  // namespace

std::string decode(std::string bytes, std::uint32_t file, Diagnostics& diagnostics) {
  std::string text = to_utf8(std::move(bytes), file, diagnostics);
  if (std::string_view(text).starts_with(utf8_mark)) text.erase(0, utf8_mark.size());
  text = clean(std::move(text));
  if (is_blank_text(text)) throw Error(ErrorKind::malformed_input, "there is no text in the input");
  return text;
}

}  // namespace offprint
