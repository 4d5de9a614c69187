#include "formats/xhtml/byline.h"

#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/xhtml/characters.h"
#include "formats/xhtml/url.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

// `field` as one line of what this output can hold; empty when it shows nothing.
Text line(const Field<Text>& field, Characters characters) {
  if (!field) return {};
  return characters == Characters::plain ? plain_line(*field)
                                         : collapse_blanks(xml_characters(*field));
}

}  // namespace

std::vector<Author> persons(const Metadata& metadata) {
  std::vector<Author> named;
  if (!metadata.authors) return named;
  for (const Author& person : *metadata.authors)
    if (!plain_line(person.name).empty()) named.push_back(person);
  return named;
}

bool is_author(const Author& person) {
  const std::string role = plain_line(person.role);
  return role.empty() || role == "aut";
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
  return text;
}

std::string series_words(const Series& series) {
  const Text name = plain_line(series.name);
  const Text position = plain_line(series.position);
  return name.empty() || position.empty() ? name : name + ", " + position;
}

void source_line(XmlBuilder& xml, const Metadata& metadata, const XhtmlOptions& options) {
  const Text address = line(metadata.source_url, options.characters);
  const Text site = line(metadata.site, options.characters);
  const Text words = site.empty() ? address : site;
  if (words.empty()) return;
  const XmlElement p = xml.block("p");
  p.set("class", "source");
  xml.text(std::string(word(Word::source, options.language)) + ": ");
  const std::string url = is_linkable_scheme(url_scheme(address)) ? strict_url(address) : Text();
  if (url.empty())
    return xml.text(words == address || address.empty() ? words : words + ", " + address);
  const XmlElement a = xml.in_line("a");
  a.set("href", url);
  xml.text(words);
}

}  // namespace offprint
