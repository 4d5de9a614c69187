#include "formats/xhtml/byline.h"

#include "converter/words.h"
#include "formats/xhtml/url.h"

namespace offprint {

std::vector<Author> persons(const Metadata& metadata) {
  std::vector<Author> named;
  if (!metadata.authors) return named;
  for (const Author& person : *metadata.authors)
    if (!person.name.empty()) named.push_back(person);
  return named;
}

bool is_author(const Author& person) { return person.role.empty() || person.role == "aut"; }

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
  return text;
}

std::string byline(const Metadata& metadata, std::string_view language) {
  std::vector<std::string> authors;
  std::vector<std::string> others;
  for (const Author& person : persons(metadata))
    (is_author(person) ? authors : others).push_back(person.name);
  std::string line;
  if (!authors.empty()) line = std::string(word(Word::by, language)) + " " + joined(authors);
  if (!others.empty()) line += (line.empty() ? "" : "; ") + joined(others);
  return line;
}

std::string series_words(const Series& series) {
  if (series.name.empty() || series.position.empty()) return series.name;
  return series.name + ", " + series.position;
}

void source_line(XmlBuilder& xml, const Metadata& metadata, std::string_view language) {
  const Text address = metadata.source_url ? *metadata.source_url : Text();
  const Text words = metadata.site && !metadata.site->empty() ? *metadata.site : address;
  if (words.empty()) return;
  const XmlElement p = xml.block("p");
  p.set("class", "source");
  xml.text(std::string(word(Word::source, language)) + ": ");
  const std::string url = is_linkable_scheme(url_scheme(address)) ? strict_url(address) : Text();
  if (url.empty())
    return xml.text(words == address || address.empty() ? words : words + ", " + address);
  const XmlElement a = xml.in_line("a");
  a.set("href", url);
  xml.text(words);
}

}  // namespace offprint
