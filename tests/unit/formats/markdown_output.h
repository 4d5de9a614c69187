// Shorthands for the tests of the Markdown writer.
#pragma once

#include <string>

#include "formats/markdown/markdown.h"
#include "formats/options.h"

namespace offprint::test {

using WriteFunction = void (*)(const Document&, const WriterOptions&, const Environment&, ByteSink&,
                               Diagnostics&);

inline std::string written(const Document& document, WriteFunction write = write_markdown,
                           WrapOptions wrapping = {Wrap::none, 72}, bool fragment = true) {
  WriterOptions options;
  options.common.fragment = fragment;
  options.common.wrap = wrapping.wrap;
  options.common.columns = wrapping.columns;
  StringSink sink;
  Diagnostics diagnostics;
  write(document, options, Environment{}, sink, diagnostics);
  return sink.take();
}

inline std::string written(Blocks blocks, WriteFunction write = write_markdown,
                           WrapOptions wrapping = {Wrap::none, 72}) {
  Document document;
  document.blocks = std::move(blocks);
  return written(document, write, wrapping);
}

inline Block paragraph(Inlines inlines) { return make(Paragraph{std::move(inlines)}); }
inline Block paragraph(Text text) { return paragraph(text_inlines(std::move(text))); }
inline ListItem item(Blocks blocks, TaskState task = TaskState::none) {
  return {task, std::move(blocks), {}};
}

// One paragraph, without its line end.
inline std::string written_inlines(Inlines inlines, WriteFunction write = write_markdown) {
  std::string text = written(Blocks{paragraph(std::move(inlines))}, write);
  if (!text.empty()) text.pop_back();
  return text;
}
inline std::string written_text(Text text, WriteFunction write = write_markdown) {
  return written_inlines(text_inlines(std::move(text)), write);
}

}  // namespace offprint::test
