#include <algorithm>

#include "converter/model/names.h"
#include "converter/model/plain_text.h"
#include "formats/xhtml/characters.h"
#include "formats/xhtml/renderer.h"

namespace offprint {

namespace {

// The semantics of EPUB Structural Semantics 1.1; each has a role of DPUB-ARIA, "doc-" before it.
std::string_view epub_type(SectionRole role, int depth) {
  if (role == SectionRole::none) return depth == 1 ? "chapter" : "";
  // EPUB wants an index-entry-list in an index.
  return role == SectionRole::index ? "" : name_of(role);
}

const char* heading_element(int level) {
  static constexpr const char* names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
  return names[std::clamp(level, 1, 6) - 1];
}

}  // namespace

void XhtmlRenderer::section(const Section& section, int depth) {
  if (context_.options.sections != SectionStyle::headings) return enclosed_section(section, depth);
  {
    const XmlElement heading = xml_.block(heading_element(section.level));
    set_attributes(heading, section.attributes, section.span);
    visit_all(section.title);
  }
  section_content(section, depth);
}

void XhtmlRenderer::enclosed_section(const Section& section, int depth) {
  const XmlElement element = xml_.block("section");
  const std::string id = context_.claim_id(section.attributes.id());
  set_section_role(element, section, id, depth);
  set_attributes_but_id(element, section.attributes, section.span);
  section_title(section, id, depth);
  section_content(section, depth);
}

void XhtmlRenderer::section_content(const Section& section, int depth) {
  if (section.metadata) section_credits(*section.metadata);
  visit_all(section.blocks);
  if (depth < context_.options.split_level) return;
  for (const Section& child : section.sections) this->section(child, depth + 1);
}

// Landmark roles stand only on the sections that begin a file, and only when they have a name:
// several alike in one file confuse assistive technology (EPUB Accessibility Techniques 1.1).
void XhtmlRenderer::set_section_role(const XmlElement& element, const Section& section,
                                     const std::string& id, int depth) const {
  const bool named = !plain_line(plain_text(section.title)).empty();
  if (!named) element.set_if("id", id);
  const bool begins_file = depth <= context_.options.split_level;
  const std::string_view type = epub_type(section.role, depth);
  if (!begins_file || type.empty() || !named) return;
  set_epub_type(element, type);
  element.set("role", "doc-" + std::string(type)).set_if("aria-labelledby", id);
}

// The heading has the id, so that links show it and NCX readers find it. A title without words (a
// picture, a note's number) does not become a heading: screen readers would stop at nothing.
void XhtmlRenderer::section_title(const Section& section, const std::string& id, int depth) {
  if (section.title.empty()) return;
  const bool counted = context_.options.sections == SectionStyle::nested;
  const bool named = !plain_line(plain_text(section.title)).empty();
  const XmlElement heading =
      xml_.block(named ? heading_element(counted ? depth : section.level) : "p");
  if (named) {
    heading.set_if("id", id);
    ++facts_.headings;
  }
  visit_all(section.title);
}

// In quotes and list items of a book, a heading becomes a paragraph, because it would break the
// order of levels.
void XhtmlRenderer::on(const Heading& node, SourceSpan span) {
  const bool is_paragraph = context_.options.sections == SectionStyle::nested;
  const XmlElement element = xml_.block(is_paragraph ? "p" : heading_element(node.level));
  set_attributes(element, node.attributes, span, is_paragraph ? "heading" : "");
  visit_all(node.title);
}

}  // namespace offprint
