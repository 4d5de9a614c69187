#include "formats/markdown/inlines/links.h"

#include <algorithm>

#include "converter/model/plain_text.h"
#include "converter/utf8/ascii.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/literals.h"
#include "formats/xml/escape.h"

namespace offprint::markdown_writer {

namespace {

const TextRun* only_text(const Inlines& inlines) {
  return inlines.size() == 1 ? as<TextRun>(inlines.front()) : nullptr;
}

// Returns whether <text> is a link to a mail address (CommonMark 0.31.2 §6.5). No entity is
// resolved there.
bool is_autolinked_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == 0 || at == text.npos || at + 1 == text.size()) return false;
  const auto is_in_name = [](char c) {
    return is_ascii_alphanumeric(c) ||
           std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
  };
  const auto is_in_domain = [](char c) { return is_ascii_alphanumeric(c) || c == '.' || c == '-'; };
  const std::string_view name = text.substr(0, at);
  const std::string_view domain = text.substr(at + 1);
  return std::all_of(name.begin(), name.end(), is_in_name) &&
         std::all_of(domain.begin(), domain.end(), is_in_domain) &&
         is_ascii_alphanumeric(domain.front()) && is_ascii_alphanumeric(domain.back()) &&
         domain.find("..") == domain.npos && domain.find("-.") == domain.npos &&
         domain.find(".-") == domain.npos;
}

std::string html_attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escape_xml_attribute(value) + '"';
}

}  // namespace

std::optional<std::string> short_link(const Link& link, const ParagraphFlow& flow) {
  const TextRun* text = only_text(link.content);
  if (text == nullptr || !link.title.empty() || !link.attributes.empty()) return std::nullopt;
  if (flow.is_cell() && text->text.find('|') != Text::npos) return std::nullopt;
  if (text->text == link.target && flow.may_append_bare(link.target)) return link.target;
  const bool shows_target = text->text == link.target && is_autolink(link.target);
  const bool shows_address =
      link.target == "mailto:" + text->text && is_autolinked_address(text->text);
  if (shows_target || shows_address) return autolink(text->text);
  // A superscript cannot begin with a bracket, but with an address that needs none.
  const bool begins_superscript = flow.nesting().scripts > 0 && flow.text().ends_with('^');
  if (!begins_superscript || link.target != "mailto:" + text->text) return std::nullopt;
  return text->text;
}

std::string html_link_tag(const Link& link) {
  std::string tag = "<a" + html_attribute("href", link.target);
  if (!link.title.empty()) tag += html_attribute("title", link.title);
  return tag + html_attributes(link.attributes.get()) + '>';
}

std::string html_image_tag(const Image& image) {
  std::string tag = "<img" + html_attribute("src", image.destination) +
                    html_attribute("alt", plain_text(image.alt));
  if (!image.title.empty()) tag += html_attribute("title", image.title);
  return tag + html_attributes(image.attributes.get()) + '>';
}

}  // namespace offprint::markdown_writer
