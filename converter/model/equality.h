// Comparison of documents and their parts by meaning: spans and the origins of metadata do not
// count.
//
// Text runs must be cut in the same places. Where they may differ, compare normal forms
// (normal_form.h).
#pragma once

#include "converter/model/document.h"

namespace offprint {

bool operator==(const Inline& a, const Inline& b);
bool operator==(const Block& a, const Block& b);
bool operator==(const ListItem& a, const ListItem& b);
bool operator==(const DefinitionEntry& a, const DefinitionEntry& b);
bool operator==(const TableCell& a, const TableCell& b);
bool operator==(const TableColumn& a, const TableColumn& b);
bool operator==(const Section& a, const Section& b);
bool operator==(const Note& a, const Note& b);
bool operator==(const Resource& a, const Resource& b);
bool operator==(const Metadata& a, const Metadata& b);
bool operator==(const Document& a, const Document& b);

}  // namespace offprint
