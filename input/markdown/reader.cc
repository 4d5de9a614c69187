#include "input/markdown/reader.h"

#include <utility>

#include "converter/error.h"
#include "input/markdown/cmark_tree.h"
#include "input/markdown/sections.h"
#include "input/markdown/tree_builder.h"
#include "input/options.h"

namespace offprint {

using namespace markdown;

namespace {

ReadResult read(const Sources& sources, std::uint32_t file, Diagnostics& diagnostics) {
  const std::string& text = sources[file].text();
  if (text.size() > max_cmark_bytes)
    throw Error(ErrorKind::malformed_input, "more than 1 GiB of Markdown");
  const CmarkTree tree(text);
  ReadResult result;
  assemble_sections(build_blocks(tree, text, file, diagnostics), result.document, diagnostics);
  return result;
}

}  // namespace

ReadResult read_commonmark(const Sources& sources, std::uint32_t file, const ReaderOptions&,
                           Diagnostics& diagnostics) {
  return read(sources, file, diagnostics);
}

ReadResult read_gfm(const Sources& sources, std::uint32_t file, const ReaderOptions&,
                    Diagnostics& diagnostics) {
  return read(sources, file, diagnostics);
}

ReadResult read_markdown(const Sources& sources, std::uint32_t file, const ReaderOptions&,
                         Diagnostics& diagnostics) {
  return read(sources, file, diagnostics);
}

}  // namespace offprint
