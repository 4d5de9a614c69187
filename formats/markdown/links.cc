#include <algorithm>

#include "converter/model/plain_text.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/characters.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/renderer.h"
#include "formats/xml/escape.h"

namespace offprint {

namespace {

const TextRun* only_text(const Inlines& inlines) {
  return inlines.size() == 1 ? as<TextRun>(inlines.front()) : nullptr;
}

bool is_line_end(TextEnd end) { return end == TextEnd::block_end || end == TextEnd::soft_break; }

// By the rule of CommonMark 0.31.2 §6.5, which allows no entities.
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

// A bracket that a parser pairs on its own: [content](…) and the like.
void MarkdownRenderer::render_bracketed(std::string_view open, const Inlines& content,
                                        std::string_view close) {
  Flow& flow = state_->flow;
  const std::size_t index = state_->pairs.size();
  state_->pairs.push_back({DelimiterKind::bracket, flow.text().size(), 0});
  flow.append(open);
  ++state_->open_brackets;
  render_sequence(content, TextEnd::markup);
  --state_->open_brackets;
  state_->pairs[index].close = flow.text().size();
  flow.append(state_->kind == FlowKind::cell ? escape_pipes(close) : std::string(close));
}

void MarkdownRenderer::on(const Link& link, SourceSpan span) {
  if (render_short_link(link)) return;
  if (state_->open_links > 0) {
    not_rendered(span, "a link inside a link, to '" + link.target + "'");
    return render_sequence(link.content, TextEnd::markup);
  }
  ++state_->open_links;
  if (!link.attributes.empty() && !dialect_.attributes) {
    std::string tag = "<a" + html_attribute("href", link.target);
    if (!link.title.empty()) tag += html_attribute("title", link.title);
    render_element(tag + html_attributes(link.attributes.get()) + '>', "</a>", link.content);
  } else {
    render_bracketed(
        "[", link.content,
        "](" + link_target(link.target, link.title) + ')' + attribute_block(link.attributes.get()));
  }
  --state_->open_links;
}

// A link that shows its own target: <https://example.org>, or the bare URL.
bool MarkdownRenderer::render_short_link(const Link& link) {
  const TextRun* text = only_text(link.content);
  if (text == nullptr || !link.title.empty() || !link.attributes.empty()) return false;
  if (state_->kind == FlowKind::cell && text->text.find('|') != Text::npos) return false;
  Flow& flow = state_->flow;
  if (text->text == link.target && may_stand_bare(link.target)) {
    flow.append(link.target);
    return true;
  }
  const bool shows_target = text->text == link.target && is_autolink(link.target);
  const bool shows_address =
      link.target == "mailto:" + text->text && is_autolinked_address(text->text);
  if (shows_target || shows_address) {
    flow.append(autolink(text->text));
    return true;
  }
  // Raised text cannot begin with a bracket, but with an address that needs none.
  const bool begins_superscript = state_->open_scripts > 0 && flow.text().ends_with('^');
  if (!begins_superscript || link.target != "mailto:" + text->text) return false;
  flow.append(text->text);
  return true;
}

bool MarkdownRenderer::may_stand_bare(std::string_view url) const {
  if (!dialect_.bare_urls || !is_bare_url(url)) return false;
  if (state_->open_brackets > 0 || state_->text_brackets > 0) return false;
  const std::string_view before = state_->flow.text();
  if (!before.empty() && !is_ascii_blank(before.back()) && before.back() != '(') return false;
  const std::string_view after = state_->text_after;
  if (after.empty()) return is_line_end(state_->end);
  const std::size_t end = after.find_first_not_of(".,;:!?)");
  if (end == after.npos) return is_line_end(state_->end_after_text);
  return is_ascii_blank(after[end]);
}

void MarkdownRenderer::on(const Image& image, SourceSpan) {
  if (image.attributes.empty() || dialect_.attributes) {
    const std::string target = link_target(image.destination, image.title);
    return render_bracketed("![", image.alt,
                            "](" + target + ')' + attribute_block(image.attributes.get()));
  }
  std::string tag = "<img" + html_attribute("src", image.destination) +
                    html_attribute("alt", plain_text(image.alt));
  if (!image.title.empty()) tag += html_attribute("title", image.title);
  tag += html_attributes(image.attributes.get()) + '>';
  state_->flow.append(state_->kind == FlowKind::cell ? escape_pipes(tag) : tag);
}

}  // namespace offprint
