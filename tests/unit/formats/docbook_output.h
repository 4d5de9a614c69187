// Shared by the DocBook tests: returns the DocBook of a document.
#pragma once

#include <string>
#include <utility>

#include "converter/model/document.h"
#include "formats/docbook/docbook.h"
#include "formats/options.h"

namespace offprint::test {

struct DocbookOutput {
  std::string text;
  Diagnostics diagnostics;
};

inline DocbookOutput docbook_output(const Document& document, const WriterOptions& options = {}) {
  DocbookOutput output;
  StringSink sink;
  write_docbook(document, options, {}, sink, output.diagnostics);
  output.text = sink.take();
  return output;
}

inline std::string docbook(const Document& document, DocbookRoot root = DocbookRoot::article) {
  WriterOptions options;
  options.docbook.root = root;
  return docbook_output(document, options).text;
}

// Returns the body alone, without the final line end.
inline std::string docbook_body(const Document& document, DocbookRoot root = DocbookRoot::article) {
  WriterOptions options;
  options.common.fragment = true;
  options.docbook.root = root;
  std::string text = docbook_output(document, options).text;
  text.pop_back();
  return text;
}

inline std::string docbook_block(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return docbook_body(document);
}

inline Block paragraph(Inlines content) { return make(Paragraph{std::move(content)}); }
inline Block paragraph(Text text) { return paragraph(text_inlines(std::move(text))); }

// Returns the content of a paragraph that holds `inline_node`.
inline std::string docbook_inline(Inline inline_node) {
  const std::string para = docbook_block(paragraph({make(TextRun{""}), std::move(inline_node)}));
  constexpr std::size_t open = sizeof("<para>") - 1;
  constexpr std::size_t close = sizeof("</para>") - 1;
  return para.substr(open, para.size() - open - close);
}

}  // namespace offprint::test
