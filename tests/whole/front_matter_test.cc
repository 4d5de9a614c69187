// Metadata that the Markdown writer writes as front matter is read back the same.
#include "input/metadata/front_matter.h"

#include <gtest/gtest.h>
#include <random>

#include "converter/model/equality.h"
#include "formats/markdown/markdown.h"
#include "formats/options.h"
#include "tests/support/meta_value_text.h"

namespace offprint {
namespace {

std::string written(const Metadata& metadata) {
  Document document;
  document.metadata = metadata;
  StringSink sink;
  Diagnostics diagnostics;
  write_markdown(document, WriterOptions{}, Environment{}, sink, diagnostics);
  return sink.take();
}

Metadata read(const std::string& text) {
  Sources sources;
  Diagnostics diagnostics;
  const FrontMatter front = split_front_matter(sources, sources.add("a.md", text), {}, diagnostics);
  return read_front_matter(front, literal_values(), diagnostics);
}

void expect_same_again(const Metadata& metadata) {
  const std::string text = written(metadata);
  const Metadata again = read(text);
  EXPECT_TRUE(again == metadata) << text << "\nbut:\n" << written(again);
  EXPECT_EQ(written(again), text);
}

// Reads, writes and reads the front matter `yaml`.
void expect_round_trip(const std::string& yaml) {
  expect_same_again(read("---\n" + yaml + "---\n"));
}

Metadata with_extra(const Text& key, MetaValue value) {
  Metadata metadata;
  Field<MetaValue> field;
  field.set(std::move(value), Origin::document);
  metadata.extra.emplace_back(key, field);
  return metadata;
}

TEST(FrontMatterRoundTrip, EveryField) {
  expect_round_trip(
      "title: 'On Rivers: a \"study\"'\nsubtitle: '#1'\n"
      "author: [A, {name: B, role: trl, file-as: 'Y: z'}, {name: 'true'}]\ndate: March 3, 2024\n"
      "modified: 2024-04-01T10:00:00+02:00\nlang: no\ndescription: |\n  One\n  two\n"
      "abstract: |\n  One.\n\n  Two: 3.\nkeywords: ['a, b', 'null', '2024', 'true']\n"
      "publisher: 'true'\nsite: ' - x'\nrights: '@c'\nsource: https://e.org/?a=b#c\n"
      "identifier: [{scheme: doi, text: 10.1/x}, '9']\nseries: {name: 'yes', position: '~'}\n"
      "cover: 'a b.png'\n");
}

TEST(FrontMatterRoundTrip, DatesKeepTheirWords) {
  for (const char* date : {"2024", "2024-08", "2024-08-26", "26 August 2024", "08/26/2024",
                           "2024-08-26 10:00:00 +0200", "2024-08-26T10:00:00Z", "not: a date"})
    expect_round_trip("date: '" + std::string(date) + "'\n");
  EXPECT_EQ(written(read("---\ndate: 2024-08-26 10:00:00 -07:00\n---\n")),
            "---\ndate: 2024-08-26 10:00:00 -07:00\n---\n");
}

TEST(FrontMatterRoundTrip, KeysOfOtherPrograms) {
  expect_round_trip(
      "layout: post\npublished: false\ntags: [x]\ncategories: [x, y]\nsummary: S\nexcerpt: E\n"
      "images: [a.png]\nparams: {author: A, toc: true}\ncover: {alt: B}\nurl: /a/\n"
      "header-includes: |\n  <meta>\n\nversion: \"1.10\"\nweight: 1.10\ntoc:\n");
}

TEST(FrontMatterRoundTrip, ComesBackAsAPersonWouldWriteIt) {
  const std::string text =
      "---\ntitle: On Rivers\nversion: \"1.10\"\nweight: 1.10\ndraft: true\nmenu:\nempty: \"\"\n"
      "code: |\n  a: b\n    c\nnotes:\n  - name: x\n    items:\n      - 1\n      - \"2\"\n  - - y\n"
      "none: []\n---\n";
  const std::string again = written(read(text));
  EXPECT_EQ(again,
            "---\ntitle: On Rivers\nversion: \"1.10\"\nweight: 1.10\ndraft: true\nmenu:\n"
            "empty: \"\"\ncode: |\n  a: b\n    c\nnotes:\n  - name: x\n    items:\n      - 1\n"
            "      - \"2\"\n  -\n    - y\nnone: []\n---\n");
}

TEST(FrontMatterRoundTrip, EveryAsciiCharacterInStringsAndKeys) {
  for (char c = 1; c < 127; ++c)
    for (const std::string& text : {std::string{c}, "a" + std::string{c}, std::string{c} + "a",
                                    "a " + std::string{c} + " b", std::string{c} + " a" + c}) {
      expect_same_again(with_extra("x" + text, {text, {}}));
      expect_same_again(with_extra("x", {MetaList{{text, {}}, {text, {}, true}}, {}}));
      expect_same_again(with_extra("x", {MetaMap{{text, {text, {}}}}, {}}));
    }
}

constexpr const char* look_like_something_else[] = {"true",
                                                    "No",
                                                    "null",
                                                    "~",
                                                    "1e3",
                                                    "0x1F",
                                                    "2024-08-26",
                                                    "12:30:45",
                                                    ".inf",
                                                    "<<",
                                                    "=",
                                                    "---",
                                                    "...",
                                                    "--- a",
                                                    "- a",
                                                    "? a",
                                                    ": a",
                                                    "a: b",
                                                    "a :b",
                                                    "a #b",
                                                    "#a",
                                                    "[a",
                                                    "{a",
                                                    "*a",
                                                    "&a",
                                                    "!a",
                                                    "|",
                                                    ">",
                                                    "%a",
                                                    "@a",
                                                    "`a",
                                                    "'",
                                                    "\"",
                                                    "a\\b",
                                                    "a\n",
                                                    "a\nb",
                                                    "a\n\n\nb\n\n",
                                                    "\na",
                                                    " a\nb",
                                                    "a\n b",
                                                    "a \nb",
                                                    "a\n   \nb",
                                                    "a\tb",
                                                    "\ta\nb",
                                                    "a\n\tb",
                                                    "---\na",
                                                    "a\n---\nb\n",
                                                    "\xC2\x85",
                                                    "\xEF\xBB\xBF",
                                                    "\xC2\xA0",
                                                    "\xE2\x80\xA8",
                                                    "\xF0\x9F\x8C\x8A",
                                                    "e\xCC\x81",
                                                    ""};

TEST(FrontMatterRoundTrip, StringsThatLookLikeSomethingElse) {
  for (const char* text : look_like_something_else)
    for (const bool is_string : {true, false}) {
      if (!is_string && *text == '\0') continue;
      expect_same_again(with_extra("x", {Text(text), {}, is_string}));
      expect_same_again(
          with_extra("x", {MetaList{{MetaMap{{"y", {Text(text), {}, is_string}},
                                             {"z", {MetaList{{Text(text), {}, is_string}}, {}}}},
                                     {}}},
                           {}}));
    }
}

TEST(FrontMatterRoundTrip, KeysOfAnyLength) {
  for (const std::size_t length : {0, 990, 1000, 1023, 1024, 5000}) {
    const Text key = "x" + Text(length, 'k');
    expect_same_again(with_extra(key, {MetaMap{{key, {MetaList{{"v", {}}}, {}}}}, {}}));
    expect_same_again(
        with_extra("x", {MetaList{{MetaMap{{key, {"v", {}}}, {"b", {"w", {}}}}, {}}}, {}}));
  }
}

// Values of every shape from a fixed stream of numbers.
class RandomValues {
 public:
  explicit RandomValues(unsigned seed) : random_(seed) {}

