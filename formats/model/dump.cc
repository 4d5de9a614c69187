#include "formats/model/dump.h"

#include "converter/model/names.h"
#include "formats/model/metadata.h"
#include "formats/model/nodes.h"
#include "formats/options.h"

namespace offprint {

namespace model_writer {

namespace {

void dump_section(NodeDump& dump, const Section& section) {
  dump.add(dump.line("section")
               .word("level=" + std::to_string(section.level))
               .word(name_of(section.role))
               .attributes(section.attributes)
               .at(section.span));
  dump.nested([&] {
    dump.part("title", section.title);
    if (section.metadata) dump_metadata(dump, *section.metadata);
    dump.visit_all(section.blocks);
    for (const Section& child : section.sections) dump_section(dump, child);
  });
}

void dump_note(NodeDump& dump, std::size_t number, const Note& note) {
  dump.add(dump.line("note").word(std::to_string(number)).field("label", note.label).at(note.span));
  dump.children(note.blocks);
}

void dump_resource(NodeDump& dump, std::size_t number, const Resource& resource) {
  dump.add(dump.line("resource")
               .word(std::to_string(number))
               .text(resource.name)
               .field("type", resource.media_type)
               .number("width", resource.width)
               .number("height", resource.height)
               .word("bytes=" + std::to_string(resource.bytes.size())));
}

void dump_body(NodeDump& dump, const Document& document) {
  dump.visit_all(document.blocks);
  for (const Section& section : document.sections) dump_section(dump, section);
  for (std::size_t i = 0; i < document.notes.size(); ++i) dump_note(dump, i, document.notes[i]);
}

}  // namespace

}  // namespace model_writer

void write_model(const Document& document, const WriterOptions& options, const Environment&,
                 ByteSink& sink, Diagnostics&) {
  std::string out;
  model_writer::NodeDump dump(out);
  if (!options.common.fragment) model_writer::dump_metadata(dump, document.metadata);
  model_writer::dump_body(dump, document);
  for (std::size_t i = 0; i < document.resources.size(); ++i)
    model_writer::dump_resource(dump, i, document.resources[i]);
  sink.write(out);
}

}  // namespace offprint
