// Metadata at the very start of a Markdown source: YAML between "---" lines (the last may be
// "..."), or TOML between "+++" lines.
//
// It is front matter only if it has both lines and what stands between them is a mapping, or
// nothing at all. A blank line below the first one makes that a thematic break, as in pandoc. All
// else is text, with one exception: where the first line between them begins an entry ("title: …")
// and the rest does not parse, the front matter is malformed and there is nothing to go on with.
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
  std::size_t body = 0;         // offset where the article itself begins
  std::uint32_t body_line = 1;  // its line
};

// Splits the front matter off; without any, the body is the whole text. Entries that no closing
// line follows are reported and left to the body. Throws Error{malformed_input}, its place and
// reason in `diagnostics`.
FrontMatter split_front_matter(const Sources& sources, std::uint32_t file, FrontMatterForms forms,
                               Diagnostics& diagnostics);

// Whether `text` begins with front matter that holds entries, malformed or not.
bool begins_with_front_matter(std::string_view text);

// The fields that the entries fill, of origin `document`.
Metadata read_front_matter(const FrontMatter& front, const ValueReaders& read,
                           Diagnostics& diagnostics);

}  // namespace offprint
