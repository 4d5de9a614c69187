// Bracketed spans, which cmark saw as images (placeholders.h), as the nodes that their attributes
// name.
#pragma once

#include "converter/model/node.h"
#include "input/markdown/placeholders/placeholders.h"

namespace offprint::markdown {

// Makes a span of an image whose destination is the placeholder of a span's attributes: small
// capitals for
// {.smallcaps}, a cited title for {.cite} with or without a key, else a Span. False for any other.
bool restore_span(Inline& image, const Placeholders& placeholders);

}  // namespace offprint::markdown
