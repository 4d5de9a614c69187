#include "input/markdown/inlines/inline_scanner.h"

#include "tests/unit/input/markdown/leaf.h"

namespace offprint::markdown {
namespace {

TEST(InlineScanner, MathByItsDollarSigns) {
  EXPECT_EQ(read("a $x^2$ b"), "a (math x^2) b");
  EXPECT_EQ(read("from $20 to $30, $ 5$ and $5 $"), "from $20 to $30, $ 5$ and $5 $");
  EXPECT_EQ(read("$a\\$b$ \\$c$ $d\\\\$"), "(math a\\$b) $c$ (math d\\\\)");
  EXPECT_EQ(read("$a\n  b*c*$ $b`$ `$c`"), "(math a b*c*) (math b`) (code $c)");
  EXPECT_EQ(read("in $$ x\ny $$ text $$$$ $$"), "in (display x y) text $$$$ $$");
  EXPECT_EQ(read("$$$a$$ $$b$c$$ $$d$$$"), "$$$a$$ (display b$c) $$d$$$");
  EXPECT_EQ(read("*$a$*b **$c$**"), "*(math a)*b (strong (math c))");
  EXPECT_EQ(read_gfm("$`a*b*`$ and ``$`$``"), "(math a*b*) and (code $`$)");
}

TEST(InlineScanner, CallsOfNotesThatExist) {
  EXPECT_EQ(read("a[^1] b[^x] c![^2]"), "a(note 1) b[^x] c!(note 2)");
  EXPECT_EQ(read("[^1](u) \\[^1] [^1\\] `[^1]` &#91;^1]"),
            "(link <u> ^1) [^1] [^1] (code [^1]) [^1]");
  EXPECT_EQ(read("[a](/y[^1] \"t[^1]\") <http://a/[^1]>"),
            "(link </y[^1]> \"t[^1]\" a) (link <http://a/[^1]> http://a/[^1])");
  EXPECT_EQ(read("[a [^1] b](u)"), "(link <u> a (note 1) b)");
}

TEST(InlineScanner, NotesAtTheirPlace) {
  Leaf leaf("a^[one [b] `]` ^[inner] $x$\n  end] c ^[open");
  EXPECT_EQ(shown(leaf.inlines()), "a(note 101) c ^[open");
  EXPECT_EQ(leaf.notes(), "inner|one [b] `]` ^[inner] $x$/end");
}

TEST(InlineScanner, AttributesOfCodeLinksAndImages) {
  EXPECT_EQ(read("`a`{.b} `c`{} `d`{e}"), "(code {.b} a) (code c) (code d){e}");
  EXPECT_EQ(read("`<b>`{=html} `x`{=tex}"), "(raw html <b>) (raw tex x)");
  EXPECT_EQ(read("`x`{.math .inline} `y`{.math .display}"), "(math x) (display y)");
  EXPECT_EQ(read("[a](b){#i .c k=v} ![d](e \"f\"){g=\"h i\"}"),
            "(link <b> {#i .c k=v} a) (image <e> \"f\" {g=\"h i\"} d)");
  EXPECT_EQ(read("![a]{.b} [c](d e){.f}"), "![a]{.b} [c](d e){.f}");
}

TEST(InlineScanner, BracketedSpans) {
  EXPECT_EQ(read("[a *b*]{.c}d"), "(span {.c} a (em b))d");
  EXPECT_EQ(read("[A]{.smallcaps} [B]{.cite key=b} [C]{.cite .d} [E]{}"),
            "(caps A) (cite b B) (span {.cite .d} C) (span E)");
  EXPECT_EQ(read("[a [b](c) [d]{.e}]{.f} [x [y]{.z}](u)"),
            "(span {.f} a (link <c> b) (span {.e} d)) (link <u> x (span {.z} y))");
  EXPECT_EQ(read("*a [b*]{.c} \\[d]{.e} [f\\]{.g} [h]\\{.i}"),
            "*a (span {.c} b*) [d]{.e} [f]{.g} [h]{.i}");
  EXPECT_EQ(read("`[a]{.b}` <a href=\"[a]{.b}\">"),
            "(code [a]{.b}) (raw html <a href=\"[a]{.b}\">)");
}

TEST(InlineScanner, AttributesOfHeadings) {
  const auto read_heading = [](const std::string& source) {
    Leaf leaf(source);
    const std::string text = shown(leaf.inlines());
    return text + (leaf.heading_attributes
                       ? markdown_writer::attribute_block(*leaf.heading_attributes)
                       : "");
  };
  EXPECT_EQ(read_heading("# Title {#id .c}"), "Title{#id .c}");
  EXPECT_EQ(read_heading("## Title ## {#id}  "), "Title{#id}");
  EXPECT_EQ(read_heading("# C \\# {level=7}"), "C #{level=7}");
  EXPECT_EQ(read_heading("# {#only}"), "{#only}");
  EXPECT_EQ(read_heading("# `c`{.x} {k=\"{\"}"), "(code {.x} c){k=\"{\"}");
  EXPECT_EQ(read_heading("# `c`{.x}"), "(code {.x} c)");
  EXPECT_EQ(read_heading("# Title {no}"), "Title {no}");
  EXPECT_EQ(read_heading("# Title \\{#id}"), "Title {#id}");
  EXPECT_EQ(read_heading("Title # {#id}\n==="), "Title # {#id}");
}

TEST(InlineScanner, WebAddresses) {
  EXPECT_EQ(read("www.a.b/c_d_ (http://a.b/(x)_*)."),
            "(link <http://www.a.b/c_d> www.a.b/c_d)_ ((link <http://a.b/(x)> http://a.b/(x))_*).");
  EXPECT_EQ(read("http://a.b/&copy; http://a.b/?c&amp;d"),
            "(link <http://a.b/> http://a.b/)© (link <http://a.b/?c&amp;d> http://a.b/?c&amp;d)");
  EXPECT_EQ(read("http://a_b.c ftp://x.y HTTPS://z xhttp://a.b"),
            "http://a_b.c (link <ftp://x.y> ftp://x.y) (link <HTTPS://z> HTTPS://z) xhttp://a.b");
  EXPECT_EQ(read("**http://a.b** *www.a.b/*"),
            "(strong (link <http://a.b> http://a.b)) (em (link <http://www.a.b/> www.a.b/))");
  EXPECT_EQ(read("[http://a.b](u) [www.a.b] http\\://a.b www\\.a.b"),
            "(link <u> http://a.b) [www.a.b] http://a.b www.a.b");
}

TEST(InlineScanner, AMarkMakesNoMarkupOfWhatIsAroundIt) {
  EXPECT_EQ(read("[0]($x + y$)"), "[0]((math x + y))");
  EXPECT_EQ(read("<a href=\"$\"$>\""), "<a href=\"(math \")>\"");
  EXPECT_EQ(read("a` $``$ `` b"), "a` (math ``) `` b");
}

TEST(InlineScanner, HidesBracketsBeyondANumber) {
  std::string source;
  for (int i = 0; i < 1000; ++i) source += "![";
  Leaf leaf(source);
  EXPECT_EQ(shown(leaf.inlines()), source);
  EXPECT_EQ(leaf.hidden_bracket, 2 * most_open_brackets + 1);
  EXPECT_FALSE(Leaf("[[[[").hidden_bracket);
}

TEST(InlineScanner, AQuickLookBefore) {
  const ExtensionSet all = markdown_extensions();
  EXPECT_FALSE(may_hold_inline_extensions("plain *text* [with](links): we know `code` w.", all));
  for (const char* text : {"~", "^", "$", "{", "@", "www.", "://"})
    EXPECT_TRUE(may_hold_inline_extensions(text, all)) << text;
  EXPECT_FALSE(may_hold_inline_extensions("~^${@www.://\"", {}));
  EXPECT_TRUE(may_hold_inline_extensions(std::string(300, '['), {}));
}

TEST(InlineScanner, PipesOfCells) {
  const std::string source = "`a\\|b`{.c} \\| $x\\|y$";
  Placeholders placeholders(source);
  std::vector<Edit> edits;
  std::vector<std::vector<Slice>> notes;
  std::uint32_t next = 0;
  InlineScan scan{source, markdown_extensions(), {}, placeholders, edits, notes, next};
  const Slice cell{0, source.size()};
  scan_inlines({&cell, 1}, LeafKind::cell, scan);
  ASSERT_EQ(placeholders.tokens().size(), 2U);
  EXPECT_EQ(as<Code>(std::get<Inline>(placeholders.tokens()[0].meaning))->text, "a|b");
  EXPECT_EQ(as<Math>(std::get<Inline>(placeholders.tokens()[1].meaning))->tex, "x|y");
  EXPECT_EQ(edits[1].begin, 14U);
  EXPECT_EQ(edits[1].end, source.size());
}

}  // namespace
}  // namespace offprint::markdown
