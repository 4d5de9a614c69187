// Metadata as <info>.
#pragma once

#include "formats/docbook/renderer.h"
#include "formats/xml/builder.h"

namespace offprint::docbook_writer {

// The <info> of the root element; always with a title.
void write_info(XmlBuilder& xml, Renderer& renderer, const Metadata& metadata);

// The title of a section, within an <info> if the section brings metadata of its own.
void write_section_info(XmlBuilder& xml, Renderer& renderer, const Section& section);

}  // namespace offprint::docbook_writer
