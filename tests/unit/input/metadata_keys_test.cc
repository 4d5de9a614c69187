#include "input/metadata/metadata_keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/model/plain_text.h"
#include "input/metadata/language_tag.h"
#include "input/metadata/yaml.h"
#include "tests/support/meta_value_text.h"

namespace offprint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class MetadataKeys : public testing::Test {
 protected:
  void read(const std::string& yaml, Origin origin = Origin::metadata_file) {
    const ParsedMetadata result = parse_yaml(yaml);
    ASSERT_TRUE(result.value) << result.problem;
    read_metadata(std::get<MetaMap>(result.value->value), origin, literal_values(), metadata_,
                  diagnostics_);
  }
  std::vector<std::string> authors() const {
    std::vector<std::string> list;
    for (const Author& author : *metadata_.authors)
      list.push_back(author.name + "|" + author.role + "|" + author.sort_name);
    return list;
  }
  std::vector<std::string> slugs() const {
    std::vector<std::string> list;
    for (const Diagnostic& diagnostic : diagnostics_.all()) list.push_back(diagnostic.slug);
    return list;
  }

  // Returns "key: value" for each entry that fills no field.
  std::vector<std::string> extra() const {
    std::vector<std::string> list;
    for (const auto& [key, field] : metadata_.extra)
      list.push_back(key + ": " + (field ? test::shown(*field) : "removed"));
    return list;
  }
  std::vector<std::string> messages() const {
    std::vector<std::string> list;
    for (const Diagnostic& diagnostic : diagnostics_.all()) list.push_back(diagnostic.message);
    return list;
  }

  Metadata metadata_;
  Diagnostics diagnostics_;
};

TEST_F(MetadataKeys, EveryFieldByItsMainKey) {
  read(
      "title: On *Rivers*\nsubtitle: A study\nauthor: Anna Moore\ndate: March 3, 2024\n"
      "modified: 2024-04\nlang: en\ndescription: About water\nabstract: |\n  One.\n\n  Two.\n"
      "keywords: [water, stones]\npublisher: Riverside\nsite: The Bank\nrights: CC BY\n"
      "source: https://example.org/rivers\nidentifier: {scheme: DOI, text: 10.1/x}\n"
      "series: {name: Water, position: 3}\ncover-image: cover.png\n");
  EXPECT_EQ(plain_text(*metadata_.title), "On *Rivers*");
  EXPECT_EQ(plain_text(*metadata_.subtitle), "A study");
  EXPECT_THAT(authors(), ElementsAre("Anna Moore||"));
  EXPECT_EQ(metadata_.date->iso(), "2024-03-03");
  EXPECT_EQ(metadata_.date->words, "March 3, 2024");
  EXPECT_EQ(metadata_.modified->iso(), "2024-04");
  EXPECT_EQ(*metadata_.language, "en");
  EXPECT_EQ(*metadata_.description, "About water");
  EXPECT_EQ(metadata_.abstract->size(), 2U);
  EXPECT_THAT(*metadata_.keywords, ElementsAre("water", "stones"));
  EXPECT_EQ(*metadata_.publisher, "Riverside");
  EXPECT_EQ(*metadata_.site, "The Bank");
  EXPECT_EQ(*metadata_.rights, "CC BY");
  EXPECT_EQ(*metadata_.source_url, "https://example.org/rivers");
  EXPECT_THAT(*metadata_.identifiers, ElementsAre(Identifier{"doi", "10.1/x"}));
  EXPECT_EQ(*metadata_.series, (Series{"Water", "3"}));
  EXPECT_EQ(*metadata_.cover, "cover.png");
  EXPECT_THAT(metadata_.extra, IsEmpty());
  EXPECT_THAT(slugs(), IsEmpty());
}

