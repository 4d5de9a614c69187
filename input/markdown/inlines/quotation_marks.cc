#include "input/markdown/inlines/quotation_marks.h"

#include <algorithm>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

struct Row {
  std::string_view language;
  QuotationMarks marks;
};

// The longest tag that fits comes first.
constexpr Row rows[] = {
    {"de-ch", {"«", "»", "‹", "›"}},
    {"fr-ch", {"«", "»", "‹", "›"}},
    {"it-ch", {"«", "»", "‹", "›"}},
    {"pt-pt", {"«", "»", "“", "”"}},
    {"be", {"«", "»", "„", "“"}},
    {"bg", {"„", "“", "‚", "‘"}},
    {"cs", {"„", "“", "‚", "‘"}},
    {"de", {"„", "“", "‚", "‘"}},
    {"el", {"«", "»", "“", "”"}},
    {"es", {"«", "»", "“", "”"}},
    {"et", {"„", "“", "‚", "‘"}},
    {"fi", {"”", "”", "’", "’"}},
    {"fr", {"«\u00A0", "\u00A0»", "“", "”"}},
    {"hr", {"„", "”", "‚", "’"}},
    {"hu", {"„", "”", "»", "«"}},
    {"is", {"„", "“", "‚", "‘"}},
    {"it", {"«", "»", "“", "”"}},
    {"lt", {"„", "“", "‚", "‘"}},
    {"nb", {"«", "»", "‘", "’"}},
    {"nn", {"«", "»", "‘", "’"}},
    {"no", {"«", "»", "‘", "’"}},
    {"pl", {"„", "”", "‚", "’"}},
    {"ro", {"„", "”", "«", "»"}},
    {"ru", {"«", "»", "„", "“"}},
    {"sk", {"„", "“", "‚", "‘"}},
    {"sl", {"„", "“", "‚", "‘"}},
    {"sr", {"„", "”", "’", "’"}},
    {"sv", {"”", "”", "’", "’"}},
    {"uk", {"«", "»", "„", "“"}},
};
constexpr QuotationMarks english = {"“", "”", "‘", "’"};

// Returns whether `tag` begins with the subtags of `language`, which is in lower case.
bool fits(std::string_view tag, std::string_view language) {
  if (tag.size() < language.size()) return false;
  const auto same = [](char a, char b) { return (is_ascii_letter(a) ? (a | 0x20) : a) == b; };
  if (!std::equal(language.begin(), language.end(), tag.begin(),
                  [&](char a, char b) { return same(b, a); }))
    return false;
  return tag.size() == language.size() || tag[language.size()] == '-';
}

}  // namespace

const QuotationMarks& quotation_marks(std::string_view language) {
  for (const Row& row : rows)
    if (fits(language, row.language)) return row.marks;
  return english;
}

}  // namespace offprint::markdown
