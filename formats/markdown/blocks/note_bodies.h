// The bodies of notes that are not written where they are called.
#pragma once

#include "converter/model/document.h"
#include "formats/markdown/blocks/context.h"
#include "formats/markdown/inlines/notes.h"

namespace offprint::markdown_writer {

void write_note_bodies(const Document& document, Notes& notes, const BlockContext& context);

}  // namespace offprint::markdown_writer
