// The options of every writer, one struct per format; WriterOptions holds them all.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace offprint {

// What several formats share.
struct CommonOptions {
  bool fragment = false;  // the body alone: no page, no package, no front matter, no info
  int toc_depth = 3;      // nesting of sections listed in a table of contents
};

enum class Wrap { none, automatic, preserve };

// For the line formats. `automatic` fills lines up to `columns` display columns; `preserve` keeps
// the source's line ends; `none` writes a paragraph as one line.
struct WrapOptions {
  Wrap wrap = Wrap::preserve;
  std::size_t columns = 72;
};

// A part of a Markdown dialect, by pandoc's name for it: "pipe_tables".
struct DialectSwitch {
  std::string name;
  bool on = false;
};

struct MarkdownOptions {
  WrapOptions wrapping;
  std::vector<DialectSwitch> switches;  // in order; the last one of a name counts
};

struct TextOptions {
  WrapOptions wrapping{Wrap::automatic, 72};
};

enum class DocbookRoot { article, book };

struct DocbookOptions {
  DocbookRoot root = DocbookRoot::article;
};

// `interpret`: what has an equivalent in the model is kept, the rest reported. `keep`: raw HTML
// stands as it is written, scripts and all, and links may lead anywhere; for sources one trusts.
enum class RawHtml { interpret, keep };

struct HtmlOptions {
  std::string css;               // style sheet text that replaces ours; empty: ours
  bool embed_resources = false;  // images as data: URIs
  RawHtml raw_html = RawHtml::interpret;
};

struct EpubOptions {
  std::string css;      // style sheet text that is added after ours
  int split_level = 1;  // a file of its own for every section nested up to this depth
};

struct WriterOptions {
  CommonOptions common;
  MarkdownOptions markdown;
  TextOptions text;
  DocbookOptions docbook;
  HtmlOptions html;
  EpubOptions epub;
};

}  // namespace offprint
