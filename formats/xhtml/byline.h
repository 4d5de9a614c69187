// The lines under a title: who wrote it, and where it appeared.
#pragma once

#include <string>
#include <vector>

#include "converter/model/metadata.h"
#include "formats/xhtml/options.h"
#include "formats/xml/builder.h"

namespace offprint {

// Everybody named, in order; names that show nothing left out.
std::vector<Author> persons(const Metadata& metadata);
// Role "aut" or none: wrote the text.
bool is_author(const Author& person);

// A paragraph of class `source`: the site's name, linked to where the text appeared; nothing when
// neither is known.
void source_line(XmlBuilder& xml, const Metadata& metadata, const XhtmlOptions& options);

// "The Lamp, 3".
std::string series_words(const Series& series);

// Items with ", " between them.
std::string joined(const std::vector<std::string>& items);

}  // namespace offprint
