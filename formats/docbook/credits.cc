#include "formats/docbook/credits.h"

#include <string_view>

#include "formats/docbook/identifiers.h"
#include "formats/docbook/renderer.h"

namespace offprint::docbook_writer {

namespace {

// The parts of a personal name that its sort name shows.
struct NameParts {
  Text first_name;
  Text surname;  // empty: not known
};

// "Doe, Jane Q." tells the parts of "Jane Q. Doe"; a sort name of another make tells nothing.
NameParts name_parts(const Author& author) {
  const std::size_t comma = author.sort_name.find(", ");
  if (comma == Text::npos) return {};
  NameParts parts{author.sort_name.substr(comma + 2), author.sort_name.substr(0, comma)};
  return parts.first_name + ' ' + parts.surname == author.name ? parts : NameParts{};
}

void write_name(XmlBuilder& xml, const Author& author) {
  const XmlElement element = xml.block("personname");
  const NameParts parts = name_parts(author);
  if (parts.surname.empty()) return xml.text(author.name);
  xml.in_line_text("firstname", parts.first_name);
  xml.text(" ");
  xml.in_line_text("surname", parts.surname);
}

const char* credit_element(std::string_view role) {
  if (role.empty() || role == "aut") return "author";
  return role == "edt" ? "editor" : "othercredit";
}

// db.othercredit.class.enumeration, as in 5.0; empty: none of them.
std::string_view credit_class(std::string_view role) {
  if (role == "trl") return "translator";
  if (role == "bkd") return "graphicdesigner";
  if (role == "pfr") return "copyeditor";
  return {};
}

void write_credit(XmlBuilder& xml, const Author& author) {
  const std::string_view name = credit_element(author.role);
  const XmlElement element = xml.block(name.data());
  if (name == "othercredit") {
    const std::string_view known = credit_class(author.role);
    element.set("class", known.empty() ? "other" : known);
    if (known.empty()) element.set("otherclass", nc_name(author.role));
  }
  if (!author.sort_name.empty() && name_parts(author).surname.empty())
    element.set("remap", author.sort_name);
  write_name(xml, author);
}

}  // namespace

void write_credits(XmlBuilder& xml, const std::vector<Author>& authors) {
  for (const Author& author : authors)
    if (has_content(text_inlines(author.name))) write_credit(xml, author);
}

}  // namespace offprint::docbook_writer
