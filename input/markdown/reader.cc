#include "input/markdown/reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "converter/annotation.h"
#include "converter/error.h"
#include "converter/model/looseness.h"
#include "converter/model/walk.h"
#include "input/markdown/blocks/block_extensions.h"
#include "input/markdown/finish/captions.h"
#include "input/markdown/finish/disallowed_html.h"
#include "input/markdown/finish/figures.h"
#include "input/markdown/finish/note_order.h"
#include "input/markdown/finish/sections.h"
#include "input/markdown/finish/source_spans.h"
#include "input/markdown/inlines/code_attributes.h"
#include "input/markdown/inlines/heading_attributes.h"
#include "input/markdown/inlines/inline_scanner.h"
#include "input/markdown/tree/cmark_tree.h"
#include "input/markdown/tree/inline_restorer.h"
#include "input/markdown/tree/tree_builder.h"
#include "input/metadata/front_matter.h"
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

// cmark keeps the end of a line that holds nothing but a form feed. At a paragraph's start or end
// and behind another break it parts nothing.
void drop_idle_breaks(Inlines& content) {
  std::size_t kept = 0;
  for (Inline& node : content) {
    const TextRun* const run = as<TextRun>(node);
    if (run != nullptr && run->text.empty()) continue;
    const bool follows =
        kept == 0 || as<SoftBreak>(content[kept - 1]) || as<LineBreak>(content[kept - 1]);
    if (as<SoftBreak>(node) && follows) continue;
    if (&content[kept] != &node) content[kept] = std::move(node);
    ++kept;
  }
  content.erase(content.begin() + static_cast<std::ptrdiff_t>(kept), content.end());
  if (!content.empty() && as<SoftBreak>(content.back())) content.pop_back();
}

// cmark makes one of such a line alone.
void drop_empty_paragraphs(Blocks& blocks) {
  const auto is_empty = [](Block& block) {
    Paragraph* const paragraph = as<Paragraph>(block);
    if (paragraph != nullptr) drop_idle_breaks(paragraph->content);
    if (Heading* const heading = as<Heading>(block)) drop_idle_breaks(heading->title);
    return paragraph != nullptr && paragraph->content.empty();
  };
  blocks.erase(std::remove_if(blocks.begin(), blocks.end(), is_empty), blocks.end());
}

bool holds_parted_paragraphs(const Blocks& blocks) {
  const auto are_parted = [](const Block& a, const Block& b) {
    return as<Paragraph>(b) != nullptr && ends_in_paragraph(a);
  };
  return std::adjacent_find(blocks.begin(), blocks.end(), are_parted) != blocks.end();
}

// Paragraphs that a note parted would run together in the lines of a tight list.
void loosen(Block& block) {
  const auto is_parted = [](const ListItem& item) { return holds_parted_paragraphs(item.blocks); };
  const auto loosen_list = [&](auto* list) {
    if (list != nullptr && std::any_of(list->items.begin(), list->items.end(), is_parted))
      list->tight = false;
  };
  loosen_list(as<BulletList>(block));
  loosen_list(as<OrderedList>(block));
  DefinitionList* const definitions = as<DefinitionList>(block);
  if (definitions == nullptr) return;
  for (const DefinitionEntry& entry : definitions->entries)
    if (std::any_of(entry.definitions.begin(), entry.definitions.end(), holds_parted_paragraphs))
      definitions->tight = false;
}

// An empty paragraph that was dropped parted nothing.
void tighten(Block& block) {
  const auto tighten_list = [](auto* list) {
    if (list != nullptr) list->tight = list->tight || cannot_be_loose(list->items);
  };
  tighten_list(as<BulletList>(block));
  tighten_list(as<OrderedList>(block));
}

// The comments that --explain=markdown writes between the blocks are not part of the article.
void drop_annotations(Blocks& blocks) {
  const auto is_annotation = [](const Block& block) {
    const RawBlock* const raw = as<RawBlock>(block);
    return raw != nullptr && raw->text.starts_with(annotation_mark);
  };
  blocks.erase(std::remove_if(blocks.begin(), blocks.end(), is_annotation), blocks.end());
}

void restore_texts(Blocks& blocks, const InlineRestore& restore) {
  struct Restorer {
    const InlineRestore& restore;
    void operator()(Inlines& inlines) const { restore_inlines(inlines, restore); }
    void operator()(Blocks& below) const { restore_texts(below, restore); }
  };
  for (Block& block : blocks) {
    if (Heading* const heading = as<Heading>(block))
      attach_heading_attributes(*heading, restore.placeholders);
    for_each_child_sequence(block, Restorer{restore});
  }
}

class MarkdownReader {
 public:
  MarkdownReader(const Source& source, std::uint32_t file, ExtensionSet extensions, bool gfm,
                 Diagnostics& diagnostics)
      : source_(source),
        file_(file),
        extensions_(extensions),
        gfm_(gfm),
        diagnostics_(diagnostics) {}

