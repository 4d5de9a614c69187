// For formats that have no place for most metadata.
#pragma once

#include <initializer_list>
#include <string_view>

#include "converter/diagnostics.h"
#include "converter/model/metadata.h"

namespace offprint {

// Reports in one note ("metadata-not-rendered") the fields that the article or the user gave and
// that are not among `written` (names as in for_each_field). A value that we inferred is not
// reported, because nobody wrote it.
void report_unwritten_metadata(const Metadata& metadata, std::string_view format,
                               std::initializer_list<std::string_view> written,
                               Diagnostics& diagnostics);

}  // namespace offprint
