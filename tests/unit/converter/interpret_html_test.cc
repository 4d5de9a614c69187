// Raw HTML becomes the nodes it means. Shown as the markup that is written of them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "tests/unit/converter/html_output.h"

namespace offprint {
namespace {

using test::article_with_html;
using test::html_of;
using test::interpreted;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Example {
  std::string source;
  std::string html;
};
void PrintTo(const Example& example, std::ostream* out) { *out << example.source; }

class RawHtmlTest : public testing::TestWithParam<Example> {};

TEST_P(RawHtmlTest, BecomesNodes) {
  const test::Interpreted result = interpreted(GetParam().source);
  EXPECT_EQ(result.html, GetParam().html);
  EXPECT_THAT(result.messages(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Inlines, RawHtmlTest,
    testing::Values(
        Example{"H<sub>2</sub>O, x<SUP>2</sup>", "<p>H<sub>2</sub>O, x<sup>2</sup></p>\n"},
        Example{"a<br>b<br/>c<BR />d", "<p>a<br />\nb<br />\nc<br />\nd</p>\n"},
        Example{"so<wbr>long", "<p>so\u200Blong</p>\n"},
        Example{"<b>a</b><strong>b</strong>", "<p><strong>a</strong><strong>b</strong></p>\n"},
        Example{"x <i>a</i><em>b</em>", "<p>x <em>a</em><em>b</em></p>\n"},
        Example{"<s>a</s><strike>b</strike><del>c</del>",
                "<p><del>a</del><del>b</del><del>c</del></p>\n"},
        Example{"<kbd>Ctrl</kbd>+<kbd>C</kbd>", "<p><kbd>Ctrl</kbd>+<kbd>C</kbd></p>\n"},
        Example{"<u>a</u><mark>b</mark><small>c</small><ins>d</ins>",
                "<p><u>a</u><mark>b</mark><small>c</small><ins>d</ins></p>\n"},
        Example{"<samp>a</samp><var>b</var><dfn>c</dfn>",
                "<p><samp>a</samp><var>b</var><dfn>c</dfn></p>\n"},
        Example{"<abbr title=\"World &amp; Health\">WH</abbr> <acronym>X</acronym>",
                "<p><abbr title=\"World &amp; Health\">WH</abbr> <abbr>X</abbr></p>\n"},
        Example{"<q>a</q> <cite>b</cite>", "<p><q>a</q> <cite>b</cite></p>\n"},
        Example{"<code>a  b</code> <tt>c</tt>", "<p><code>a  b</code> <code>c</code></p>\n"},
        Example{"<a href=\"https://example.org/?a=1&amp;b=2\" title=T>x <b>y</b></a>",
                "<p><a href=\"https://example.org/?a=1&amp;b=2\" title=\"T\">x "
                "<strong>y</strong></a></p>\n"},
        Example{"<a name=top></a>a <a id=\"mid\">b</a> <a name=end />c",
                "<p><span id=\"top\" class=\"anchor\"></span>a <span id=\"mid\" class=\"anchor\">b"
                "</span> <span id=\"end\" class=\"anchor\"></span>c</p>\n"},
        Example{"<span class=\"x y\" lang=\"de\" dir=RTL style=\"color:red\">a</span>",
                "<p><span class=\"x y\" lang=\"de\" dir=\"rtl\">a</span></p>\n"},
        Example{"<span>a</span><font color=red>b</font>", "<p>ab</p>\n"},
        Example{"<b class=\"k\" id=\"i\">a</b>",
                "<p><span id=\"i\" class=\"k\"><strong>a</strong></span></p>\n"},
        Example{"a <img src=\"a b.png\" alt=\"A&quot;\" title='T' width=20 height=\"10px\" "
                "loading=lazy>",
                "<p>a <img src=\"a%20b.png\" alt=\"A&quot;\" title=\"T\" width=\"20\" "
                "height=\"10\" /></p>\n"},
        Example{"a <picture><source srcset=x.webp><img src=x.png alt=X></picture>",
                "<p>a <img src=\"x.png\" alt=\"X\" /></p>\n"},
        Example{"a <img srcset=\"a.png 1x, b.png 2x\" alt=X>",
                "<p>a <img src=\"a.png\" alt=\"X\" /></p>\n"},
        Example{"<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>",
                "<p><ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby></p>\n"},
        Example{"<ruby>漢<rt>kan</ruby> b", "<p><ruby>漢<rt>kan</rt></ruby> b</p>\n"},
        Example{"a <!-- no -->b", "<p>a b</p>\n"},
        Example{"a\n<b\n class=x>b</b\n>",
                "<p>a\n<span class=\"x\"><strong>b</strong></span></p>\n"},
        Example{"<code>see <a href=x>y</a></code>",
                "<p><code>see </code><a href=\"x\"><code>y</code></a></p>\n"},
        Example{"<b>a <i>b</i> c</b>", "<p><strong>a <em>b</em> c</strong></p>\n"},
        Example{"# A <sub>b</sub>", "<h1>A <sub>b</sub></h1>\n"}));

INSTANTIATE_TEST_SUITE_P(
    Blocks, RawHtmlTest,
    testing::Values(
        Example{"<p>a <b>b</b>\nc &copy; &lt;</p>", "<p>a <strong>b</strong>\nc © &lt;</p>\n"},
        Example{"<P ALIGN=center>a</P>", "<div class=\"center\">\n<p>a</p>\n</div>\n"},
        Example{"<center>a</center>", "<div class=\"center\">\n<p>a</p>\n</div>\n"},
        Example{"<div class=\"x\">\n\npara **bold**\n\n</div>",
                "<div class=\"x\">\n<p>para **bold**</p>\n</div>\n"},
        Example{"<div>\n\na\n\n</div>\n\nb", "<p>a</p>\n<p>b</p>\n"},
        Example{"<section id=s>\n<p>a</p>\n</section>",
                "<div id=\"s\" class=\"section\">\n<p>a</p>\n</div>\n"},
        Example{"<hr>\n\n<hr/>", "<hr />\n<hr />\n"},
        Example{"<ul>\n<li>a\n<li>b <i>c</i></li>\n</ul>",
                "<ul>\n<li>a</li>\n<li>b <em>c</em></li>\n</ul>\n"},
        Example{"<ol start=3 type=a><li><p>a</p></li><li><p>b</p></li></ol>",
                "<ol start=\"3\" type=\"a\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n"
                "</ol>\n"},
        Example{"<ul><li>a</li><ul><li>b</li></ul></ul>",
                "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"},
        Example{"<ul><li><input type=checkbox checked> a</li><li><input type=checkbox>b</li></ul>",
                "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n"
                "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n"},
        Example{"<ul>\n<li>\n\na\n\n</li>\n</ul>", "<ul>\n<li>\n<p>a</p>\n</li>\n</ul>\n"},
        Example{"<dl><dt>a<dt>b<dd>c<dd>d<dt>e</dl>",
                "<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n<dd>d</dd>\n<dt>e</dt>\n<dd></dd>\n"
                "</dl>\n"},
        Example{"<blockquote>a<footer>b</footer></blockquote>",
                "<blockquote>\n<p>a</p>\n<p class=\"attribution\">b</p>\n</blockquote>\n"},
        Example{"<pre>\na  b\n\n  <b>c</b>\n</pre>", "<pre><code>a  b\n\n  c\n</code></pre>\n"},
        Example{"<pre><code class=\"language-c++ x\">a &lt; b\n</code></pre>",
                "<pre><code class=\"language-c++\">a &lt; b\n</code></pre>\n"},
        Example{"<pre lang=\"rust\">a</pre>",
                "<pre><code class=\"language-rust\">a\n</code></pre>\n"},
        Example{"<figure id=f><img src=a.png alt=A><figcaption>C <i>d</i></figcaption></figure>",
                "<figure id=\"f\"><img src=\"a.png\" alt=\"A\" />\n<figcaption>C <em>d</em>"
                "</figcaption>\n</figure>\n"},
        Example{"<details open>\n<summary>More <b>x</b></summary>\n\nText.\n\n</details>",
                "<details>\n<summary>More <strong>x</strong></summary>\n<p>Text.</p>\n"
                "</details>\n"},
        Example{"text\n\n<!-- a comment\n\n<b> -->\n\nmore", "<p>text</p>\n<p>more</p>\n"},
        Example{"<!DOCTYPE html>\n\na", "<p>a</p>\n"},
        Example{"a <ul><li>x</li></ul> b", "<p>a</p>\n<ul>\n<li>x</li>\n</ul>\n<p>b</p>\n"},
        Example{"<a href=x>\n\na\n\nb\n\n</a>",
                "<p><a href=\"x\">a</a></p>\n<p><a href=\"x\">b</a></p>\n"},
        Example{"<b>\n\na\n\n</b>", "<p><strong>a</strong></p>\n"},
        Example{"<span class=k>\n\na\n\n</span>", "<div class=\"k\">\n<p>a</p>\n</div>\n"},
        Example{"<p>\n\na\n\n</p>", "<p>a</p>\n"}, Example{"<p>a<p>b", "<p>a</p>\n<p>b</p>\n"},
        Example{"<noscript>a</noscript>", "<p>a</p>\n"}));

INSTANTIATE_TEST_SUITE_P(
    Tables, RawHtmlTest,
    testing::Values(
        Example{"<table><caption>C</caption><tr><th>a<th align=right>b<tr><td>1<td>2</table>",
                "<table>\n<caption>C</caption>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b"
                "</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n"
                "</tr>\n</tbody>\n</table>\n"},
        Example{"<table><thead><tr><td>a</td></tr></thead><tfoot><tr><td>c</td></tr></tfoot>"
                "<tbody><tr><td style=\"text-align: center;\">b</td></tr></tbody></table>",
                "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n"
                "<tr>\n<td align=\"center\">b</td>\n</tr>\n</tbody>\n<tfoot>\n<tr>\n"
                "<td>c</td>\n</tr>\n</tfoot>\n</table>\n"},
        Example{"<table><tr><td rowspan=9>a</td><td colspan=0>b</td></tr><tr><td>c</td></tr>"
                "</table>",
                "<table>\n<tbody>\n<tr>\n<td rowspan=\"2\">a</td>\n<td>b</td>\n</tr>\n<tr>\n"
                "<td>c</td>\n</tr>\n</tbody>\n</table>\n"},
        Example{"<table>\n<tr>\n<td>\n\n*a*\n\nb\n\n</td>\n<td>c</td>\n</tr>\n</table>",
                "<table>\n<tbody>\n<tr>\n<td>\n<p>*a*</p>\n<p>b</p>\n</td>\n<td>c</td>\n</tr>\n"
                "</tbody>\n</table>\n"},
        Example{"<table><tr><td>a<table><tr><td>b</table></table>",
                "<table>\n<tbody>\n<tr>\n<td>\n<p>a</p>\n<table>\n<tbody>\n<tr>\n<td>b</td>\n"
                "</tr>\n</tbody>\n</table>\n</td>\n</tr>\n</tbody>\n</table>\n"},
        Example{"<table><colgroup><col><col align=center span=2></colgroup>"
                "<tr><td>a<td>b<td>c</table>",
                "<table>\n<tbody>\n<tr>\n<td>a</td>\n<td align=\"center\">b</td>\n"
                "<td align=\"center\">c</td>\n</tr>\n</tbody>\n</table>\n"}));

INSTANTIATE_TEST_SUITE_P(
    Headings, RawHtmlTest,
    testing::Values(Example{"<h1 align=center>T</h1>\n\na\n\n## S\n\nb",
                            "<h1 class=\"center\">T</h1>\n<p>a</p>\n<h2>S</h2>\n<p>b</p>\n"},
                    Example{"<details>\n<summary>s</summary>\n\n## In\n\na\n\n</details>\n\n## Out",
                            "<details>\n<summary>s</summary>\n<h2>In</h2>\n<p>a</p>\n</details>\n"
                            "<h2>Out</h2>\n"},
                    Example{"<blockquote><h3>a</h3></blockquote>",
                            "<blockquote>\n<h3>a</h3>\n</blockquote>\n"}));

// ---- What has no equivalent -------------------------------------------------------------------

struct Loss {
  std::string source;
  std::string html;
  std::string message;
};
void PrintTo(const Loss& loss, std::ostream* out) { *out << loss.source; }

class LostHtml : public testing::TestWithParam<Loss> {};

TEST_P(LostHtml, IsReportedAndItsTextStays) {
  const test::Interpreted result = interpreted(GetParam().source);
  EXPECT_EQ(result.html, GetParam().html);
  EXPECT_THAT(result.messages(), ElementsAre(HasSubstr(GetParam().message)));
}

INSTANTIATE_TEST_SUITE_P(
    All, LostHtml,
    testing::Values(
        Loss{"a <button>b</button> c", "<p>a b c</p>\n", "1:3 <button> has no equivalent"},
        Loss{"a\n\n<form action=x>\nb\n</form>", "<p>a</p>\n<p>b</p>\n", "3:1 <form>"},
        Loss{"<script>x()</script>", "", "1:1 <script>"},
        Loss{"a <style>b</style> c", "<p>a  c</p>\n", "1:3 <style>"},
        Loss{"<style>\np > b {}\n\n.x {}\n</style>", "", "<style>"},
        Loss{"Use the <script> tag", "<p>Use the  tag</p>\n", "1:9 <script>"},
        Loss{"<iframe src=x>no frames</iframe>", "", "<iframe>"},
        Loss{"<video src=x><source src=y>see <a href=z>it</a></video>",
             "<p>see <a href=\"z\">it</a></p>\n", "<video>"},
        Loss{"<svg viewBox=\"0 0 1 1\"><title>t</title><g><path d=M0/></g><text>x</text></svg>",
             "<p>x</p>\n", "<svg>"},
        Loss{"a <math><mi>x</mi><annotation>tex</annotation></math>", "<p>a x</p>\n", "1:3 <math>"},
        Loss{"a <?php if (1 > 0) echo ?> b", "<p>a  b</p>\n", "'<?php"},
        Loss{"a <![CDATA[ > ]]> b", "<p>a  b</p>\n", "'<![CDATA["},
        Loss{"<div id=\"x\nb", "", "not a complete tag"},
        Loss{"<b onclick=\"x()\">a</b>", "<p><strong>a</strong></p>\n", "'onclick'"},
        Loss{"a <div>b", "<p>a</p>\n<p>b</p>\n", "1:3 <div> is never closed"},
        Loss{"a</b> c", "<p>a c</p>\n", "1:2 </b> closes nothing"},
        Loss{"<i>a <b>b</i> c", "<p><em>a <strong>b</strong></em> c</p>\n",
             "1:6 <b> is never closed"},
        Loss{"a <b>c", "<p>a <strong>c</strong></p>\n", "1:3 <b> is never closed"},
        Loss{"# A <p>b</p>", "<h1>A b</h1>\n", "<p> in the middle of a line"},
        Loss{"a <img alt=X>", "<p>a X</p>\n", "1:3 <img> without an address"},
        Loss{"a <input type=text> b", "<p>a  b</p>\n", "1:3 <input>"},
        Loss{"<a href=\"java&#x0A;Script:x\">a</a>", "<p>a</p>\n", "href=\"javascript:"},
        Loss{"<h2>\n\n* * *\n\n<hr>\n\n</h2>", "<p>* * *</p>\n<hr />\n", "around blocks"},
        Loss{"<div align=center>\n\n# T\n\n</div>\n\na", "<h1>T</h1>\n<p>a</p>\n",
             "<div> around headings"},
        Loss{"<table><tr><td></div>a</td></tr></table>",
             "<table>\n<tbody>\n<tr>\n<td>a</td>\n</tr>\n</tbody>\n</table>\n",
             "</div> closes nothing"}));

TEST(RawHtml, AnElementNeverClosedEndsAtTheNextHeading) {
  const test::Interpreted result = interpreted("<div class=x>\n\na\n\n## T\n\nb");
  EXPECT_EQ(result.html, "<div class=\"x\">\n<p>a</p>\n</div>\n<h2>T</h2>\n<p>b</p>\n");
  EXPECT_THAT(result.messages(), ElementsAre("1:1 <div> is never closed"));
}

TEST(RawHtml, AHeadingInHtmlBeginsASection) {
  Document document = article_with_html("<h2>A</h2>\n\na\n\n### B\n\n<h2>C</h2>\n\n#### D");
  const test::Interpreted result = interpreted(std::move(document));
  EXPECT_EQ(result.html, "<h2>A</h2>\n<p>a</p>\n<h3>B</h3>\n<h2>C</h2>\n<h4>D</h4>\n");
}

TEST(RawHtml, MessagesNameTheLineInsideABlock) {
  EXPECT_THAT(interpreted("a\n\n<div>\n<b>x</b>\n  <blink>y</blink>\n</div>").messages(),
              ElementsAre(HasSubstr("5:3 <blink>")));
}

TEST(RawHtml, NestingHasALimitAndNoWordIsLost) {
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<div class=d>";
  const test::Interpreted result = interpreted(deep + "word</div>");
  EXPECT_THAT(result.html, HasSubstr("word"));
  EXPECT_THAT(result.messages(), testing::Contains(HasSubstr("nested too deep")));
}

TEST(RawHtml, ManyReportsEndInACount) {
  std::string soup = "a ";
  for (int i = 0; i < 2000; ++i) soup += "<x>";
  const test::Interpreted result = interpreted(soup);
  EXPECT_EQ(result.diagnostics.all().size(), 501U);
  EXPECT_THAT(result.diagnostics.all().back().message, HasSubstr("1500 more"));
}

TEST(RawHtml, ATableHasALimitOfColumnsAndNoCellIsLost) {
  std::string row = "<table><tr>";
  for (int i = 0; i < 3; ++i) row += "<td colspan=999>c" + std::to_string(i);
  const test::Interpreted result = interpreted(row + "</table>");
  for (const char* word : {"c0", "c1", "c2"}) EXPECT_THAT(result.html, HasSubstr(word));
}

}  // namespace
}  // namespace offprint
