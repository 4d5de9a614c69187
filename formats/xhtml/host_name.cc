#include "formats/xhtml/host_name.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "converter/utf8/ascii.h"
#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/mapping.h"

namespace offprint {

namespace {

using CodePoints = std::vector<std::uint32_t>;

constexpr std::size_t max_label = 63;  // bytes, RFC 1035 §2.3.4

// ---- Punycode, RFC 3492
// --------------------------------------------------------------------------

// The parameters of §5.
constexpr std::uint32_t base = 36;
constexpr std::uint32_t smallest_threshold = 1;
constexpr std::uint32_t largest_threshold = 26;
constexpr std::uint32_t skew = 38;
constexpr std::uint32_t damp = 700;
constexpr std::uint32_t initial_bias = 72;
constexpr std::uint32_t initial_code_point = 0x80;

char digit(std::uint32_t value) {
  return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

std::uint32_t adapted_bias(std::uint32_t delta, std::uint32_t points, bool first) {
  delta = first ? delta / damp : delta / 2;
  delta += delta / points;
  std::uint32_t k = 0;
  for (; delta > (base - smallest_threshold) * largest_threshold / 2; k += base)
    delta /= base - smallest_threshold;
  return k + (base - smallest_threshold + 1) * delta / (delta + skew);
}

void append_number(std::string& out, std::uint32_t number, std::uint32_t bias) {
  for (std::uint32_t k = base;; k += base) {
    const std::uint32_t threshold =
        k <= bias ? smallest_threshold : std::min(k - bias, largest_threshold);
    if (number < threshold) break;
    out += digit(threshold + (number - threshold) % (base - threshold));
    number = (number - threshold) / (base - threshold);
  }
  out += digit(number);
}

// The procedure of §6.3. A label has at most a few dozen code points: nothing overflows.
std::string punycode(const CodePoints& label) {
  std::string out;
  for (const std::uint32_t c : label)
    if (c < initial_code_point) out += static_cast<char>(c);
  const auto basic = static_cast<std::uint32_t>(out.size());
  if (basic > 0) out += '-';
  std::uint32_t next = initial_code_point;
  std::uint32_t delta = 0;
  std::uint32_t bias = initial_bias;
  for (std::uint32_t done = basic; done < label.size(); ++next, ++delta) {
    std::uint32_t smallest = std::numeric_limits<std::uint32_t>::max();
    for (const std::uint32_t c : label)
      if (c >= next) smallest = std::min(smallest, c);
    delta += (smallest - next) * (done + 1);
    next = smallest;
    for (const std::uint32_t c : label) {
      if (c < next) ++delta;
      if (c != next) continue;
      append_number(out, delta, bias);
      bias = adapted_bias(delta, done + 1, done == basic);
      delta = 0;
      ++done;
    }
  }
  return out;
}

// ---- Labels
// ---------------------------------------------------------------------------------------

// Letters, marks, digits and hyphens; empty when there is anything else.
CodePoints letters_of(const std::string& label) {
  CodePoints points;
  for (std::size_t at = 0; at < label.size();) {
    const CodePoint c = first_code_point(std::string_view(label).substr(at));
    at += c.bytes;
    const bool part_of_a_word = is_letter(c.value) || is_mark(c.value) || is_decimal_digit(c.value);
    if (!part_of_a_word && c.value != U'-') return {};
    points.push_back(c.value);
  }
  return points;
}

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= max_label && is_ascii_alphanumeric(label.front()) &&
         is_ascii_alphanumeric(label.back()) && std::all_of(label.begin(), label.end(), [](char c) {
           return is_ascii_alphanumeric(c) || c == '-' || c == '_';
         });
}

std::string ascii_label(std::string_view label) {
  std::string ascii(label);
  if (!is_ascii(label)) {
    ascii = compatibility_folded(label);
    if (ascii.size() > 4 * max_label) return {};
    if (!is_ascii(ascii)) {
      const CodePoints letters = letters_of(ascii);
      ascii = letters.empty() ? std::string() : "xn--" + punycode(letters);
    }
  }
  return is_label(ascii) ? ascii : std::string();
}

bool is_byte(std::string_view number) {
  return number.size() <= 3 && std::all_of(number.begin(), number.end(), is_ascii_digit) &&
         (number.size() < 3 || number <= "255") && (number.size() == 1 || number[0] != '0');
}

bool is_address(const std::vector<std::string>& labels) {
  return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), is_byte);
}

}  // namespace

std::string ascii_host(std::string_view host) {
  if (host.ends_with('.')) host.remove_suffix(1);
  std::vector<std::string> labels;
  std::string ascii;
  for (std::size_t begin = 0; begin <= host.size();) {
    const std::size_t end = std::min(host.find('.', begin), host.size());
    labels.push_back(ascii_label(host.substr(begin, end - begin)));
    if (labels.back().empty()) return {};
    ascii += (begin == 0 ? "" : ".") + labels.back();
    begin = end + 1;
  }
  return is_ascii_letter(labels.back().front()) || is_address(labels) ? ascii : std::string();
}

}  // namespace offprint
