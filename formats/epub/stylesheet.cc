#include "formats/epub/stylesheet.h"

namespace offprint::epub_writer {

namespace {

constexpr std::string_view stylesheet = R"css(@charset "utf-8";
@namespace epub "http://www.idpf.org/2007/ops";

/* Running text: paragraphs follow each other without a gap, all but the first indented. */
p { margin: 0; text-indent: 0; widows: 2; orphans: 2; }
p + p { text-indent: 1.2em; }

/* Headings stay with what follows and are never hyphenated. */
h1, h2, h3, h4, h5, h6, .heading {
  font-weight: bold; line-height: 1.25; text-align: left; text-indent: 0;
  -webkit-hyphens: none; -epub-hyphens: none; hyphens: none;
  page-break-after: avoid; break-after: avoid;
  page-break-inside: avoid; break-inside: avoid;
}
h1 { font-size: 1.7em; font-weight: normal; text-align: center; margin: 3em 0 2em 0; }
h2 { font-size: 1.25em; margin: 1.8em 0 0.6em 0; }
h3 { font-size: 1.1em; margin: 1.6em 0 0.4em 0; }
h4, h5, h6, .heading { font-size: 1em; margin: 1.4em 0 0.3em 0; }
h4 { font-style: italic; }
h5, h6 { font-weight: normal; font-style: italic; }

/* The text before the first chapter begins as far down the page as theirs */
.opening { margin-top: 5em; }

/* Title page and contents */
.title-page { text-align: center; page-break-after: always; break-after: page; }
.title-page h1 { font-size: 2.1em; text-align: center; margin: 25% 6% 0.7em 6%; }
.title-page p { text-align: center; text-indent: 0; margin: 0.3em 0 0 0; }
.title-page .subtitle { font-size: 1.2em; font-style: italic; margin-bottom: 1em; }
.title-page .byline { font-size: 1.1em; margin-top: 2em; }
.title-page .date { margin-top: 1em; }
.title-page .source, .title-page .series, .title-page .publisher, .title-page .rights { font-size: 0.85em; }
.title-page .source { margin-top: 3em; }
.title-page .abstract { font-size: 0.95em; margin: 3em 5% 0 5%; }
.title-page .abstract p { text-align: left; }
.contents ol { list-style-type: none; margin: 0; padding: 0; }
.contents li { margin: 0.7em 0 0 0; }
.contents li li { margin: 0.3em 0 0 1.5em; }
.contents a { color: inherit; text-decoration: none; }
.cover { text-align: center; page-break-after: always; break-after: page; }
.cover img { max-width: 100%; max-height: 100%; }

/* Lists */
ul, ol { margin: 0.8em 0; padding: 0 0 0 1.8em; }
li { margin: 0.2em 0; }
li ul, li ol { margin: 0.2em 0; }
li p + p { margin-top: 0.4em; text-indent: 0; }
li.task { list-style-type: none; }
dl { margin: 0.8em 0; }
dt { font-weight: bold; margin: 0.6em 0 0 0; page-break-after: avoid; break-after: avoid; }
dd { margin: 0.1em 0 0.3em 1.8em; }

/* Quotations, verse */
blockquote { margin: 1em 6%; }
.attribution { font-style: italic; text-align: right; text-indent: 0; margin-top: 0.3em; }
p + .attribution { text-indent: 0; }
.verse { margin: 1em 0 1em 6%; }
.verse p { text-align: left; text-indent: 0; margin: 0; }
.verse p + p { margin-top: 1em; text-indent: 0; }
.verse .line { display: block; text-indent: -1.5em; padding-left: 1.5em; white-space: pre-wrap; }
.verse .line + br { display: none; }
hr { width: 20%; margin: 1.8em auto; border: 0; border-top: 1px solid; }

/* Code */
pre, code, kbd, samp { font-family: monospace, monospace; -webkit-hyphens: none; -epub-hyphens: none; hyphens: none; }
code, kbd, samp { font-size: 0.9em; }
pre {
  font-size: 0.85em; text-align: left; margin: 1em 0; padding: 0 0 0 0.9em; border-left: 2px solid;
  white-space: pre-wrap; overflow-wrap: break-word; word-wrap: break-word;
}
pre code { font-size: 1em; }

/* Tables: rules above, below and under the head, as in books */
table { border-collapse: collapse; margin: 1.2em auto; border-top: 1px solid; border-bottom: 1px solid; }
caption, .caption { text-align: center; font-style: italic; margin: 0 0 0.4em 0; }
th, td { padding: 0.3em 0.6em; text-align: left; vertical-align: top; text-indent: 0; }
thead th, thead td { border-bottom: 1px solid; vertical-align: bottom; }
tfoot td { border-top: 1px solid; }
th.left, td.left { text-align: left; }
.center, .center p { text-align: center; text-indent: 0; }
.right, .right p { text-align: right; text-indent: 0; }
tr { page-break-inside: avoid; break-inside: avoid; }

/* Pictures */
figure { margin: 1.2em 0; text-align: center; page-break-inside: avoid; break-inside: avoid; }
figcaption { font-size: 0.9em; font-style: italic; text-align: center; text-indent: 0; margin: 0.4em 4% 0 4%; }
img { max-width: 100%; height: auto; }

/* Admonitions */
.note, .tip, .important, .caution, .warning {
  margin: 1.2em 0; padding: 0.6em 0.9em; border: 1px solid;
  page-break-inside: avoid; break-inside: avoid;
}
.important, .caution, .warning { border-width: 2px; }
.admonition-title { text-indent: 0; margin: 0 0 0.3em 0; page-break-after: avoid; break-after: avoid; }
.admonition-title + p { text-indent: 0; }
.details, .boilerplate { margin: 1em 0; }
.math { margin: 0.8em 0; text-align: center; }

/* Notes: small, below a short rule; most reading systems show them over the page */
.noteref { font-size: 0.75em; vertical-align: super; line-height: 0; text-decoration: none; }
.footnote { font-size: 0.88em; margin: 0.4em 0 0 0; }
.footnote.first { margin-top: 2.5em; padding-top: 0.8em; border-top: 1px solid; }

.small-caps { font-variant: small-caps; }
.single { quotes: "\2018" "\2019" "\201C" "\201D"; }
)css";

}  // namespace

std::string_view book_stylesheet() { return stylesheet; }

}  // namespace offprint::epub_writer
