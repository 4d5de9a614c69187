#include "formats/registry.h"

#include "formats/docbook/docbook.h"
#include "formats/epub/epub.h"
#include "formats/html/html.h"
#include "formats/markdown/markdown.h"
#include "formats/markdown/switches.h"
#include "formats/model/dump.h"
#include "formats/options.h"
#include "formats/text/text.h"

namespace offprint {

namespace {

PassSet epub_passes(const WriterOptions&) {
  return {Pass::interpret_html,  Pass::limit_depth,    Pass::promote_title,
          Pass::supply_metadata, Pass::load_resources, Pass::generate_ids};
}

PassSet docbook_passes(const WriterOptions& options) {
  if (options.common.fragment) return {Pass::interpret_html, Pass::limit_depth, Pass::generate_ids};
  return {Pass::interpret_html, Pass::limit_depth, Pass::promote_title, Pass::supply_metadata,
          Pass::generate_ids};
}

PassSet html_passes(const WriterOptions& options) {
  PassSet passes = {Pass::interpret_html,  Pass::limit_depth,    Pass::promote_title,
                    Pass::supply_metadata, Pass::load_resources, Pass::generate_ids};
  if (options.common.fragment) passes = {Pass::interpret_html, Pass::limit_depth};
  if (!options.html.embed_resources) passes = passes.without(Pass::load_resources);
  return options.html.raw_html == RawHtml::keep ? passes.without(Pass::interpret_html) : passes;
}

PassSet markdown_passes(const WriterOptions&) { return {Pass::limit_depth}; }

PassSet text_passes(const WriterOptions& options) {
  if (options.common.fragment) return {Pass::interpret_html, Pass::limit_depth};
  return {Pass::interpret_html, Pass::limit_depth, Pass::promote_title};
}

PassSet no_passes(const WriterOptions&) { return {}; }

constexpr WriterRow rows[] = {
    {"epub",
     {"epub3"},
     {"epub"},
     "application/epub+zip",
     "EPUB 3.3 e-book",
     true,
     epub_passes,
     write_epub},
    {"docbook",
     {"docbook5"},
     {"xml", "dbk", "docbook", "db"},
     "application/docbook+xml",
     "DocBook 5 XML",
     false,
     docbook_passes,
     write_docbook},
    {"markdown",
     {"md"},
     {"md", "markdown", "mkd", "mdown"},
     "text/markdown",
     "Markdown with front matter",
     false,
     markdown_passes,
     write_markdown,
     markdown_writer::markdown_writer_switches,
     markdown_writer::switch_markdown_writer},
    {"gfm",
     {},
     {},
     "text/markdown",
     "GitHub Flavored Markdown",
     false,
     markdown_passes,
     write_gfm,
     markdown_writer::gfm_writer_switches,
     markdown_writer::switch_markdown_writer},
    {"commonmark",
     {},
     {},
     "text/markdown",
     "CommonMark, the rest as HTML",
     false,
     markdown_passes,
     write_commonmark,
     markdown_writer::commonmark_writer_switches,
     markdown_writer::switch_markdown_writer},
    {"text",
     {"plain"},
     {"txt", "text"},
     "text/plain",
     "plain text",
     false,
     text_passes,
     write_text},
    {"html",
     {"html5"},
     {"html", "htm", "xhtml"},
     "text/html",
     "one standalone page",
     false,
     html_passes,
     write_html},
    {"model",
     {},
     {},
     "text/plain",
     "the document model, one line a node",
     false,
     no_passes,
     write_model},
};

}  // namespace

std::span<const WriterRow> writers() { return rows; }

}  // namespace offprint
