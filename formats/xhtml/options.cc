#include "formats/xhtml/options.h"

namespace offprint {

XhtmlOptions reference_markup() {
  XhtmlOptions options;
  options.sections = SectionStyle::headings;
  options.notes = NoteStyle::list;
  options.tasks = TaskStyle::inputs;
  options.tables = TableStyle::attributes;
  return options;
}

XhtmlOptions book_markup() { return {}; }

}  // namespace offprint
