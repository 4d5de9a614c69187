#include "converter/model/names.h"
#include "formats/model/nodes.h"

namespace offprint::model_writer {

void NodeDump::children(const Inlines& inlines) {
  nested([&] { visit_all(inlines); });
}

void NodeDump::container(std::string_view kind, const Inlines& content, SourceSpan span) {
  add(line(kind).at(span));
  children(content);
}

void NodeDump::on(const TextRun& run, SourceSpan span) {
  add(line("text").text(run.text).at(span));
}

void NodeDump::on(const Emphasis& emphasis, SourceSpan span) {
  container("emphasis", emphasis.content, span);
}

void NodeDump::on(const Strong& strong, SourceSpan span) {
  container("strong", strong.content, span);
}

void NodeDump::on(const Strikethrough& strikethrough, SourceSpan span) {
  container("strikethrough", strikethrough.content, span);
}

void NodeDump::on(const Superscript& superscript, SourceSpan span) {
  container("superscript", superscript.content, span);
}

void NodeDump::on(const Subscript& subscript, SourceSpan span) {
  container("subscript", subscript.content, span);
}

void NodeDump::on(const SmallCaps& small_caps, SourceSpan span) {
  container("small-caps", small_caps.content, span);
}

void NodeDump::on(const Code& code, SourceSpan span) {
  add(line("code").text(code.text).attributes(code.attributes).at(span));
}

void NodeDump::on(const Link& link, SourceSpan span) {
  add(line("link")
          .text(link.target)
          .field("title", link.title)
          .attributes(link.attributes)
          .at(span));
  children(link.content);
}

void NodeDump::on(const Image& image, SourceSpan span) {
  Line image_line = line("image").text(image.destination).field("title", image.title);
  if (image.resource) image_line.word("resource=" + std::to_string(*image.resource));
  add(image_line.attributes(image.attributes).at(span));
  children(image.alt);
}

void NodeDump::on(const NoteReference& reference, SourceSpan span) {
  add(line("note-reference").word(std::to_string(reference.note)).at(span));
}

void NodeDump::on(const Quoted& quoted, SourceSpan span) {
  add(line("quoted").word(name_of(quoted.marks)).at(span));
  children(quoted.content);
}

void NodeDump::on(const Cite& cite, SourceSpan span) {
  add(line("cite").field("key", cite.key).at(span));
  children(cite.content);
}

void NodeDump::on(const Math& math, SourceSpan span) {
  const bool display = math.style == MathStyle::display;
  add(line("math").text(math.tex).flag("display", display).at(span));
}

void NodeDump::on(const RawInline& raw, SourceSpan span) {
  add(line("raw").word(raw.format).text(raw.text).at(span));
}

void NodeDump::on(const Span& span_node, SourceSpan span) {
  add(line("span").attributes(span_node.attributes).at(span));
  children(span_node.content);
}

void NodeDump::on(const SoftBreak&, SourceSpan span) { add(line("soft-break").at(span)); }

void NodeDump::on(const LineBreak&, SourceSpan span) { add(line("line-break").at(span)); }

}  // namespace offprint::model_writer
