// The one time stamp of a book.
#pragma once

#include <string>

#include "converter/environment.h"
#include "converter/model/metadata.h"

namespace offprint::epub_writer {

// dcterms:modified, "2024-08-26T00:00:00Z" (EPUB 3.3 §5.5.3.1.2): SOURCE_DATE_EPOCH, else when the
// text was modified, else its date, else 2000-01-01. Never the clock: the same article gives the
// same bytes.
std::string modification_time(const Metadata& metadata, const Environment& environment);

// Returns whether a package can hold the date: its year is from 1 to 9999 (W3C-DTF).
bool is_package_date(const Date& date);

}  // namespace offprint::epub_writer
