// The outline must find the blocks that cmark finds, because everything else relies on it.
#include "input/markdown/blocks/outline.h"

#include <cmark.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <random>
#include <string>

#include "converter/commonmark/html_block_starts.h"
#include "input/markdown/blocks/reference_definitions.h"

namespace offprint::markdown {
namespace {

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

Tree parse(const std::string& text) {
  return Tree(cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
}

// "p3 h5": the paragraphs and headings with text, each with its line where that is certain: cmark
// does not count the lines of link definitions.
std::string leaves_of_cmark(const std::string& text, bool with_lines) {
  const Tree tree = parse(text);
  const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(tree.get()));
  std::string leaves;
  while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
    cmark_node* const node = cmark_iter_get_node(iterator.get());
    if (cmark_iter_get_event_type(iterator.get()) != CMARK_EVENT_ENTER) continue;
    const bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
    if (!heading && cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH) continue;
    if (cmark_node_first_child(node) == nullptr) continue;
    leaves += heading ? " h" : " p";
    if (with_lines) leaves += std::to_string(cmark_node_get_start_line(node));
  }
  return leaves;
}

std::string leaves_of_outline(const std::string& text, bool with_lines) {
  const Outline found = outline(text, {});
  std::string leaves;
  for (const OutlinedLeaf& leaf : found.leaves) {
    if (leaf.definitions) continue;
    leaves += leaf.kind == LeafKind::heading ? " h" : " p";
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(found.slices[leaf.first].begin);
    if (with_lines) leaves += std::to_string(1 + std::count(text.begin(), end, '\n'));
  }
  return leaves;
}

// Random sequences of lines of all kinds, because faults occur between blocks.
std::string random_text(std::mt19937& random) {
  static const char* const prefixes[] = {"",       "",    "",    "",     " ",    "   ",   "    ",
                                         "\t",     "> ",  ">",   "- ",   "  ",   "1. ",   "   ",
                                         "      ", ">\t", "-\t", "+   ", "10) ", "      "};
  static const char* const contents[] = {
      "a",          "*b*",    "",      "",         "",        "#",          "# h #", "## ##",
      "===",        "---",    "- - -", "***",      "_ _ _",   "-",          "*",     "1.",
      "2. c",       "1. d",   "- e",   "+ f",      "* g",     "1) h",       "> i",   ">",
      "```",        "```` x", "~~~",   "~~~~ `",   "``` a`b", "<!-- c",     "-->",   "<b>",
      "<a b=c>",    "</div>", "<pre>", "</pre> j", "<?k",     "?>",         "<!D",   "<![CDATA[",
      "<![cdata[",  "]]>",    "    l", "\tm",      "[n]: /o", "[n]: /o 'p", "q'",    "[n]:",
      "[n]: <r>",   "[n] s",  "\\# t", "| u |",    "|-|",     "      v",    "\fx",   "-\fy",
      "<textarea>", "<x y='z"};
  const auto pick = [&random](const auto& from) {
    return from[std::uniform_int_distribution<std::size_t>(0, std::size(from) - 1)(random)];
  };
  std::string text;
  const int lines = std::uniform_int_distribution<int>(1, 9)(random);
  for (int line = 0; line < lines; ++line) {
    for (int depth = std::uniform_int_distribution<int>(0, 2)(random); depth > 0; --depth)
      text += pick(prefixes);
    text += pick(contents);
    text += '\n';
  }
  return text;
}

TEST(Outline, SeesTheLeavesThatCmarkSees) {
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    const bool with_lines = text.find("]:") == text.npos;
    ASSERT_EQ(leaves_of_outline(text, with_lines), leaves_of_cmark(text, with_lines)) << text;
  }
}

TEST(Outline, KnowsTheTagsThatBeginHtmlBlocks) {
  for (const char* const tag :
       {"p",     "div",  "DIV",    "meta",   "search", "script", "style",   "textarea", "h1",
        "h6",    "h7",   "hr",     "br",     "img",    "dialog", "summary", "menuitem", "noscript",
        "title", "base", "object", "figure", "option", "center", "iframe",  "address",  "source",
        "pre",   "xmp",  "col",    "track",  "ul",     "li",     "svg"}) {
    for (const std::string end : {">", "", " x", "/>", "!", "x", "\f", "-"}) {
      for (const std::string begin : {"<", "</"}) {
        // Under a paragraph, where type 7 does not count.
        const std::string line = begin + tag + end;
        const Tree tree = parse("a\n" + line + "\n");
        const bool block = cmark_node_next(cmark_node_first_child(tree.get())) != nullptr;
        EXPECT_EQ(scan_html_block_start(line) != 0, block) << line;
      }
    }
  }
}

