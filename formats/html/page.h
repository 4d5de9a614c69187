// The standalone page: head, title block, body.
#pragma once

#include <string>

#include "formats/options.h"
#include "formats/xhtml/context.h"

namespace offprint::html_writer {

// The whole page, UTF-8, well-formed as XML and as HTML.
std::string html_page(XhtmlContext& context, const HtmlOptions& options);

}  // namespace offprint::html_writer
