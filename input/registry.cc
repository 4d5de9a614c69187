#include "input/registry.h"

#include "input/markdown/reader.h"
#include "input/text/reader.h"

namespace offprint {

namespace {

constexpr ReaderRow rows[] = {
    {"text", {"plain"}, {"txt", "text"}, "unmarked text, as copied from a web page", read_text},
    {"markdown",
     {"md"},
     {"md", "markdown", "mkd", "mdown"},
     "Markdown with every extension",
     read_markdown},
    {"gfm", {}, {}, "GitHub Flavored Markdown", read_gfm},
    {"commonmark", {}, {}, "CommonMark, nothing added", read_commonmark},
};

}  // namespace

std::span<const ReaderRow> readers() { return rows; }

}  // namespace offprint
