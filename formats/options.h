// The options of every writer, one struct per format; WriterOptions holds them all.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace offprint {

// How a line format breaks paragraphs into lines. `automatic` fills each line up to a number of
// display columns; `preserve` keeps the line ends of the source; `none` writes a paragraph as one
// line.
enum class Wrap { none, automatic, preserve };

// The options that several formats share.
struct CommonOptions {
  bool fragment = false;     // the body alone: no page, no package, no front matter, no info
  int toc_depth = 3;         // nesting of sections listed in a table of contents
  std::optional<Wrap> wrap;  // nothing: as is usual for the format
  std::size_t columns = 72;  // display columns of a line, for automatic wrapping
};

// Wrapping as a line writer applies it.
struct WrapOptions {
  Wrap wrap = Wrap::preserve;
  std::size_t columns = 72;
};

// Returns the wrapping that the user asked for; `usual` is how the format wraps otherwise.
inline WrapOptions wrap_options(const CommonOptions& options, Wrap usual) {
  return {options.wrap.value_or(usual), options.columns};
}

// A part of a Markdown dialect, by pandoc's name for it: "pipe_tables".
struct DialectSwitch {
  std::string name;
  bool on = false;
};

struct MarkdownOptions {
  std::vector<DialectSwitch> switches;  // in order; the last one of a name counts
};

enum class DocbookRoot { article, book };

struct DocbookOptions {
  DocbookRoot root = DocbookRoot::article;
};

// `interpret`: elements with an equivalent in the model are kept, the others are reported. `keep`:
// raw HTML is written as it is, scripts and all, and links may lead anywhere; for sources that the
// user trusts.
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
  DocbookOptions docbook;
  HtmlOptions html;
  EpubOptions epub;
};

}  // namespace offprint