TEST_F(MetadataKeys, NamesThatOtherProgramsUse) {
  read(
      "Title: A\nby: B\npublished: 2024\nLanguage: de\nsummary: C\ntags: x, y\ncopyright: D\n"
      "url: https://e.org\nisbn: 978-3\nbelongs-to-collection: F\ngroup-position: 2\n");
  EXPECT_EQ(plain_text(*metadata_.title), "A");
  EXPECT_THAT(authors(), ElementsAre("B||"));
  EXPECT_EQ(metadata_.date->iso(), "2024");
  EXPECT_EQ(*metadata_.language, "de");
  EXPECT_EQ(*metadata_.description, "C");
  EXPECT_THAT(*metadata_.keywords, ElementsAre("x", "y"));
  EXPECT_EQ(*metadata_.rights, "D");
  EXPECT_EQ(*metadata_.source_url, "https://e.org");
  EXPECT_THAT(*metadata_.identifiers, ElementsAre(Identifier{"isbn", "978-3"}));
  EXPECT_EQ(*metadata_.series, (Series{"F", "2"}));
}

TEST_F(MetadataKeys, AuthorsInEveryForm) {
  read(
      "author:\n  - Jane Q. Doe\n  - {name: Ann Lee, file-as: 'Lee, Ann', role: Translator}\n"
      "  - {given: Li, family: Wei}\ncontributor: {text: Max Ern, role: ill}\ncreator: Last One\n");
  EXPECT_THAT(authors(), ElementsAre("Jane Q. Doe||", "Ann Lee|trl|Lee, Ann", "Li Wei||",
                                     "Max Ern|ill|", "Last One||"));
}

TEST_F(MetadataKeys, KeysOfJekyll) {
  read(
      "layout: post\ntitle: A\ndate: 2024-08-26 10:00:00 +0200\npublished: false\n"
      "categories: [x, y]\ncategory: z\ntags:\n  - y\n  - w\npermalink: /a/\nexcerpt: B\n"
      "comments: true\nlast_modified_at: 2024-09-01\n");
  EXPECT_EQ(metadata_.date->iso(), "2024-08-26");
  EXPECT_EQ(metadata_.date->words, "2024-08-26 10:00:00 +0200");
  EXPECT_EQ(metadata_.modified->iso(), "2024-09-01");
  EXPECT_THAT(*metadata_.keywords, ElementsAre("x", "y", "z", "w"));
  EXPECT_EQ(*metadata_.description, "B");
  EXPECT_THAT(extra(),
              ElementsAre("layout: post", "published: false", "permalink: /a/", "comments: true"));
  EXPECT_THAT(slugs(), IsEmpty());
}

TEST_F(MetadataKeys, KeysOfHugo) {
  read(
      "title: A\ndate: 2024-08-26T10:00:00-07:00\npublishDate: 2024-08-27\nlastmod: 2024-09-01\n"
      "draft: true\nslug: a\nurl: /a/b/\nsummary: S\ndescription: D\nseries: [Water]\n"
      "images: [img/a.png, b.png]\nparams:\n  author: Jane Doe\n  toc: true\n  title: B\n");
  EXPECT_EQ(plain_text(*metadata_.title), "A");
  EXPECT_EQ(metadata_.date->iso(), "2024-08-26");
  EXPECT_EQ(metadata_.modified->iso(), "2024-09-01");
  EXPECT_EQ(*metadata_.description, "D");
  EXPECT_EQ(*metadata_.series, (Series{"Water", ""}));
  EXPECT_THAT(authors(), ElementsAre("Jane Doe||"));
  EXPECT_FALSE(metadata_.source_url);
  EXPECT_EQ(*metadata_.cover, "img/a.png");
  EXPECT_EQ(metadata_.cover.origin(), Origin::supplied);
  EXPECT_THAT(extra(), ElementsAre("publishDate: 2024-08-27", "draft: true", "slug: a",
                                   "url: /a/b/", "summary: S", "images: [img/a.png, b.png]",
                                   "params: {toc: true, title: B}"));
  EXPECT_THAT(slugs(), IsEmpty());
}

