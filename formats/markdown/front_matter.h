// YAML front matter: what is known about a document, under the keys that our Markdown reader reads.
#pragma once

#include <string>

#include "converter/model/metadata.h"
#include "formats/markdown/document_renderer.h"

namespace offprint::markdown_writer {

// From `---` to `---` with a final line end; empty where nothing is known. Holds only what the
// source or the user gave, or the text reader inferred. Title, subtitle and abstract are Markdown.
std::string front_matter(const Metadata& metadata, DocumentRenderer& renderer);

}  // namespace offprint::markdown_writer
