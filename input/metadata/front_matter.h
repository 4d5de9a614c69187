// Metadata at the very start of a Markdown source: YAML between "---" lines (the last may be
// "..."), or TOML between "+++" lines.
//
// It is front matter only if it has both lines, with a mapping or nothing between them. If a blank
// line follows the first line, that line is a thematic break, as in pandoc. Anything else is text,
// with one exception: if the first line between them begins an entry ("title: …") but the rest does
// not parse, the front matter is malformed and cannot be read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"
#include "converter/model/source.h"
#include "input/metadata/metadata_keys.h"

namespace offprint {

struct FrontMatterForms {
  bool yaml = true;
  bool toml = true;
};

struct FrontMatter {
  MetaMap entries;              // with their places in the source
  std::size_t body = 0;         // offset at which the article begins
  std::uint32_t body_line = 1;  // its line
};

// Splits the front matter off. If there is none, the body is the whole text. Entries without a
// closing line are reported and left in the body. Throws Error{malformed_input}, with the place and
// the reason in `diagnostics`.
FrontMatter split_front_matter(const Sources& sources, std::uint32_t file, FrontMatterForms forms,
                               Diagnostics& diagnostics);

// Returns whether `text` begins with front matter that has entries, malformed or not.
bool begins_with_front_matter(std::string_view text);

// Returns the fields that the entries fill, with origin `document`.
Metadata read_front_matter(const FrontMatter& front, const ValueReaders& read,
                           Diagnostics& diagnostics);

}  // namespace offprint