  // `text` is the article, each line at its place in the source.
  Document read(std::string_view text) const {
    Document document;
    Blocks blocks;
    if (!may_extend(text, extensions_) || !read_extended(text, blocks, document.notes))
      blocks = parse(text);
    finish(blocks);
    for (Note& note : document.notes) finish(note.blocks, !note.label.empty());
    if (gfm_) {
      show_disallowed_html(blocks);
      for (Note& note : document.notes) show_disallowed_html(note.blocks);
    }
    assemble_sections(std::move(blocks), document, diagnostics_);
    order_notes(document);
    return document;
  }

 private:
  Blocks parse(std::string_view text) const {
    const CmarkTree tree(text);
    return build_blocks(tree, text, file_, diagnostics_);
  }

  bool read_extended(std::string_view text, Blocks& blocks, std::vector<Note>& notes) const {
    const Extended extended = rewrite(text, extensions_, !gfm_, file_, 1, diagnostics_);
    blocks = parse(extended.rewriting.text());
    if (extended.rewriting.unchanged() && !may_hold_text_extensions(text, extensions_)) return true;
    map_to_source(blocks, extended.rewriting);
    if (!restore_blocks(extended, blocks, notes)) {
      diagnostics_.warning("extensions-not-read", {file_, 1, 1, 1},
                           "tables, notes and other extensions are read as plain CommonMark");
      notes.clear();
      return false;
    }
    InlineRestore restore{extended.placeholders, extensions_, gfm_};
    restore.span_at = [this, &rewriting = extended.rewriting](std::size_t offset) {
      const Rewriting::Place place = rewriting.source_place(offset);
      return SourceSpan{file_, place.line, place.column, place.line};
    };
    restore_texts(blocks, restore);
    for (Note& note : notes) restore_texts(note.blocks, restore);
    return true;
  }

  // Runs the steps that only look at blocks. `figures` tells whether a paragraph here may become a
  // figure, unlike those of a table's cells and of inline notes.
  void finish(Blocks& blocks, bool figures = true) const {
    drop_empty_paragraphs(blocks);
    drop_annotations(blocks);
    if (extensions_.has(Extension::table_captions)) attach_captions(blocks, source_);
    if (figures && extensions_.has(Extension::implicit_figures)) make_figures(blocks);
    read_code_attributes(blocks, extensions_);
    struct Finisher {
      const MarkdownReader& reader;
      bool figures;
      void operator()(Inlines&) const {}
      void operator()(Blocks& below) const { reader.finish(below, figures); }
    };
    for (Block& block : blocks) {
      loosen(block);
      for_each_child_sequence(block, Finisher{*this, as<Table>(block) == nullptr});
      tighten(block);
    }
  }

  const Source& source_;
  std::uint32_t file_;
  ExtensionSet extensions_;
  bool gfm_;
  Diagnostics& diagnostics_;
};

// Blank lines in place of the front matter: every line keeps its number.
std::string without_front_matter(const std::string& text, const FrontMatter& front) {
  return std::string(front.body_line - 1, '\n') + text.substr(front.body);
}

// The strings of front matter are Markdown: notes in them would have no place, blocks beside
// paragraphs in a title neither.
ValueReaders value_readers(const MarkdownReader& reader) {
  const auto blocks = [&reader](std::string_view text, SourceSpan span) {
    Document document = reader.read(text);
    place_all(document.blocks, span);
    return document.sections.empty() ? std::move(document.blocks)
                                     : literal_values().blocks(text, span);
  };
  const auto inlines = [blocks](std::string_view text, SourceSpan span) {
    Blocks parsed = blocks(text, span);
    Paragraph* const paragraph = parsed.size() == 1 ? as<Paragraph>(parsed.front()) : nullptr;
    return paragraph != nullptr ? std::move(paragraph->content)
                                : literal_values().inlines(text, span);
  };
  return {inlines, blocks};
}

ReadResult read(const Sources& sources, std::uint32_t file, ExtensionSet extensions, bool gfm,
                Diagnostics& diagnostics) {
  const Source& source = sources[file];
  if (source.text().size() > max_cmark_bytes)
    throw Error(ErrorKind::malformed_input, "more than 1 GiB of Markdown");
  const FrontMatter front = split_front_matter(sources, file,
                                               {extensions.has(Extension::yaml_metadata_block),
                                                extensions.has(Extension::toml_metadata_block)},
                                               diagnostics);
  const MarkdownReader reader(source, file, extensions, gfm, diagnostics);
  ReadResult result;
  if (front.body == 0) {
    result.document = reader.read(source.text());
    return result;
  }
  result.document = reader.read(without_front_matter(source.text(), front));
  ExtensionSet in_values = extensions;
  in_values.set(Extension::footnotes, false);
  in_values.set(Extension::inline_notes, false);
  const MarkdownReader value_reader(source, file, in_values, gfm, diagnostics);
  result.document.metadata = read_front_matter(front, value_readers(value_reader), diagnostics);
  return result;
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
