#include "input/markdown/reader.h"

#include <utility>

#include "converter/error.h"
#include "converter/model/walk.h"
#include "input/markdown/block_extensions.h"
#include "input/markdown/captions.h"
#include "input/markdown/cmark_tree.h"
#include "input/markdown/code_attributes.h"
#include "input/markdown/figures.h"
#include "input/markdown/inline_restorer.h"
#include "input/markdown/note_order.h"
#include "input/markdown/sections.h"
#include "input/markdown/source_spans.h"
#include "input/markdown/tree_builder.h"
#include "input/options.h"

namespace offprint {

using namespace markdown;

namespace {

ExtensionSet chosen(ExtensionSet dialect, const MarkdownReaderOptions& options) {
  for (const ExtensionName& row : extension_names()) {
    if (options.on.has(row.extension)) dialect.set(row.extension, true);
    if (options.off.has(row.extension)) dialect.set(row.extension, false);
  }
  return dialect;
}

void restore_texts(Blocks& blocks, const InlineRestore& restore) {
  struct Restorer {
    const InlineRestore& restore;
    void operator()(Inlines& inlines) const { restore_inlines(inlines, restore); }
    void operator()(Blocks& below) const { restore_texts(below, restore); }
  };
  for (Block& block : blocks) for_each_child_sequence(block, Restorer{restore});
}

class MarkdownReader {
 public:
  MarkdownReader(const Source& source, std::uint32_t file, ExtensionSet extensions, bool gfm,
                 Diagnostics& diagnostics)
      : source_(source), text_(source.text()), file_(file), extensions_(extensions), gfm_(gfm), diagnostics_(diagnostics) {}

  ReadResult read() {
    ReadResult result;
    Document& document = result.document;
    Blocks blocks;
    if (!may_extend(text_, extensions_) || !read_extended(blocks, document.notes))
      blocks = parse(text_);
    finish(blocks);
    for (Note& note : document.notes) finish(note.blocks);
    assemble_sections(std::move(blocks), document, diagnostics_);
    order_notes(document);
    return result;
  }

 private:
  Blocks parse(std::string_view text) const {
    const CmarkTree tree(text);
    return build_blocks(tree, text, file_, diagnostics_);
  }

  bool read_extended(Blocks& blocks, std::vector<Note>& notes) const {
    const Extended extended = rewrite(text_, extensions_, file_, 1, diagnostics_);
    blocks = parse(extended.rewriting.text());
    map_to_source(blocks, extended.rewriting, 0);
    if (!restore_blocks(extended, blocks, notes)) {
      diagnostics_.warning("extensions-not-read", {file_, 1, 1, 1},
                           "tables, notes and other extensions are read as plain CommonMark");
      notes.clear();
      return false;
    }
    const InlineRestore restore{extended.marks, extensions_, gfm_, {}};
    restore_texts(blocks, restore);
    for (Note& note : notes) restore_texts(note.blocks, restore);
    return true;
  }

  // What needs no mark: a look at the blocks is enough.
  void finish(Blocks& blocks) const {
    if (extensions_.has(Extension::table_captions)) attach_captions(blocks, source_);
    if (extensions_.has(Extension::implicit_figures)) make_figures(blocks);
    read_code_attributes(blocks, extensions_);
    struct Finisher {
      const MarkdownReader& reader;
      void operator()(Inlines&) const {}
      void operator()(Blocks& below) const { reader.finish(below); }
    };
    for (Block& block : blocks) for_each_child_sequence(block, Finisher{*this});
  }

  const Source& source_;
  const std::string& text_;
  std::uint32_t file_;
  ExtensionSet extensions_;
  bool gfm_;
  Diagnostics& diagnostics_;
};

ReadResult read(const Sources& sources, std::uint32_t file, ExtensionSet extensions, bool gfm,
                Diagnostics& diagnostics) {
  const std::string& text = sources[file].text();
  if (text.size() > max_cmark_bytes)
    throw Error(ErrorKind::malformed_input, "more than 1 GiB of Markdown");
  return MarkdownReader(sources[file], file, extensions, gfm, diagnostics).read();
}

}  // namespace

ReadResult read_commonmark(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                           Diagnostics& diagnostics) {
  return read(sources, file, chosen({}, options.markdown), false, diagnostics);
}

ReadResult read_gfm(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                    Diagnostics& diagnostics) {
  return read(sources, file, chosen(gfm_extensions(), options.markdown), true, diagnostics);
}

ReadResult read_markdown(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                         Diagnostics& diagnostics) {
  return read(sources, file, chosen(markdown_extensions(), options.markdown), false, diagnostics);
}

}  // namespace offprint