TEST_F(MetadataKeys, GroupsOfZolaAreUsedUp) {
  read("authors: [A]\ntaxonomies: {tags: [x], categories: [y]}\nextra: {author: B, subtitle: C}\n");
  EXPECT_THAT(authors(), ElementsAre("A||"));
  EXPECT_THAT(*metadata_.keywords, ElementsAre("x", "y"));
  EXPECT_EQ(plain_text(*metadata_.subtitle), "C");
  EXPECT_THAT(extra(), ElementsAre("extra: {author: B}"));
}

TEST_F(MetadataKeys, MainNamesWinWhereverTheyStand) {
  read("summary: S\ndescription: D\nexcerpt: E\nlicense: L\nrights: R\ncover_image: b\ncover: a\n");
  EXPECT_EQ(*metadata_.description, "D");
  EXPECT_EQ(*metadata_.rights, "R");
  EXPECT_EQ(*metadata_.cover, "a");
  EXPECT_THAT(extra(), ElementsAre("summary: S", "excerpt: E", "license: L", "cover_image: b"));
}

TEST_F(MetadataKeys, MappingsAndListsForAString) {
  read(
      "license: {text: CC BY 4.0, link: https://e.org}\ncover: {image: a.png, alt: Water}\n"
      "publisher: [A, B]\nlang: [en, de]\nsource: {url: https://e.org/a}\n");
  EXPECT_EQ(*metadata_.rights, "CC BY 4.0");
  EXPECT_EQ(*metadata_.cover, "a.png");
  EXPECT_EQ(*metadata_.publisher, "A, B");
  EXPECT_EQ(*metadata_.language, "en");
  EXPECT_EQ(*metadata_.source_url, "https://e.org/a");
  EXPECT_THAT(extra(), IsEmpty());
  EXPECT_THAT(messages(), ElementsAre("of 'cover', 'alt' is not kept",
                                      "of 'lang', all values after the first are not kept",
                                      "of 'license', 'link' is not kept"));
}

TEST_F(MetadataKeys, ShapesThatNoFieldHoldsAreKept) {
  read(
      "rights: {holder: A}\ndate: true\nkeywords: {}\ntags: [{x: y}]\nauthor: {email: e}\n"
      "cover: {alt: B}\ncover-image: b.png\n");
  EXPECT_THAT(extra(), ElementsAre("rights: {holder: A}", "date: true", "tags: [{x: y}]",
                                   "author: {email: e}"));
  EXPECT_EQ(*metadata_.cover, "b.png");
  EXPECT_THAT(messages(), ElementsAre("of 'cover', this value is not kept"));
}

TEST_F(MetadataKeys, MoreAboutAuthors) {
  read(
      "author:\n  - {name: {given: Li, family: Wei}, orcid: 1, email: ''}\n"
      "  - Ann Lee: {institute: [x]}\n  - {first: Jo, last: Ray}\n  - Li Wei\n  - {role: edt}\n");
  EXPECT_THAT(authors(), ElementsAre("Li Wei||", "Ann Lee||", "Jo Ray||"));
  EXPECT_THAT(messages(), ElementsAre("of 'author', 'orcid' of 'Li Wei' is not kept",
                                      "of 'author', 'institute' of 'Ann Lee' is not kept",
                                      "of 'author', entries without a name are not kept"));
}

TEST_F(MetadataKeys, EmptyValuesOfUnknownKeysAreKeptFromFiles) {
  read("aliases: []\nmenu: {}\nheader-includes:\n");
  EXPECT_THAT(extra(), ElementsAre("aliases: []", "menu: {}", "header-includes: "));
}

