#include "input/registry.h"

#include "input/markdown/reader.h"
#include "input/markdown/switches.h"
#include "input/text/reader.h"

namespace offprint {

namespace {

constexpr ReaderRow rows[] = {
    {"text",
     {"plain"},
     {"txt", "text"},
     "unmarked text, as copied from a web page",
     read_text,
     nullptr,
     nullptr,
     true},
    {"markdown",
     {"md"},
     {"md", "markdown", "mkd", "mdown"},
     "Markdown with every extension",
     read_markdown,
     markdown_switches,
     switch_markdown_extension},
    {"gfm", {}, {}, "GitHub Flavored Markdown", read_gfm, gfm_switches, switch_markdown_extension},
    {"commonmark",
     {},
     {},
     "CommonMark, nothing added",
     read_commonmark,
     commonmark_switches,
     switch_markdown_extension},
};

}  // namespace

std::span<const ReaderRow> readers() { return rows; }

}  // namespace offprint
