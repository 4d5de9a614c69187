// Attributes as Markdown and as HTML write them.
#pragma once

#include <string>

#include "converter/model/attributes.h"

namespace offprint::markdown_writer {

// `{#id .class key=value lang=en}`; empty for an empty set unless `always`, then `{}`.
std::string attribute_block(const AttributeSet& attributes, bool always = false);

// ` id="…" class="…" key="…"`, with a blank before each.
std::string html_attributes(const AttributeSet& attributes);

}  // namespace offprint::markdown_writer
