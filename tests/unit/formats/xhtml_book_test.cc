// How each kind of node is rendered in a book.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/formats/xhtml_output.h"

namespace offprint {
namespace {

using test::epub_text;
using test::paragraph;
using testing::HasSubstr;
using testing::Not;

ListItem item(Blocks blocks, TaskState task = TaskState::none) {
  return {task, std::move(blocks), {}};
}

TableCell cell(Text text) {
  TableCell result;
  if (!text.empty()) result.blocks = {paragraph(std::move(text))};
  return result;
}

Inline span(std::string class_name, Inlines content) {
  return make(Span{with_class(std::move(class_name)), std::move(content)});
}

Document with_notes(Blocks blocks, std::vector<Note> notes) {
  Document document = test::titled("Notes");
  document.blocks = std::move(blocks);
  document.notes = std::move(notes);
  return document;
}

// ---- Sections ---------------------------------------------------------------------------------

TEST(BookMarkup, EachHeadingHasItsSection) {
  Document document = test::titled("Book");
  document.sections = {test::section(2, "One", "one", {paragraph("a")},
                                     {test::section(5, "Inner", "inner", {paragraph("b")})})};
  const std::string text = test::epub(document)["chapter-001.xhtml"];
  EXPECT_THAT(text, HasSubstr("<section epub:type=\"chapter\" role=\"doc-chapter\" "
                              "aria-labelledby=\"one\">"));
  EXPECT_THAT(text, HasSubstr("<h1 id=\"one\">One</h1>"));
  EXPECT_THAT(text, HasSubstr("<section>\n        <h2 id=\"inner\">Inner</h2>"))
      << "levels are counted, not copied";
}

TEST(BookMarkup, ASectionSaysWhoWroteIt) {
  Document document = test::titled("Anthology");
  document.sections = {test::section(2, "Tale", "tale", {paragraph("Once.")})};
  Metadata tale;
  tale.authors.set({{"Jane Doe", "", ""}}, Origin::document);
  tale.date.set(*make_date(2024, 8, 26), Origin::document);
  tale.rights.set("CC BY 4.0", Origin::document);
  document.sections[0].metadata = tale;
  const test::EpubOutput book = test::epub(document);
  EXPECT_THAT(book["chapter-001.xhtml"],
              HasSubstr("Tale</h1>\n      <p class=\"byline\">By Jane Doe</p>\n      "
                        "<p class=\"date\">August 26, 2024</p>\n      <p>Once.</p>"));
  EXPECT_TRUE(test::reports(book.diagnostics, "metadata-not-rendered"));
}

TEST(BookMarkup, SectionsBelowTheSixthUseTheLastHeading) {
  Section deepest = test::section(9, "Deep", "deep");
  for (int level = 8; level > 1; --level)
    deepest = test::section(level, "Level", "l" + std::to_string(level), {}, {deepest});
  Document document = test::titled("Book");
  document.sections = {deepest};
  EXPECT_THAT(test::epub(document)["chapter-001.xhtml"], HasSubstr("<h6 id=\"deep\">Deep</h6>"));
}

TEST(BookMarkup, ADiscreteHeadingIsAParagraph) {
  const std::string text =
      epub_text(make(BlockQuote{{make(Heading{{}, 3, text_inlines("H")})}, {}}));
  EXPECT_THAT(text, HasSubstr("<p class=\"heading\">H</p>"));
}

TEST(BookMarkup, ATitleWithoutWordsIsNoHeading) {
  Document document = test::titled("Book");
  document.sections = {test::section(2, "", "empty", {paragraph("a")})};
  const std::string text = test::epub(document)["chapter-001.xhtml"];
  EXPECT_THAT(text, Not(HasSubstr("<h1")));
  EXPECT_THAT(text, HasSubstr("<section id=\"empty\">"));
  EXPECT_THAT(text, HasSubstr("<title>Untitled</title>"));
}

// ---- Notes ------------------------------------------------------------------------------------

TEST(BookMarkup, ANotePopsUpAndLeadsBack) {
  const std::string text =
      epub_text(with_notes({paragraph({make(TextRun{"a"}), make(NoteReference{0})})},
                           {{"x", {paragraph("Body."), paragraph("More.")}, {}}}));
  EXPECT_THAT(text, HasSubstr("a<a epub:type=\"noteref\" role=\"doc-noteref\" class=\"noteref\" "
                              "id=\"fnref1\" href=\"#fn1\">1</a>"));
  EXPECT_THAT(text, HasSubstr("<aside epub:type=\"footnote\" role=\"doc-footnote\" "
                              "class=\"footnote first\" id=\"fn1\">"));
  EXPECT_THAT(text, HasSubstr("<p><a epub:type=\"backlink\" role=\"doc-backlink\" "
                              "class=\"backlink\" href=\"#fnref1\" "
                              "aria-label=\"Back to reference 1\">1</a> Body.</p>"));
}

TEST(BookMarkup, ARepeatedCallHasItsOwnId) {
  const std::string text = epub_text(with_notes(
      {paragraph({make(NoteReference{0}), make(NoteReference{0})})}, {{"", {paragraph("n")}, {}}}));
  EXPECT_THAT(text, HasSubstr("id=\"fnref1-2\" href=\"#fn1\">1</a>"));
  EXPECT_EQ(text.find("<aside"), text.rfind("<aside"));
}

TEST(BookMarkup, ANoteCalledByANoteFollowsIt) {
  const std::string text = epub_text(
      with_notes({paragraph({make(NoteReference{1})})},
                 {{"", {paragraph("second")}, {}},
                  {"", {paragraph({make(TextRun{"first"}), make(NoteReference{0})})}, {}}}));
  EXPECT_THAT(text, HasSubstr("id=\"fn2\""));
  EXPECT_LT(text.find("first"), text.find("second"));
}

TEST(BookMarkup, ANoteThatBeginsWithAListHasItsBacklinkBefore) {
  const std::string text =
      epub_text(with_notes({paragraph({make(NoteReference{0})})},
                           {{"", {make(BulletList{true, {item({paragraph("x")})}})}, {}}}));
  EXPECT_LT(text.find("doc-backlink"), text.find("<ul>"));
}

TEST(BookMarkup, ACallInALinkStandsAfterIt) {
  const Inline link =
      make(Link{{}, {make(TextRun{"a"}), make(NoteReference{0})}, "https://example.org/", ""});
  EXPECT_THAT(epub_text(with_notes({paragraph({link})}, {{"", {paragraph("n")}, {}}})),
              HasSubstr("<a href=\"https://example.org/\">a</a><a epub:type=\"noteref\""));
}

TEST(BookMarkup, ANoteThatNothingCallsIsReported) {
  const test::EpubOutput output =
      test::epub(with_notes({paragraph("a")}, {{"", {paragraph("lost")}, {}}}));
  EXPECT_TRUE(test::reports(output.diagnostics, "not-rendered"));
}

TEST(BookMarkup, ACallOfNoNoteIsReported) {
  const test::EpubOutput output = test::epub(with_notes({paragraph({make(NoteReference{4})})}, {}));
  EXPECT_TRUE(test::reports(output.diagnostics, "not-rendered"));
}

// ---- Lists and tables -------------------------------------------------------------------------

TEST(BookMarkup, TasksAreCharactersInTheText) {
  const std::string text = epub_text(make(BulletList{
      false,
      {item({paragraph("a")}, TaskState::open), item({paragraph("b")}, TaskState::done),
       item({make(ThematicBreak{})}, TaskState::done), item({paragraph("c")}, TaskState::none)}}));
  EXPECT_THAT(text, HasSubstr("<li class=\"task\">\n          <p>☐ a</p>"));
  EXPECT_THAT(text, HasSubstr("<li>\n          <p>c</p>"));
  EXPECT_THAT(text, HasSubstr("<p>☑ b</p>"));
  EXPECT_THAT(text, HasSubstr("<p>☑ </p>"));
  EXPECT_THAT(text, Not(HasSubstr("<input")));
}

TEST(BookMarkup, ADefinitionListHasTermsAndDefinitionsEvenIfEmpty) {
  DefinitionList list;
  list.entries.resize(2);
  list.entries[0].terms = {text_inlines("term")};
  list.entries[1].definitions = {{paragraph("definition")}};
  const std::string text = epub_text(make(std::move(list)));
  EXPECT_THAT(text, testing::ContainsRegex("<dt>term</dt>\n *<dd></dd>\n *<dt></dt>\n *<dd>"));
}

TEST(BookMarkup, OrderedListsKnowNumberingAndStart) {
  const Block list = make(OrderedList{
      true, 4, Numbering::upper_roman, NumberDelimiter::parenthesis, {item({paragraph("x")})}});
  EXPECT_THAT(epub_text(list), HasSubstr("<ol start=\"4\" type=\"I\">"));
}

TEST(BookMarkup, TableHeadersSayWhatTheyHead) {
  Table table;
  table.columns = {{}, {Alignment::right}, {Alignment::center}};
  TableCell wide = cell("wide");
  wide.column_span = 2;
  table.caption = {paragraph("Caption")};
  table.head = {{cell(""), wide}};
  table.foot = {{cell("f")}};
  const std::string text = epub_text(make(table));
  EXPECT_THAT(text, HasSubstr("<caption>Caption</caption>"));
  EXPECT_THAT(text, HasSubstr("<td></td>")) << "an empty corner heads nothing";
  EXPECT_THAT(text, HasSubstr("<th scope=\"col\" class=\"right\" colspan=\"2\">wide</th>"));
  EXPECT_THAT(text, HasSubstr("<tbody></tbody>"));
  EXPECT_THAT(text, HasSubstr("<tfoot>"));
}

TEST(BookMarkup, AlignmentFollowsTheColumnPastSpans) {
  Table table;
  table.columns = {{Alignment::left}, {Alignment::center}, {Alignment::right}};
  TableCell tall = cell("tall");
  tall.row_span = 2;
  table.body = {{tall, cell("b"), cell("c")}, {cell("under-b"), cell("under-c")}, {cell("a")}};
  const std::string text = epub_text(make(table));
  EXPECT_THAT(text, HasSubstr("<td class=\"center\">under-b</td>"));
  EXPECT_THAT(text, HasSubstr("<td class=\"right\">under-c</td>"));
  EXPECT_THAT(text, HasSubstr("<td class=\"left\">a</td>"));
}

TEST(BookMarkup, ACaptionThatHoldsATableStandsBefore) {
  Table inner;
  inner.columns = {{}};
  inner.body = {{cell("inner")}};
  Table table = inner;
  table.caption = {make(inner)};
  const std::string text = epub_text(make(table));
  EXPECT_THAT(text, HasSubstr("<div class=\"caption\">"));
  EXPECT_THAT(text, Not(HasSubstr("<caption>")));
}

// ---- Other blocks -----------------------------------------------------------------------------

TEST(BookMarkup, AnAdmonitionHasABoldTitleInTheBooksLanguage) {
  Document document = test::titled("Buch");
  document.metadata.language.set("de", Origin::document);
  document.blocks = {make(Admonition{AdmonitionKind::warning, {}, {paragraph("x")}})};
  EXPECT_THAT(
      epub_text(document),
      HasSubstr("<div role=\"note\" class=\"warning\">\n        <p class=\"admonition-title\">"
                "<strong>Warnung</strong></p>"));
}

TEST(BookMarkup, VerseKeepsLinesStanzasAndBlanks) {
  const std::string text = epub_text(
      make(Verse{{text_inlines("one"), text_inlines("  two"), {}, text_inlines("three")}}));
  EXPECT_THAT(text, HasSubstr("<p><span class=\"line\">one</span><br/><span class=\"line\">  two"
                              "</span></p>\n        <p><span class=\"line\">three</span></p>"));
}

TEST(BookMarkup, CodeIsVerbatim) {
  EXPECT_THAT(epub_text(make(CodeBlock{{}, "c", "linenos", "if (a < b)\n    x();"})),
              HasSubstr("<pre><code class=\"language-c\" data-meta=\"linenos\">if (a &lt; b)\n"
                        "    x();\n</code></pre>"));
}

TEST(BookMarkup, FormulasAreMathWithTheirTex) {
  const test::EpubOutput output = [] {
    Document document = test::titled("Math");
    document.blocks = {make(MathBlock{"a<b"})};
    return test::epub(document);
  }();
  EXPECT_THAT(output["text.xhtml"],
              HasSubstr("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"a&lt;b\" "
                        "display=\"block\"><mtext>a&lt;b</mtext></math>"));
  EXPECT_THAT(output["package.opf"], HasSubstr("properties=\"mathml\""));
}

TEST(BookMarkup, DetailsOpenOnThePageAndNotInTheBook) {
  const Block summary = make(Div{with_class("summary"), {paragraph("S")}});
  Document document = test::titled("Details");
  document.blocks = {make(Div{with_class("details"), {summary, paragraph("body")}})};
  EXPECT_THAT(test::page(document), HasSubstr("<summary>S</summary>"));
  EXPECT_THAT(epub_text(document), HasSubstr("<div class=\"details\">"));
}

// ---- Inlines ----------------------------------------------------------------------------------

TEST(BookMarkup, SpansBecomeTheElementsOfTheirClass) {
  const std::string text =
      epub_text(paragraph({span("kbd", text_inlines("K")), span("underline", text_inlines("U")),
                           span("other", text_inlines("O"))}));
  EXPECT_THAT(text, HasSubstr("<kbd>K</kbd><u>U</u><span class=\"other\">O</span>"));
}

TEST(BookMarkup, RubyHasABaseAndAnAnnotation) {
  const Inline good = span("ruby", {make(TextRun{"漢"}), span("rt", text_inlines("かん"))});
  EXPECT_THAT(epub_text(paragraph({good})), HasSubstr("<ruby>漢<rt>かん"));
  const Inline bad = span("ruby", text_inlines("漢"));
  EXPECT_THAT(epub_text(paragraph({bad})), HasSubstr("<span class=\"ruby\">漢</span>"));
}

TEST(BookMarkup, AttributesAreCarried) {
  AttributeSet set;
  set.id = "here";
  set.classes = {"a", "b"};
  set.lang = "fr";
  set.dir = "ltr";
  set.pairs = {{"title", "T"}, {"key", "v"}};
  EXPECT_THAT(epub_text(paragraph({make(Span{set, text_inlines("x")})})),
              HasSubstr("<span id=\"here\" class=\"a b\" lang=\"fr\" xml:lang=\"fr\" dir=\"ltr\" "
                        "title=\"T\" data-key=\"v\">x</span>"));
}

TEST(BookMarkup, AnIdIsWrittenOnce) {
  const Inline anchor = make(Span{test::with_id("a"), text_inlines("x")});
  const std::string text = epub_text(paragraph({anchor, anchor}));
  EXPECT_EQ(text.find("id=\"a\""), text.rfind("id=\"a\""));
}

TEST(BookMarkup, IdsOfNotesAreOurs) {
  EXPECT_THAT(epub_text(paragraph({make(Span{test::with_id("fn1"), text_inlines("x")})})),
              HasSubstr("<p><span>x</span></p>"));
}

TEST(BookMarkup, AKeyThatIsNoNameIsReported) {
  AttributeSet set;
  set.pairs = {{"1a", "v"}};
  Document document = test::titled("Sample");
  document.blocks = {paragraph({make(Span{set, text_inlines("x")})})};
  const test::EpubOutput book = test::epub(document);
  EXPECT_THAT(book["text.xhtml"], HasSubstr("<span>x</span>"));
  EXPECT_TRUE(test::reports(book.diagnostics, "not-rendered"));
}

TEST(BookMarkup, ALinkInALinkBecomesText) {
  const Inline inner = make(Link{{}, text_inlines("in"), "https://in.example/", ""});
  const std::string text =
      epub_text(paragraph({make(Link{{}, {inner}, "https://out.example/", ""})}));
  EXPECT_THAT(text, HasSubstr("<a href=\"https://out.example/\">"
                              "<span data-href=\"https://in.example/\">in</span></a>"));
}

TEST(BookMarkup, AnEmptyLinkShowsWhereItLeads) {
  EXPECT_THAT(epub_text(paragraph({make(Link{{}, {}, "https://example.org/", ""})})),
              HasSubstr(">https://example.org/</a>"));
}

TEST(BookMarkup, AMissingImageIsItsAlternativeText) {
  const Inline image = make(Image{{}, text_inlines("A square"), "square.png", "", {}});
  const std::string text = epub_text(paragraph({image}));
  EXPECT_THAT(text, HasSubstr("[A square]"));
  EXPECT_THAT(text, Not(HasSubstr("<img")));
}

TEST(BookMarkup, ARemoteImageIsALink) {
  const Inline image = make(Image{{}, text_inlines("far"), "https://example.org/i.png", "", {}});
  EXPECT_THAT(epub_text(paragraph({image})),
              HasSubstr("[<a href=\"https://example.org/i.png\">far</a>]"));
}

TEST(BookMarkup, QuotedAndCited) {
  EXPECT_THAT(epub_text(paragraph({make(Quoted{QuoteMarks::single_quotes, text_inlines("q")}),
                                   make(Cite{"doe99", text_inlines("c")})})),
              HasSubstr("<q class=\"single\">q</q><cite data-key=\"doe99\">c</cite>"));
}

}  // namespace
}  // namespace offprint
