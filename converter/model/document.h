// A whole document: metadata, blocks, sections, notes and resources.
//
// Document and Section hold blocks first, then sections. No block can follow a subsection, so a
// writer need not guess where a section ends.
#pragma once

#include <cstdint>
#include <vector>

#include "converter/model/metadata.h"
#include "converter/model/node.h"

namespace offprint {

enum class SectionRole {
  none,
  part,
  chapter,
  preface,
  appendix,
  introduction,
  conclusion,
  acknowledgments,
  bibliography,
  glossary,
  index,
  dedication,
  colophon,
};

struct Section {
  Attributes attributes;
  SectionRole role = SectionRole::none;
  int level = 2;  // as written; greater than that of the parent section
  Inlines title;
  Blocks blocks;
  Sections sections;
  Boxed<Metadata> metadata;  // of an article in an anthology
  SourceSpan span;           // of the title line
};

struct Note {
  Text label;  // as written in the source; may be empty
  Blocks blocks;
  SourceSpan span;
};

// Bytes that a writer may embed.
struct Resource {
  Text name;        // a file name, unique in the document: "photo.jpg"
  Text media_type;  // "image/png"; found by the content, not the name
  std::string bytes;
  std::uint32_t width = 0;  // in pixels; 0 if unknown
  std::uint32_t height = 0;
};

struct Document {
  Metadata metadata;
  Blocks blocks;
  Sections sections;
  std::vector<Note> notes;  // NoteReference calls them, also from within notes
  std::vector<Resource> resources;
};

}  // namespace offprint
