// Links and images where "[text](target)" is not the shortest form, or is none at all.
#pragma once

#include <optional>
#include <string>

#include "converter/model/node.h"
#include "formats/markdown/inlines/paragraph_flow.h"

namespace offprint::markdown_writer {

// Returns the markup of a link that shows its own target: <https://example.org>, or the bare URL.
// Nothing if the link shows something else, or has a title or attributes.
std::optional<std::string> short_link(const Link& link, const ParagraphFlow& flow);

// `<a href="…" …>`
std::string html_link_tag(const Link& link);
// `<img src="…" …>`
std::string html_image_tag(const Image& image);

}  // namespace offprint::markdown_writer
