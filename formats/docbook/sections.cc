#include "formats/docbook/sections.h"

#include <string_view>

#include "converter/model/names.h"
#include "formats/docbook/info.h"

namespace offprint::docbook_writer {

namespace {

// The element that a section becomes depends on its parent.
enum class Parent { article, book, part, section };

// bibliography, glossary and index have elements too, but those hold entries, not text.
const char* book_component(const Section& section, bool in_book) {
  const bool leaf = section.sections.empty();
  switch (section.role) {
    case SectionRole::part: return in_book && !leaf ? "part" : "chapter";
    case SectionRole::preface: return "preface";
    case SectionRole::appendix: return "appendix";
    case SectionRole::acknowledgments: return leaf ? "acknowledgements" : "chapter";
    case SectionRole::dedication: return leaf ? "dedication" : "chapter";
    case SectionRole::colophon: return leaf ? "colophon" : "chapter";
    case SectionRole::none:
    case SectionRole::chapter:
    case SectionRole::introduction:
    case SectionRole::conclusion:
    case SectionRole::bibliography:
    case SectionRole::glossary:
    case SectionRole::index: return "chapter";
  }
  return "chapter";
}

// An article's appendices come after all its sections: the index of the first of those.
std::size_t first_closing_appendix(const Sections& sections) {
  std::size_t first = sections.size();
  while (first > 0 && sections[first - 1].role == SectionRole::appendix) --first;
  return first;
}

class SectionWriter {
 public:
  SectionWriter(XmlBuilder& xml, Renderer& renderer) : xml_(xml), renderer_(renderer) {}

  void sections(const Sections& sections, Parent parent) {
    const std::size_t appendix = first_closing_appendix(sections);
    for (std::size_t i = 0; i < sections.size(); ++i)
      section(sections[i], element_name(sections[i], parent, i >= appendix));
  }

  // An article needs a block or a section before its appendices.
  void article_text(const Document& document) {
    if (!document.blocks.empty() || first_closing_appendix(document.sections) == 0)
      renderer_.blocks(document.blocks);
  }

  // Text before the first section of a book; without any section it is the one chapter.
  void book_text(const Document& document) {
    if (document.blocks.empty() && !document.sections.empty()) return;
    const XmlElement element = xml_.block(document.sections.empty() ? "chapter" : "preface");
    renderer_.title(document.metadata.title ? *document.metadata.title : Inlines());
    renderer_.blocks(document.blocks);
  }

 private:
  static const char* element_name(const Section& section, Parent parent, bool closing_appendix) {
    switch (parent) {
      case Parent::article: return closing_appendix ? "appendix" : "section";
      case Parent::book: return book_component(section, true);
      case Parent::part: return book_component(section, false);
      case Parent::section: return "section";
    }
    return "section";
  }

  void section(const Section& section, std::string_view name) {
    const XmlElement element = xml_.block(name.data());
    const std::string_view role = name_of(section.role);
    renderer_.attributes(element, section.attributes, section.span, role == name ? "" : role);
    write_section_info(xml_, renderer_, section);
    if (name == "part") return part(section);
    if (!section.blocks.empty() || section.sections.empty()) renderer_.blocks(section.blocks);
    sections(section.sections, Parent::section);
  }

  void part(const Section& section) {
    if (!section.blocks.empty()) {
      const XmlElement introduction = xml_.block("partintro");
      renderer_.blocks(section.blocks);
    }
    sections(section.sections, Parent::part);
  }

  XmlBuilder& xml_;
  Renderer& renderer_;
};

}  // namespace

void write_body(XmlBuilder& xml, Renderer& renderer, const Document& document, DocbookRoot root) {
  SectionWriter writer(xml, renderer);
  switch (root) {
    case DocbookRoot::article:
      writer.article_text(document);
      return writer.sections(document.sections, Parent::article);
    case DocbookRoot::book:
      writer.book_text(document);
      return writer.sections(document.sections, Parent::book);
  }
}

}  // namespace offprint::docbook_writer
