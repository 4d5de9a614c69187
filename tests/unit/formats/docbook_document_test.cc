#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "formats/docbook/identifiers.h"
#include "formats/docbook/uri_reference.h"
#include "tests/support/random_document.h"
#include "tests/unit/formats/docbook_output.h"

namespace offprint::test {

namespace {

using testing::HasSubstr;
using testing::Not;

Section section(Text title, SectionRole role = SectionRole::none) {
  Section section;
  section.title = text_inlines(std::move(title));
  section.role = role;
  return section;
}

// The names of the root's children but <info>.
std::vector<std::string> components(const std::string& xml) {
  pugi::xml_document tree;
  EXPECT_TRUE(tree.load_string(xml.c_str()));
  std::vector<std::string> names;
  for (const pugi::xml_node child : tree.document_element().children())
    if (std::string_view(child.name()) != "info") names.emplace_back(child.name());
  return names;
}

TEST(DocbookDocument, IsAnArticleWithNamespacesVersionAndLanguage) {
  Document document;
  document.metadata.title.set(text_inlines("Title"), Origin::document);
  document.metadata.language.set("de", Origin::document);
  EXPECT_EQ(docbook(document),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<article xmlns=\"http://docbook.org/ns/docbook\" "
            "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"5.2\" xml:lang=\"de\">\n"
            "  <info>\n"
            "    <title>Title</title>\n"
            "  </info>\n"
            "  <para/>\n"
            "</article>\n");
}

TEST(DocbookDocument, LeavesOutALanguageThatIsUnknownOrNone) {
  Document document;
  document.metadata.language.set("und", Origin::document);
  EXPECT_THAT(docbook(document), Not(HasSubstr("xml:lang")));
  document.metadata.language.set("not a tag", Origin::document);
  const DocbookOutput output = docbook_output(document);
  EXPECT_THAT(output.text, Not(HasSubstr("xml:lang")));
  EXPECT_EQ(output.diagnostics.all().size(), 1U);
}

TEST(DocbookDocument, FragmentIsTheBodyAlone) {
  Document document;
  document.metadata.title.set(text_inlines("Title"), Origin::document);
  document.blocks = {paragraph("Text.")};
  document.sections = {section("One")};
  EXPECT_EQ(docbook_body(document),
            "<para>Text.</para>\n<section>\n  <title>One</title>\n  <para/>\n</section>");
}

TEST(DocbookDocument, NestsSectionsAndKeepsTheirIds) {
  Document document;
  document.sections = {section("One")};
  document.sections[0].attributes.edit().id = "one";
  document.sections[0].sections = {section("Two")};
  const std::string text = docbook_body(document);
  EXPECT_THAT(text, HasSubstr("<section xml:id=\"one\">\n  <title>One</title>\n  <section>"));
}

TEST(DocbookDocument, GivesAnUntitledSectionAWord) {
  Document document;
  document.sections = {section("\x01 ")};
  EXPECT_THAT(docbook_body(document), HasSubstr("<title role=\"untitled\">Untitled</title>"));
}

TEST(DocbookDocument, BookHoldsTheComponentsThatRolesName) {
  Document document;
  document.blocks = {paragraph("Before.")};
  document.sections = {section("A", SectionRole::introduction), section("B", SectionRole::part),
                       section("C", SectionRole::appendix), section("D", SectionRole::dedication)};
  document.sections[1].sections = {section("B1")};
  EXPECT_THAT(components(docbook(document, DocbookRoot::book)),
              testing::ElementsAre("preface", "chapter", "part", "appendix", "dedication"));
}

TEST(DocbookDocument, BookWithoutSectionsIsOneChapter) {
  EXPECT_THAT(components(docbook({}, DocbookRoot::book)), testing::ElementsAre("chapter"));
}

TEST(DocbookDocument, ArticleHasAppendicesOnlyAtItsEnd) {
  Document document;
  document.sections = {section("A", SectionRole::appendix), section("B"),
                       section("C", SectionRole::appendix)};
  EXPECT_THAT(components(docbook(document)),
              testing::ElementsAre("section", "section", "appendix"));
}

TEST(DocbookDocument, ArticleOfAppendicesBeginsWithAParagraph) {
  Document document;
  document.sections = {section("A", SectionRole::appendix)};
  EXPECT_THAT(components(docbook(document)), testing::ElementsAre("para", "appendix"));
}

TEST(DocbookInfo, SplitsANameOnlyWhereItsSortNameShowsHow) {
  Document document;
  document.metadata.authors.set({{"Jane Q. Doe", "", "Doe, Jane Q."}, {"Ann Roe", "trl", ""}},
                                Origin::document);
  const std::string text = docbook(document);
  EXPECT_THAT(text, HasSubstr("<firstname>Jane Q.</firstname> <surname>Doe</surname>"));
  EXPECT_THAT(text, HasSubstr("<othercredit class=\"translator\">\n"
                              "      <personname>Ann Roe</personname>"));
}

TEST(DocbookInfo, LeavesOutNamesAndKeywordsThatShowNothing) {
  Document document;
  document.metadata.authors.set({{" ", "", ""}, {"\x01", "edt", ""}}, Origin::document);
  document.metadata.keywords.set({"", "\x01"}, Origin::document);
  const std::string text = docbook(document);
  for (const char* element : {"<author", "<editor", "<keyword"})
    EXPECT_THAT(text, Not(HasSubstr(element)));
}

TEST(DocbookInfo, ReadsACopyrightLineAndKeepsOtherRightsAsNotice) {
  Document document;
  document.metadata.rights.set("\u00A9 2024 Jane Doe", Origin::document);
  EXPECT_THAT(docbook(document), HasSubstr("<year>2024</year>\n      <holder>Jane Doe</holder>"));
  document.metadata.rights.set("CC BY 4.0", Origin::document);
  EXPECT_THAT(docbook(document), HasSubstr("<para>CC BY 4.0</para>"));
}

TEST(DocbookInfo, HoldsOnlyParagraphsInTheAbstract) {
  Document document;
  document.metadata.abstract.set({make(CodeBlock{{}, "", "", "x"})}, Origin::document);
  EXPECT_THAT(docbook(document), HasSubstr("<abstract>\n      <para>\n"));
}

TEST(DocbookInfo, KeepsUnknownKeys) {
  Document document;
  Field<MetaValue> value;
  value.set(MetaValue{MetaMap{{"inner", {Text("x"), {}}}}, {}}, Origin::document);
  document.metadata.extra.emplace_back("key", value);
  EXPECT_THAT(docbook(document), HasSubstr("<bibliomisc role=\"key.inner\">x</bibliomisc>"));
}

TEST(DocbookIds, AreUniqueNames) {
  docbook_writer::Identifiers identifiers;
  EXPECT_EQ(identifiers.claim("a b"), "a_b");
  EXPECT_EQ(identifiers.claim("a b"), "");
  EXPECT_EQ(identifiers.claim("1st"), "_1st");
  EXPECT_EQ(identifiers.find("a%20b"), "a_b");
  EXPECT_EQ(identifiers.find("other"), "");
}

TEST(DocbookUris, EncodeOnlyWhatAUriCannotHold) {
  EXPECT_EQ(docbook_writer::uri_reference("https://example.org/a%20b?c=d&e#f"),
            "https://example.org/a%20b?c=d&e#f");
  EXPECT_EQ(docbook_writer::uri_reference("a b\"#c#d"), "a%20b%22#c%23d");
  EXPECT_EQ(docbook_writer::uri_reference("100%"), "100%25");
  EXPECT_EQ(docbook_writer::uri_reference("1:2"), "./1:2");
}

TEST(DocbookUris, KeepADestinationWithoutHostOrPathARelativeOne) {
  EXPECT_EQ(docbook_writer::uri_reference("http://"), "./http://");
  EXPECT_EQ(docbook_writer::uri_reference("//?a"),
            "./"
            "//?a");
  EXPECT_EQ(docbook_writer::uri_reference("mailto:"), "./mailto:");
  EXPECT_EQ(docbook_writer::uri_reference("file:///etc"), "file:///etc");
  EXPECT_EQ(docbook_writer::uri_reference("//example.org"), "//example.org");
}

TEST(DocbookProperty, EveryRandomDocumentIsWellFormedInBothRoots) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const Document document = random_document(seed);
    for (const DocbookRoot root : {DocbookRoot::article, DocbookRoot::book}) {
      pugi::xml_document tree;
      EXPECT_TRUE(tree.load_string(docbook(document, root).c_str())) << "seed " << seed;
    }
  }
}

}  // namespace

}  // namespace offprint::test
