// A whole document: metadata, blocks, sections, notes and resources.
//
// Document and Section hold blocks first, then sections: no block can follow a subsection, so no
// writer guesses levels.
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
  int level = 2;  // as written; greater than the parent section's
  Inlines title;
  Blocks blocks;
  Sections sections;
  Boxed<Metadata> metadata;  // of an article inside an anthology
  SourceSpan span;           // of the title line
};

struct Note {
  Text label;  // as written in the source; may be empty
  Blocks blocks;
  SourceSpan span;
};

// Bytes that a writer may embed.
struct Resource {
  Text name;        // file name for the package, unique in the document: "photo.jpg"
  Text media_type;  // "image/png"; by content, not by name
  std::string bytes;
  std::uint32_t width = 0;  // pixels; 0: unknown
  std::uint32_t height = 0;
};

struct Document {
  Metadata metadata;
  Blocks blocks;
  Sections sections;
  std::vector<Note> notes;  // called by NoteReference; a note may hold references to other notes
  std::vector<Resource> resources;
};

}  // namespace offprint