  MetaValue value(int depth) {
    const unsigned kind = pick(depth == 0 ? 1 : 3);
    if (kind == 0) return {text(), {}, pick(2) == 0};
    MetaList list;
    MetaMap map;
    for (unsigned i = pick(4); i > 0; --i) {
      if (kind == 1)
        list.push_back(value(depth - 1));
      else
        map.push_back({text(), value(depth - 1)});
    }
    if (kind == 1) return {list, {}};
    return {map, {}};
  }
  Text text() {
    static const std::vector<Text> pieces = {
        "a", " ", "\n", ":",    "#", "-",    "'",    "\"", "\\",  "[", "{", ",", "|", "?",
        "!", "%", "\t", "\x01", "é", "\n\n", "true", "1",  "---", "&", "*", "~", ">"};
    Text text;
    for (unsigned i = pick(7); i > 0; --i)
      text += pieces[pick(static_cast<unsigned>(pieces.size()))];
    return text;
  }

 private:
  unsigned pick(unsigned count) { return static_cast<unsigned>(random_()) % count; }

  std::mt19937 random_;
};

TEST(FrontMatterRoundTrip, RandomValues) {
  RandomValues random(20240826);
  for (int i = 0; i < 5'000; ++i) {
    expect_same_again(with_extra("x" + random.text(), random.value(4)));
    if (testing::Test::HasFailure()) break;
  }
}

}  // namespace
}  // namespace offprint
