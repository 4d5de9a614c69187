// The constructs of a dialect of Markdown beyond CommonMark. All others are written as HTML.
#pragma once

namespace offprint::markdown_writer {

struct Dialect {
  bool front_matter = false;
  bool attributes = false;  // {#id .class key=value}, fenced divs, bracketed spans, raw attributes
  bool tables = false;
  bool footnotes = false;
  bool inline_notes = false;  // ^[a note at its place]
  bool strikethrough = false;
  bool scripts = false;  // ^superscript^ and ~subscript~
  bool task_items = false;
  bool alerts = false;
  bool dollar_math = false;  // $a^2$
  bool code_math = false;    // $`a^2`$ and ```math, GitHub's form
  bool definition_lists = false;
  bool bare_urls = false;   // a URL in the text is a link
  bool captions = false;    // of tables and figures
  bool tag_filter = false;  // the tags that GitHub disallows are shown as text
};

inline constexpr Dialect markdown_dialect = {
    .front_matter = true,
    .attributes = true,
    .tables = true,
    .footnotes = true,
    .inline_notes = true,
    .strikethrough = true,
    .scripts = true,
    .task_items = true,
    .alerts = true,
    .dollar_math = true,
    .definition_lists = true,
    .bare_urls = true,
    .captions = true,
};

inline constexpr Dialect gfm_dialect = {
    .front_matter = true,
    .tables = true,
    .footnotes = true,
    .strikethrough = true,
    .task_items = true,
    .alerts = true,
    .code_math = true,
    .bare_urls = true,
    .tag_filter = true,
};

inline constexpr Dialect commonmark_dialect = {};

}  // namespace offprint::markdown_writer
