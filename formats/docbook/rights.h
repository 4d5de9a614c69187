// A statement of rights as <copyright> or <legalnotice>.
#pragma once

#include "converter/model/metadata.h"
#include "formats/xml/builder.h"

namespace offprint::docbook_writer {

// "© 2024 Jane Doe" becomes a <copyright> with year and holder; any other words a <legalnotice>.
void write_rights(XmlBuilder& xml, const Text& rights);

}  // namespace offprint::docbook_writer
