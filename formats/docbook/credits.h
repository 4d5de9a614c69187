// Authors, editors and others who had a part in a document.
#pragma once

#include <vector>

#include "converter/model/metadata.h"
#include "formats/xml/builder.h"

namespace offprint::docbook_writer {

// One <author>, <editor> or <othercredit> for each, in their order. Roles are MARC relator codes
// (https://id.loc.gov/vocabulary/relators).
void write_credits(XmlBuilder& xml, const std::vector<Author>& authors);

}  // namespace offprint::docbook_writer
