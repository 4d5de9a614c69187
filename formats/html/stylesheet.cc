#include "formats/html/stylesheet.h"

namespace offprint::html_writer {

namespace {

constexpr std::string_view stylesheet = R"css(:root { color-scheme: light dark; }
body { font: 1.125rem/1.55 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; margin: 0; }
main { max-width: 38em; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; overflow-wrap: break-word; }
header { margin-bottom: 2.5rem; }
header p { margin: 0.25rem 0; opacity: 0.75; }
header .abstract { margin-top: 1.5rem; font-style: italic; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 2.2em 0 0.6em; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1rem; }
.subtitle { font-size: 1.25rem; font-style: italic; }
p, ul, ol, dl, pre, table, figure, blockquote { margin: 0 0 1em; }
li > ul, li > ol { margin-bottom: 0; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5em 1.5em; }
blockquote { margin-left: 0; padding-left: 1.25em; border-left: 3px solid; border-color: rgb(128 128 128 / 40%); }
.attribution { text-align: right; font-style: italic; }
code, pre, kbd, samp { font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.85em; }
pre { padding: 0.8em 1em; background: rgb(128 128 128 / 12%); border-radius: 4px; white-space: pre-wrap; }
pre code { font-size: 1em; }
table { border-collapse: collapse; }
th, td { padding: 0.3em 0.8em 0.3em 0; text-align: left; vertical-align: top; border-bottom: 1px solid rgb(128 128 128 / 40%); }
.center { text-align: center; }
.right { text-align: right; }
caption, figcaption, .caption { font-size: 0.9em; font-style: italic; margin: 0.4em 0; text-align: left; }
img { max-width: 100%; height: auto; }
hr { width: 30%; margin: 2em auto; border: 0; border-top: 1px solid; opacity: 0.5; }
.note, .tip, .important, .caution, .warning { margin: 0 0 1em; padding: 0.8em 1em 0.1em; border: 1px solid rgb(128 128 128 / 50%); border-radius: 4px; }
.admonition-title { margin-bottom: 0.3em; }
.verse .line { display: inline-block; white-space: pre-wrap; }
.small-caps { font-variant: small-caps; }
li.task { list-style-type: none; }
.noteref { font-size: 0.75em; vertical-align: super; line-height: 0; text-decoration: none; }
.footnote { font-size: 0.9em; }
.footnote.first { margin-top: 3em; padding-top: 1em; border-top: 1px solid rgb(128 128 128 / 40%); }
)css";

}  // namespace

std::string_view html_stylesheet() { return stylesheet; }

}  // namespace offprint::html_writer
