#include "formats/docbook/rights.h"

#include <array>
#include <optional>
#include <string_view>

namespace offprint::docbook_writer {

namespace {

struct Copyright {
  std::string_view year;
  std::string_view holder;
};

bool skip(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool is_year(std::string_view text) {
  return text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Reads [Copyright] [© | (c)] YEAR HOLDER. A full stop and a blank in the holder mean that more is
// said than who holds the rights.
std::optional<Copyright> parse_copyright(std::string_view text) {
  const bool word = skip(text, "Copyright ");
  constexpr std::array<std::string_view, 3> signs = {"\u00A9 ", "(c) ", "(C) "};
  bool sign = false;
  for (const std::string_view mark : signs) sign = sign || skip(text, mark);
  if (!word && !sign) return std::nullopt;
  const Copyright copyright{text.substr(0, 4), text.size() > 5 ? text.substr(5) : ""};
  const bool more_is_said = copyright.holder.find(". ") != std::string_view::npos;
  if (!is_year(copyright.year) || copyright.holder.empty() || text[4] != ' ' || more_is_said)
    return std::nullopt;
  return copyright;
}

}  // namespace

void write_rights(XmlBuilder& xml, const Text& rights) {
  if (const std::optional<Copyright> known = parse_copyright(rights)) {
    const XmlElement element = xml.block("copyright");
    xml.block_text("year", known->year);
    xml.block_text("holder", known->holder);
    return;
  }
  const XmlElement notice = xml.block("legalnotice");
  xml.block_text("para", rights);
}

}  // namespace offprint::docbook_writer
