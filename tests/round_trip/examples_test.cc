// Reads every example of the specifications and articles, writes them as Markdown, and checks that
// the result reads the same.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "tests/support/conversion.h"
#include "tests/support/round_trip.h"
#include "tests/support/spec_examples.h"

namespace offprint::test {
namespace {

class RoundTrip : public testing::TestWithParam<const char*> {
 protected:
  void expect_to_survive(const std::string& markdown, const std::string& where) {
    const auto fault = round_trip_fault(markdown, GetParam());
    if (fault) ADD_FAILURE() << where << "\n" << markdown << describe(*fault);
  }
  void expect_to_survive(const std::vector<SpecExample>& examples) {
    if (examples.empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
    for (const SpecExample& example : examples)
      expect_to_survive(example.markdown, "example " + std::to_string(example.number));
  }
};

TEST_P(RoundTrip, ExamplesOfCommonMark) { expect_to_survive(commonmark_examples()); }
TEST_P(RoundTrip, ExamplesOfGfm) { expect_to_survive(gfm_examples()); }

TEST_P(RoundTrip, ExamplesInAQuoteInAnItem) {
  if (commonmark_examples().empty()) GTEST_SKIP() << "the examples are not here (tests/spec/fetch)";
  for (const SpecExample& example : commonmark_examples()) {
    std::istringstream lines(example.markdown);
    std::string nested;
    for (std::string line; std::getline(lines, line);)
      nested += (nested.empty() ? "> - " : ">   ") + line + "\n";
    expect_to_survive(nested, "example " + std::to_string(example.number) + ", nested");
  }
}

// Sources that were once not written as they were read, cut to the smallest that failed.
constexpr const char* once_lost[] = {
    "[<aa:&aa;>]()\n",
    "-\n  a||\n  -|-\n  :::a",
    "-\n  }\n  [^a]:\n  0.",
    "a  \n\\{-}\n=",
    "^\\\u00a0^",
    "- :::a\n  $$*$$",
    "- a\n  [^a]:\n  -\n  '",
    "- }\n  : a\n  [^a]:\n  _",
    "\\^\u2003^a^",
    "1. - a\n   [^a]:\n   b\n",
    "[a]: /u\n(www.example.org())\n",
    "[`]:` ~~b~~\n",
    ")<?\n    >?>",
    "<a\n    >",
    ">.<!--\n -->",
    "-  ~\n  <div",
    "- -  a\n    <?",
    " 1.\n     <!A\n   <?",
    "<!A\n\n",
    "><!--\n>\n\n>",
    "\f\na\n\n\f",
    "\\*\fx",
    ">1.\n>[a]:\"\n>1. `",
    "[a]:()\n<a a=''>",
    "**\\*\\*\\*\\* [](http://a.a**",
    "[brackets](and) http://x.y/z",
    "[^1]:\n~~~\n~~~\n[^1]:\n\n[^^]:",
    "[^a]:[^a]:\n    [^1]\n[^1]:",
    "1.\n[^1]:\n1.",
    "- )\n\n  [^a]:",
    "- a\n  + [^a]:",
    "0. ***\n   [^1]:\n\n   >",
    "1. a\n   -|\n   -",
    "[^a]:\n<!A",
    "<script>\nx\n\n</script>",
    "*> \\~*",
    "~~a ~b ~~c~~ d~ e~~",
    "a~~www.~~",
    "^[a $b\nc$ ^[d\ne] f\ng] ^[]",
    "`a`{=html} `<b`{=html}\n\n```{=html}\n```",
    ">$$a\n$$",
    ")\na\n: ~\n\n  a",
    "a  \n*b\n> c\n: *",
    "1\n: [^a]:",
    "- [x] a\n  : b",
    "-\n  >~\n  >\n  \"",
    "|a|\n|-|\n|![](a \"a\")|\n\n: \\\nb",
    "[^1]:\\[^1]^ ^\\[^]",
    "- ***\n  [a]: b\n\n- c",
    "1.\n   >\n   [a]:'\n   >",
    "[a]:b\n    <div>",
    "- :::a\n  b",
    "- ::: a\n  b\n  :::\n  c",
    "- a\n  : b\n  -",
    "<pre></script>\na",
    "$` $ ` \\$\u00A0$ $$ a$$*$$",
    "^1^http://a.b&",
    "a@a-.a \\a*b@.c*~~d~~",
    "&a;\n&",
    "- [x] ![](a \"a\")",
    "p\n\n::: a\nt\n: x\n:::\n\nu\n: y",
    ":::a\n\f",
    "[*a* b][^1]\n\n[^1]: [\\^x][a]:y\n\n[a]: /u",
    "+ .\n\n  [\\]]:a\n<script",
    "-\f\n\n  a",
    "\f\n: a",
    "+\n  .||\n  -|-\n  |\n|",
    "0. :::a\n   2)",
    ">:::a\n>0.\n>>0. `",
    "^a^http://a>",
    "` `$$$\"$$",
    "$)$1**http://a**",
    "\\^(^[]",
    "[;\n]:<a\\~",
    ")\n: :::a\n  0.",
    "1. :::a\n   <a a=''>",
    "^a\\[^1]\n[^1]:",
    "- [ ] \f",
    ">[!NOTE]\n    <!---->",
    "[a]:\"\n^)[ ^[]][a]^",
    "- :::a\n  :::a\n  :::",
    "[^a]\n[^a]:-\n       <div\n    [^1]:\n      <!Y",
    "*\n  :::a\n  **  \na\n  =",
    ">\f\n$\n>: >",
    "~^~^^[]^",
    "^][  \n]()^",
    "*\\\n\f\n)*",
    ")  \n$\n: [^1]:\n\n  a",
    ">* \\\n>   : [^a]:\n>\n>* ]",
    "\"\n: [^a]:1.\n   <a a=''>",
    "* -  -\n    <!A",
    "> -\t2) :::a\n>   $$)$$\n>   :",
    ">9. _\n|-\n>    |-",
    ">9. [\n|-\n>    :-",
    ">`<script>`{=html}\n>: a",
    ">a\n>: [a]:a\n>    <div",
    "}\n: [\\]]:a\n   <!A>",
    "\\^\f^[]",
    "^^\u2003^^",
    "^^\u00a0^^",
    "` `$$ $ $$",
    "`a`$\\$$",
    "`a`{}`b`{ }",
    "$`\t`$",
    "``a`~`$`]`$",
    "-\n  9. }\n  [^1]:\n  7.",
    "7.\t[a]:$\n     <!C>\n7.\ta\n\n   <a a=''>",
    ">[!WaRNING]\n>>- [\n>>   *\f",
    "[<~@a>]()",
    "^[^[]^",
    "_^_^a^[]^",
    "^^1^[a]^\n[^a]:[a]:\"",
    "- a\n  - [^a]:\n  $$x$$",
    "- 1) [^a]:\n  $$x$$",
    "- t\n  : [^a]:\n  $$x$$",
    "- a|b\n  - :::a\n  x|y\n  -|-",
    "- 1) :::a\n  <a>",
    "- 1) a\n\n     b\n  [^a]:\n  1) c",
    "-\t\\\n  +\n   <?",
    "- $\\\n $",
    "1.\n   +\n     >1\n     >\n\ta",
    "- a\n  - > - > b\n    >\n  c",
    "- 1. > b\n     >\n  1) c",
    "- 1. > b\n     >\n  [^1]:\n  1. c",
    "- t\n  : > x\n    >\n  $$x$$",
    "- - > a\n    >\n    b\n  - > a\n    >\n  c",
    "_\n\f$.",
    "[a]:a 'a'\n^][a]^[]{a=\"\"}",
    "^`a b`^[a](b)",
    "\\$^a&#32;$^",
    "2) `\n}|||\n   -|-|-\n   :::a\n   :::",
    "$*\u00a0$*",
    "$*&#32;$*",
    "*a\nb*\n: c",
    "- :::a\n  0. :::a\n  $\n  :::\n  (",
    "-\t\\\n  +\n   <div>",
    "-\t\\\n  +\n      <a>\n   <div>",
    "^a@.a^",
    "$$2 \\$$2",
    "[\n$][a]\n\n[a]:/",
    "[a]:\\\nTable:\na||\n-|-",
};

TEST_P(RoundTrip, WhatWasOnceLost) {
  for (const std::string markdown : once_lost) expect_to_survive(markdown, "once lost");
}

// The articles of the project itself, and those of a corpus where there is one.
std::vector<std::filesystem::path> articles() {
  std::vector<std::filesystem::path> articles;
  for (const char* folder :
       {OFFPRINT_ROOT "/input/samples", OFFPRINT_ROOT "/../shared/corpus/structure-dev"}) {
    if (!std::filesystem::exists(folder)) continue;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == ".txt") articles.push_back(entry.path());
  }
  std::sort(articles.begin(), articles.end());
  return articles;
}

TEST_P(RoundTrip, ArticlesWrittenAsMarkdown) {
  for (const std::filesystem::path& article : articles()) {
    std::ostringstream text;
    text << std::ifstream(article, std::ios::binary).rdbuf();
    const std::string markdown = line_fragment(read("text", text.str()), GetParam(), {});
    expect_to_survive(markdown, article.filename().string());
  }
  if (!std::filesystem::exists(OFFPRINT_ROOT "/../shared/corpus"))
    GTEST_SKIP() << "the corpus is not here; the articles of the project passed";
}

INSTANTIATE_TEST_SUITE_P(Dialects, RoundTrip, testing::Values("commonmark", "gfm", "markdown"),
                         [](const auto& dialect) { return std::string(dialect.param); });

}  // namespace
}  // namespace offprint::test