TEST(Outline, KnowsCompleteTags) {
  for (const std::string line :
       {"<x>",       "</x>",          "<x",           "<x/>",    "<x / >",  "<x a>",  "<x a=b>",
        "<x a='b'>", "<x a=\"b\" c>", "<x a='b>",     "<x a=>",  "<x a==>", "<x =a>", "<x a = b>",
        "<x a=b/>",  "</x a>",        "</x >",        "<x> a",   "<x>  ",   "<1>",    "<x-y>",
        "<x_y>",     "<x :a>",        "<x _b.c-d:e>", "<x a=`>", "<x a'b>", "<x\ta>", "<x a=b\tc>",
        "<>",        "< x>",          "<x a=\"b\"c>"}) {
    const Tree tree = parse(line + "\n");
    const bool block =
        cmark_node_get_type(cmark_node_first_child(tree.get())) == CMARK_NODE_HTML_BLOCK;
    EXPECT_EQ(scan_html_block_start_7(line), block) << line;
  }
}

TEST(Outline, PassesTheLinkDefinitionsThatCmarkPasses) {
  static const char* const pieces[] = {"[",  "]",       ":",  "a",    "/",        "<", ">",
                                       "\"", "'",       "(",  ")",    " ",        " ", "\n",
                                       "\\", "[a]: /u", "\t", "[b]:", "\n[c]: /d"};
  std::mt19937 random(11);
  for (int i = 0; i < 50'000; ++i) {
    std::string text = "[a]:";
    const int count = std::uniform_int_distribution<int>(1, 9)(random);
    for (int piece = 0; piece < count; ++piece)
      text += pieces[std::uniform_int_distribution<std::size_t>(0, std::size(pieces) - 1)(random)];
    // A word at the end keeps blocks from beginning there, and blank lines out.
    if (text.find("\n\n") != text.npos || text.find("\n \n") != text.npos ||
        text.find("\n>") != text.npos || text.find("\n<") != text.npos || text.back() == '\n' ||
        text.find("\n\t") != text.npos || text.find(" \n") != text.npos ||
        text.find("\n ") != text.npos)
      continue;
    text += '\n';
    const Tree tree = parse(text);
    const bool gone = cmark_node_first_child(tree.get()) == nullptr;
    ASSERT_EQ(skip_reference_definitions(text) == text.size(), gone) << text;
  }
}

TEST(Outline, CutsContainersAtTheLimit) {
  const auto quotes = [](int depth) { return std::string(depth, '>') + " a\n"; };
  EXPECT_TRUE(outline(quotes(max_containers), {}).too_deep.empty());
  const Outline deeper = outline(quotes(max_containers + 1), {});
  ASSERT_EQ(deeper.too_deep.size(), 1U);
  EXPECT_EQ(deeper.too_deep[0], static_cast<std::size_t>(max_containers));
  EXPECT_EQ(deeper.first_too_deep.column, static_cast<std::uint32_t>(max_containers + 1));
}

TEST(Outline, IsAskedOnlyWhereContainersMayBeTooDeep) {
  EXPECT_TRUE(may_nest_too_deep(std::string(max_containers + 1, '>') + "a"));
  EXPECT_FALSE(may_nest_too_deep(std::string(max_containers, '>') + "a"));
  EXPECT_TRUE(may_nest_too_deep(std::string(12, '\t') + "- a"));
  EXPECT_FALSE(may_nest_too_deep("a " + std::string(80, '>')));
}

TEST(Outline, IsAskedOnlyWhereBlocksOfExtensionsMayBe) {
  const ExtensionSet all = markdown_extensions();
  for (const char* const text :
       {"a\n|-|", "a\n-|-", "a\n:-", "> a\n> :-:|-", "[^1]: a", "- [^1]: a", "a\n: b", "::: c",
        "$$a$$", "> [!NOTE]", "- [ ] a", "1. [x] a", "> - [X] a"})
    EXPECT_TRUE(may_hold_block_extensions(text, all)) << text;
  for (const char* const text :
       {"a\n---\n", "a: b\nc", "- a | b", "a [^1] b", "# a", "| a |\n| b |", "[a]: /b", "$a$"})
    EXPECT_FALSE(may_hold_block_extensions(text, all)) << text;
  EXPECT_FALSE(may_hold_block_extensions("a\n|-|", {}));
}

}  // namespace
}  // namespace offprint::markdown
