#include "input/markdown/tree/inline_restorer.h"

#include "converter/nesting.h"
#include "tests/unit/input/markdown/leaf.h"

namespace offprint::markdown {
namespace {

TEST(InlineRestorer, Strikeout) {
  EXPECT_EQ(read("a ~~b *c*~~ ~~ d~~"), "a (del b (em c)) ~~ d~~");
  EXPECT_EQ(read("~~a ~~b~~ c~~"), "(del a (del b) c)");
  EXPECT_EQ(read("x ~~~a~~~ \\~~b~~ &#126;~c~~"), "x ~~~a~~~ ~~b~~ ~~c~~");
  EXPECT_EQ(read("~~a [b~~ c](u)~~ *d ~~e* f~~"), "(del a (link <u> b~~ c)) (em d ~~e) f~~");
  EXPECT_EQ(read("~~a\nb~~\\\n~~c~~"), "(del a/b)//(del c)");
}

TEST(InlineRestorer, TildesOfGfmPairByLength) {
  EXPECT_EQ(read_gfm("~a~ ~~b~~ ~c ~~d~~ e~"), "(del a) (del b) (del c (del d) e)");
  EXPECT_EQ(read_gfm("~~a ~b~~ c~ d~~"), "(del a (del b~~ c) d)");
  EXPECT_EQ(read_gfm("~a ~~b~ c~~"), "~a (del b~ c)");
  EXPECT_EQ(read_gfm("~~x~a~~b"), "(del x~a)b");
  EXPECT_EQ(read_gfm("~~a~a~~ ~a~1"), "(del a~a) (del a)1");
}

TEST(InlineRestorer, ScriptsHoldNoBlanks) {
  EXPECT_EQ(read("2^10^ H~2~O x^a b^ ~c d~"), "2(sup 10) H(sub 2)O x^a b^ ~c d~");
  EXPECT_EQ(read("x^a&#32;b^ y~c&nbsp;d~"), "x(sup a b) y(sub c\u00A0d)");
  EXPECT_EQ(read("^*a b*~c~^ ^^d^^ e^f"), "(sup (em a b)(sub c)) ^^d^^ e^f");
  EXPECT_EQ(read("2\\^10^ a^`b`^"), "2^10^ a(sup (code b))");
  EXPECT_EQ(read("~~a^b~~ c^ ~~H~2~O~~"), "(del a^b) c^ (del H(sub 2)O)");
  EXPECT_EQ(read_gfm("2^10^"), "2^10^");
}

TEST(InlineRestorer, MailAddresses) {
  EXPECT_EQ(read("a@.a_mailto:@.a"), "(link <mailto:a@.a_mailto> a@.a_mailto):@.a");
  EXPECT_EQ(read("to a.b+c@d-e.fg, x@y"), "to (link <mailto:a.b+c@d-e.fg> a.b+c@d-e.fg), x@y");
  EXPECT_EQ(read("a@b@c.de mailto:a@b.cd xmpp:a@b.cd/e."),
            "a@(link <mailto:b@c.de> b@c.de) (link <mailto:a@b.cd> mailto:a@b.cd) "
            "(link <xmpp:a@b.cd/e> xmpp:a@b.cd/e).");
  EXPECT_EQ(read("a\\@b.cd a&#64;b.cd [a@b.cd](u) a@b.c1 a@b.c_"),
            "a@b.cd a@b.cd (link <u> a@b.cd) a@b.c1 a@b.c_");
}

TEST(InlineRestorer, AutolinksAreLeftAlone) {
  EXPECT_EQ(read("<http://a/~b~^c^> <a~b~@c.de>"),
            "(link <http://a/~b~^c^> http://a/~b~^c^) (link <mailto:a~b~@c.de> a~b~@c.de)");
}

TEST(InlineRestorer, CodeAndMarkupGetTheirSourceBack) {
  EXPECT_EQ(read("`\\~ www.a.b` <b title=\"\\~\"> \\~"),
            "(code \\~ www.a.b) (raw html <b title=\"\\~\">) ~");
}

TEST(InlineRestorer, NestsNoDeeperThanTheModel) {
  std::string source;
  for (int i = 0; i < 100; ++i) source += "~~a ";
  for (int i = 0; i < 100; ++i) source += "b~~ ";
  const Inlines inlines = Leaf(source).inlines();
  int depth = 0;
  for (const Inlines* at = &inlines;; ++depth) {
    const auto inner = std::find_if(at->begin(), at->end(),
                                    [](const Inline& node) { return as<Strikethrough>(node); });
    if (inner == at->end()) break;
    at = &as<Strikethrough>(*inner)->content;
  }
  EXPECT_EQ(depth, max_inline_depth);
}

TEST(SmartPunctuation, QuotesDashesAndDots) {
  ExtensionSet smart = markdown_extensions();
  smart.set(Extension::smart, true);
  const auto set = [&](const std::string& source, std::string_view language = {}) {
    return shown(Leaf(source, smart).language(language).inlines());
  };
  EXPECT_EQ(set("\"a 'b' *c*\" -- it's... the '90s---\"*d*\""),
            "“a ‘b’ (em c)” – it’s… the ’90s—“(em d)”");
  EXPECT_EQ(set("\"Ich 'weiß's' nicht\"", "de-AT"), "„Ich ‚weiß’s‘ nicht“");
  EXPECT_EQ(set("\"a\" l'an", "fr"), "«\u00A0a\u00A0» l’an");
  EXPECT_EQ(set("\"a\"", "de-CH"), "«a»");
  EXPECT_EQ(set("`\"--\"` $\"a\"$ \\\"b\\\" &quot;c\\-- http://a.b/--x"),
            "(code \"--\") (math \"a\") \"b\" \"c-- (link <http://a.b/--x> http://a.b/--x)");
  EXPECT_EQ(set("----- ...."), "—– ….");
  EXPECT_EQ(read("\"a\" -- ..."), "\"a\" -- ...");
}

}  // namespace
}  // namespace offprint::markdown
