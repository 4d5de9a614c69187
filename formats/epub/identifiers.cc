#include "formats/epub/identifiers.h"

#include <algorithm>
#include <uuid.h>

#include "converter/model/plain_text.h"
#include "formats/xhtml/characters.h"

namespace offprint::epub_writer {

namespace {

// RFC 4122, Appendix C: names that are URLs.
constexpr unsigned char url_namespace[16] = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                             0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
// Ours: names that are a document's text.
constexpr unsigned char text_namespace[16] = {0x1f, 0x52, 0x6e, 0x0b, 0x35, 0x0a, 0x4c, 0x7e,
                                              0x9c, 0x41, 0x5d, 0x2b, 0x8a, 0x6e, 0x03, 0xf7};

std::string uuid_over(const unsigned char* name_space, const std::string& name) {
  uuid_t id;
  uuid_generate_sha1(id, name_space, name.data(), name.size());
  char words[UUID_STR_LEN];
  uuid_unparse_lower(id, words);
  return std::string("urn:uuid:") + words;
}

void append_text(const Sections& sections, std::string& text) {
  for (const Section& section : sections) {
    text += "\n" + plain_text(section.title) + "\n" + plain_text(section.blocks);
    append_text(section.sections, text);
  }
}

std::string identifying_text(const Document& document) {
  const Metadata& metadata = document.metadata;
  std::string text = metadata.title ? plain_text(*metadata.title) : Text();
  if (metadata.authors)
    for (const Author& author : *metadata.authors) text += "\n" + author.name;
  if (metadata.date) text += "\n" + metadata.date->text();
  text += "\n" + plain_text(document.blocks);
  append_text(document.sections, text);
  return text;
}

bool is_uuid(const std::string& value) {
  uuid_t parsed;
  return uuid_parse(value.c_str(), parsed) == 0;
}

// A value that is not a UUID must not be called one (EPUBCheck OPF-085), so it gets no prefix.
std::string uuid_uri(const std::string& value) {
  constexpr std::string_view prefix = "urn:uuid:";
  const std::string uuid = value.starts_with(prefix) ? value.substr(prefix.size()) : value;
  return is_uuid(uuid) ? std::string(prefix) + uuid : uuid;
}

std::string isbn_uri(const std::string& value) {
  std::string digits;
  std::copy_if(value.begin(), value.end(), std::back_inserter(digits),
               [](char c) { return (c >= '0' && c <= '9') || c == 'X' || c == 'x'; });
  return digits.size() == 10 || digits.size() == 13 ? "urn:isbn:" + digits : value;
}

std::string as_uri(const Identifier& identifier) {
  std::string value = plain_line(identifier.value);
  if (identifier.scheme == "uuid" || value.starts_with("urn:uuid:")) return uuid_uri(value);
  if (identifier.scheme == "isbn" && !value.starts_with("urn:")) return isbn_uri(value);
  if (identifier.scheme == "doi" && value.starts_with("10.")) return "doi:" + value;
  return value;
}

}  // namespace

std::vector<std::string> book_identifiers(const Document& document) {
  const Metadata& metadata = document.metadata;
  std::vector<std::string> identifiers;
  if (metadata.identifiers)
    for (const Identifier& identifier : *metadata.identifiers)
      if (std::string uri = as_uri(identifier); !uri.empty()) identifiers.push_back(std::move(uri));
  if (!identifiers.empty()) return identifiers;
  const bool has_source = metadata.source_url && !metadata.source_url->empty();
  identifiers.push_back(has_source ? uuid_over(url_namespace, *metadata.source_url)
                                   : uuid_over(text_namespace, identifying_text(document)));
  return identifiers;
}

}  // namespace offprint::epub_writer
