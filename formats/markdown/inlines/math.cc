#include "formats/markdown/inlines/math.h"

#include <algorithm>
#include <string_view>

#include "converter/utf8/ascii.h"
#include "formats/markdown/literals.h"

namespace offprint::markdown_writer {

namespace {

// Returns whether $tex$ is read back: there is no blank inside of the dollar signs, no backtick
// behind the first, no backslash before the last, and no other dollar sign.
bool fits_dollars(std::string_view tex) {
  if (tex.empty() || is_ascii_blank(tex.front()) || is_ascii_blank(tex.back())) return false;
  if (tex.front() == '`' || tex.back() == '\\') return false;
  for (std::size_t i = 0; i < tex.size(); ++i) {
    if (tex[i] == '$') return false;
    if (tex[i] == '\\') ++i;
  }
  return true;
}

// Returns whether $$tex$$ is read back: there is no other pair of dollar signs.
bool fits_double_dollars(std::string_view tex) {
  if (tex.empty() || is_ascii_blank(tex.front()) || is_ascii_blank(tex.back())) return false;
  for (std::size_t i = 0; i < tex.size(); ++i) {
    if (tex[i] == '\\')
      ++i;
    else if (tex[i] == '$') {
      const std::size_t end = std::min(tex.find_first_not_of('$', i), tex.size());
      if (end - i == 2) return false;
      i = end - 1;
    }
  }
  return true;
}

// Blanks part the dollar signs from one of the formula, and from a backslash at its end.
std::string between_double_dollars(std::string_view tex) {
  const bool touches = tex.front() == '$' || tex.back() == '$' || tex.back() == '\\';
  const std::string pad(touches ? 1 : 0, ' ');
  return "$$" + pad + std::string(tex) + pad + "$$";
}

}  // namespace

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n' || c == '\r') c = ' ';
  return text;
}

std::string math_markup(const Math& math, const MathPlace& place, const Dialect& dialect) {
  const bool display = math.style == MathStyle::display;
  const std::string tex = on_one_line(math.tex);
  const bool double_dollars =
      display && (dialect.code_math || (dialect.dollar_math && !place.begins_paragraph));
  if (double_dollars && fits_double_dollars(tex)) return between_double_dollars(tex);
  const bool dollars = !display && dialect.dollar_math && !place.before_digit;
  if (dollars && fits_dollars(tex)) return '$' + tex + '$';
  const std::string span = tex.empty() ? "<code></code>" : code_span(tex);
  if (dialect.attributes) return span + (display ? "{.math .display}" : "{.math .inline}");
  if (dialect.code_math && !tex.empty()) return '$' + span + '$';
  return "<span class=\"math\">" + span + "</span>";
}

}  // namespace offprint::markdown_writer
