// Raw HTML that GitHub shows as text: tags that change how the rest of a page is read, such as
// <script> and <title> (GFM 0.29 §6.11, "Disallowed Raw HTML").
#pragma once

#include "converter/model/node.h"

namespace offprint::markdown {

// An inline tag becomes text; in an HTML block its "<" becomes an entity.
void show_disallowed_html(Blocks& blocks);

}  // namespace offprint::markdown
