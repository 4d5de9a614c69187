#include "input/text/words/closings.h"

#include <algorithm>
#include <array>
#include <string>

#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/mapping.h"

namespace offprint::text {

namespace {

constexpr std::size_t longest_closing = 48;  // bytes; a longer line is a sentence

constexpr std::array<std::string_view, 40> formulas = {"yours sincerely",
                                                       "yours faithfully",
                                                       "yours truly",
                                                       "yours respectfully",
                                                       "yours ever",
                                                       "sincerely",
                                                       "faithfully",
                                                       "respectfully",
                                                       "kind regards",
                                                       "best regards",
                                                       "warm regards",
                                                       "with regards",
                                                       "regards",
                                                       "best wishes",
                                                       "with best wishes",
                                                       "your obedient servant",
                                                       "mit freundlich",
                                                       "freundliche grüße",
                                                       "freundliche grüsse",
                                                       "herzliche grüße",
                                                       "viele grüße",
                                                       "beste grüße",
                                                       "hochachtungsvoll",
                                                       "cordialement",
                                                       "bien cordialement",
                                                       "bien à vous",
                                                       "amicalement",
                                                       "sincères salutations",
                                                       "atentamente",
                                                       "saludos",
                                                       "un cordial saludo",
                                                       "cordiali saluti",
                                                       "distinti saluti",
                                                       "atenciosamente",
                                                       "met vriendelijke groet",
                                                       "hoogachtend",
                                                       "z poważaniem",
                                                       "s pozdravem",
                                                       "с уважением",
                                                       "敬具"};

}  // namespace

bool is_closing_formula(std::string_view line) {
  if (line.size() > longest_closing) return false;
  std::string lower;
  for (std::size_t i = 0; i < line.size();) append_utf8(lower, to_lower(next_character(line, i)));
  if (lower.ends_with('.') || lower.ends_with('?')) return false;
  return std::any_of(formulas.begin(), formulas.end(),
                     [&](std::string_view formula) { return lower.starts_with(formula); });
}

}  // namespace offprint::text
