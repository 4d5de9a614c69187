// No script, event handler or address that runs one gets out of an article by way of raw HTML.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/convert/convert.h"
#include "converter/transforms/html/tag_scanner.h"
#include "tests/support/samples.h"
#include "tests/support/zip_reader.h"
#include "tests/unit/converter/html_output.h"

namespace offprint {
namespace {

// Each holds "evil" where it would do harm, and nowhere else.
const std::string attacks[] = {
    "<script>evil()</script>",
    "<SCRIPT SRC=evil.js></SCRIPT>",
    "<script\n>evil()</script\n>",
    "<script/x>evil()</script>",
    "a <script>evil()</script> b",
    "<script>evil()",
    "<scr<script>ipt>evil()</script>",
    "<svg><script>evil()</script></svg>",
    "<svg onload=evil()>",
    "<svg/onload=evil()>",
    "<svg><a xlink:href=\"javascript:evil()\"><desc>x</desc></a></svg>",
    "<svg><animate attributeName=href values=javascript:evil() /></svg>",
    "<svg><foreignObject><iframe src=evil></iframe></foreignObject></svg>",
    "<math href=\"javascript:evil()\">x</math>",
    "<math><mtext><table><mglyph><style><img src=x onerror=evil()></style></table></math>",
    "<img src=x onerror=evil()>",
    "<img src=x OnErRoR='evil()'>",
    "<img/src=\"x\"/onerror=evil()>",
    "<img src=\"x\"onerror=evil()>",
    "<img src=\"javascript:evil()\">",
    "<img src=\"data:text/html,evil\">",
    "<img src=vbscript:evil>",
    "<img src=x:x onerror&#61;evil()>",
    "<img src=`x` onerror=evil()>",
    "<a href=\"javascript:evil()\">x</a>",
    "<a href=\"JaVaScRiPt:evil()\">x</a>",
    "<a href=' javascript:evil()'>x</a>",
    "<a href=\"&#1;javascript:evil()\">x</a>",
    "<a href=\"java\nscript:evil()\">x</a>",
    "<a href=\"java&#9;script:evil()\">x</a>",
    "<a href=\"java&Tab;script&colon;evil()\">x</a>",
    "<a href=\"&#106;&#x61;vascript&#58;evil()\">x</a>",
    "<a href=\"&#0000106avascript:evil()\">x</a>",
    "<a href=javascript&colon;evil()>x</a>",
    "<a href=\"vbscript:evil()\">x</a>",
    "<a href=\"data:text/html;base64,evil\">x</a>",
    "<a href=\"DATA:text/html,evil\">x</a>",
    "<a href=x onmouseover=evil()>x</a>",
    "<a href=\"javascript:evil()\">\n\nx\n\n</a>",
    "<a style=\"background:url(javascript:evil())\">x</a>",
    "<a href=x ping=evil>x</a>",
    "<iframe src=\"javascript:evil()\"></iframe>",
    "<iframe srcdoc=\"<script>evil()</script>\"></iframe>",
    "a <iframe src=evil>b</iframe>",
    "<object data=\"evil.swf\"></object>",
    "<embed src=\"evil.swf\">",
    "<applet code=evil></applet>",
    "<meta http-equiv=refresh content=\"0;url=evil\">",
    "<base href=\"https://evil.example/\">",
    "<link rel=stylesheet href=evil.css>",
    "<style>@import 'evil.css';</style>",
    "<p style=\"background:url(evil)\">x</p>",
    "<div style=\"behavior:url(evil)\">x</div>",
    "<form action=evil><button formaction=evil>x</button></form>",
    "<input type=image src=evil onfocus=evil() autofocus>",
    "<isindex action=javascript:evil() type=image>",
    "<textarea onfocus=evil()>x</textarea>",
    "<select onfocus=evil()><option>x</select>",
    "<keygen autofocus onfocus=evil()>",
    "<video src=evil.mp4 onerror=evil()><source onerror=evil()></video>",
    "<audio src=evil.mp3 onerror=evil()></audio>",
    "<marquee onstart=evil()>x</marquee>",
    "<details open ontoggle=evil()>x</details>",
    "<body onload=evil()>x",
    "<frameset onload=evil()><frame src=evil></frameset>",
    "<table background=\"javascript:evil()\"><tr><td background=evil onclick=evil()>x</table>",
    "<table><tr onclick=evil()><td>x</table>",
    "<ul><li onclick=evil()>x</ul>",
    "<blockquote cite=\"javascript:evil()\">x</blockquote>",
    "<template><script>evil()</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=evil()>\">x</noscript>",
    "<!--[if IE]><script>evil()</script><![endif]-->",
    "<!--><img src=x onerror=evil()>-->x",
    "<!-- --!><img src=x onerror=evil()> -->x",
    "<![CDATA[<script>evil()</script>]]>",
    "<?xml-stylesheet href=\"evil\"?>",
    "<!ENTITY x SYSTEM \"evil\">",
    "<title><img src=x onerror=evil()></title>",
    "<xmp onclick=evil()>x</xmp>",
    "<offprint-node n=0 onclick=evil()></offprint-node>x",
    "<b <script>evil()</script>>x</b>",
    "<img src=x title=\"<script\" onload=\"evil()",
    "<p lang=\"en\" onclick\n=\n'evil()'>x</p>",
    "<picture><source srcset=x onerror=evil()><img src=x onerror=evil()></picture>",
    "<a\x0Bhref=x\x0Bonclick=evil()>x</a>",
};

class Attack : public testing::TestWithParam<std::string> {};

// Returns whether "evil" occurs only in text between tags, or not at all.
bool is_harmless(const std::string& markup) {
  TagScanner scanner(markup);
  while (const auto token = scanner.next())
    if (token->kind != HtmlTokenKind::text && token->source.find("evil") != std::string_view::npos)
      return false;
  for (const char* word :
       {"<script", "<iframe", "<object", "<embed", "<svg", "<form", "<meta http"})
    if (markup.find(word) != std::string::npos) return false;
  return true;
}

std::string written(const std::string& source, std::string_view format, const std::string& file) {
  test::MemoryLoader loader;
  Diagnostics diagnostics;
  std::string bytes = write(test::article_with_html(source), format,
                            {{}, {"article.md", {}, &loader, "article"}}, diagnostics);
  if (file.empty()) return bytes;
  const auto files = test::unzip(bytes);
  const auto found = files.find(file);
  return found == files.end() ? "" : found->second;
}

TEST_P(Attack, DoesNotReachHtml) {
  const test::Interpreted result = test::interpreted(GetParam());
  EXPECT_TRUE(is_harmless(result.html)) << result.html;
  EXPECT_TRUE(is_harmless(written(GetParam(), "html", "")));
}

TEST_P(Attack, DoesNotReachABook) {
  const std::string text = written(GetParam(), "epub", "EPUB/text.xhtml");
  EXPECT_TRUE(is_harmless(text)) << text;
}

TEST_P(Attack, HasNoHandlerOrStyleLeftInTheModel) {
  const std::string model = written(GetParam(), "docbook", "");
  for (const char* word : {"onclick", "onerror", "javascript:", "style="})
    EXPECT_EQ(model.find(word), std::string::npos) << model;
}

INSTANTIATE_TEST_SUITE_P(All, Attack, testing::ValuesIn(attacks));

// With --raw-html=keep the user has accepted the risk.
TEST(RawHtmlKeep, WritesWhatTheArticleSays) {
  WriterOptions options;
  options.common.fragment = true;
  options.html.raw_html = RawHtml::keep;
  Document document = test::article_with_html("a <b onclick=x>b</b>\n\n<div>\n<p>&amp;\n</div>");
  document.blocks.push_back(
      make(Paragraph{{make(Link{{}, text_inlines("c"), "javascript:d", ""})}}));
  Diagnostics diagnostics;
  EXPECT_EQ(write(document, "html", {options, {}}, diagnostics),
            "<p>a <b onclick=x>b</b></p>\n<div>\n<p>&amp;\n</div>\n"
            "<p><a href=\"javascript:d\">c</a></p>\n");
  EXPECT_TRUE(diagnostics.all().empty());
}

// Megabytes of tags without meaning. The test's time limit is what is tested.
TEST(HostileHtml, SoupsOfTagsComeToAnEnd) {
  const std::string shapes[] = {"<b>",
                                "</b>",
                                "<b></i>",
                                "<div>",
                                "<div></p>",
                                "<p><b id=x>",
                                "<table>",
                                "<table><td>",
                                "<td>",
                                "<li>",
                                "<ul><li>",
                                "<a href=x>",
                                "<b><p></b>",
                                "<table><b>",
                                "<script>",
                                "<!--",
                                "<?",
                                "<![CDATA[",
                                "<!a",
                                "<a ",
                                "<a b='",
                                "<svg>",
                                "<x>",
                                "<br>",
                                "<template>",
                                "<h1><h2>",
                                "</div><div>",
                                "<dl><dt><dd>",
                                "<ruby><rt>",
                                "<td colspan=1000>",
                                "<tr>",
                                "<textarea>",
                                "<b></b>x",
                                "&amp;<i>",
                                "<font color=x><p>",
                                "<pre><b>",
                                "<details><summary>"};
  for (const std::string& shape : shapes) {
    std::string text;
    while (text.size() < 50'000) text += shape;
    Document document;
    document.blocks.push_back(make(RawBlock{"html", "<div>" + text}, {0, 1, 1, 1}));
    document.blocks.push_back(test::article_with_html("x " + text).blocks.front());
    EXPECT_NO_THROW(test::interpreted(std::move(document))) << shape;
  }
}

}  // namespace
}  // namespace offprint