TEST_F(MetadataKeys, ListsAreLimited) {
  std::string words;
  for (int i = 0; i < 100'000; ++i) words += "w" + std::to_string(i) + ",";
  read("keywords: " + words + "\n");
  EXPECT_EQ(metadata_.keywords->size(), 1000U);
  EXPECT_THAT(messages(), ElementsAre("of 'keywords', all after the first 1000 are not kept"));
}

TEST_F(MetadataKeys, TitleAsAListOfTypes) {
  read("title:\n  - {type: main, text: On Rivers}\n  - {type: subtitle, text: A study}\n");
  EXPECT_EQ(plain_text(*metadata_.title), "On Rivers");
  EXPECT_EQ(plain_text(*metadata_.subtitle), "A study");
}

TEST_F(MetadataKeys, RepeatedKeysAddToListsAndReplaceTheRest) {
  read("author: A\nauthor: B\ntitle: one\ntitle: two\nmood: calm\nmood: bright\nmood: dark\n");
  EXPECT_THAT(authors(), ElementsAre("A||", "B||"));
  EXPECT_EQ(plain_text(*metadata_.title), "two");
  ASSERT_EQ(metadata_.extra.size(), 1U);
  EXPECT_EQ(std::get<MetaList>(metadata_.extra[0].second->value).size(), 3U);
}

TEST_F(MetadataKeys, HigherOriginReplacesAListAsAWhole) {
  read("author: [A, B]\nkeywords: [x]\n");
  read("author: C\n", Origin::command_line);
  read("author: D\n", Origin::metadata_file);
  EXPECT_THAT(authors(), ElementsAre("C||"));
  EXPECT_THAT(*metadata_.keywords, ElementsAre("x"));
}

TEST_F(MetadataKeys, EmptyValueRemovesForGood) {
  read("author: A\ndate: 2024\nmood: calm\n");
  read("author: ''\ndate:\nmood: []\n", Origin::command_line);
  read("author: B\ndate: 2025\n", Origin::document);
  EXPECT_FALSE(metadata_.authors);
  EXPECT_FALSE(metadata_.date);
  ASSERT_EQ(metadata_.extra.size(), 1U);
  EXPECT_FALSE(metadata_.extra[0].second);
}

TEST_F(MetadataKeys, UnknownKeysAreKeptInOrderAsWritten) {
  read("Zeta: 1\nalpha: {b: [c]}\n");
  ASSERT_EQ(metadata_.extra.size(), 2U);
  EXPECT_EQ(metadata_.extra[0].first, "Zeta");
  EXPECT_EQ(metadata_.extra[1].first, "alpha");
}

TEST_F(MetadataKeys, DateThatCannotBeUnderstoodKeepsItsWords) {
  read("date: when the ice breaks\n");
  EXPECT_FALSE(metadata_.date->parsed());
  EXPECT_EQ(metadata_.date->words, "when the ice breaks");
  EXPECT_THAT(slugs(), ElementsAre("date-unreadable"));
}

TEST_F(MetadataKeys, LanguageThatIsNoneIsNotUsed) {
  read("lang: English\n");
  EXPECT_FALSE(metadata_.language);
  EXPECT_THAT(slugs(), ElementsAre("language-malformed"));
  read("lang: pt_br\n");
  EXPECT_EQ(*metadata_.language, "pt-BR");
}

TEST(LanguageTag, CustomaryCaseAndWhatIsNoTag) {
  EXPECT_EQ(language_tag("EN"), "en");
  EXPECT_EQ(language_tag("zh-hans-cn"), "zh-Hans-CN");
  EXPECT_EQ(language_tag("en_US.UTF-8"), "en-US");
  EXPECT_EQ(language_tag("de-1996"), "de-1996");
  EXPECT_EQ(language_tag("en-u-CA-buddhist"), "en-u-ca-buddhist");
  for (const char* none :
       {"", "C", "POSIX", "english", "e", "en-", "en--US", "en US", "en-x", "日本"})
    EXPECT_FALSE(language_tag(none)) << none;
}

}  // namespace
}  // namespace offprint
