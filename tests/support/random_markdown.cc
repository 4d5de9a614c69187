#include "tests/support/random_markdown.h"

#include <algorithm>

#include "tests/support/text_lines.h"

namespace offprint::test {

namespace {

using Choices = std::vector<std::string_view>;

const Choices words = {"a",   "b c",   "word", "1",       "two words", "漢字",    "ü",
                       "(x)", "\"q\"", "e.g.", "and, so", "-",         "x\u00A0y"};

const Choices core_markup = {"*",
                             "**",
                             "_",
                             "__",
                             "`",
                             "``",
                             "[",
                             "]",
                             "](",
                             "(",
                             ")",
                             "![",
                             "<",
                             ">",
                             "\\",
                             "\\*",
                             "&",
                             "&amp;",
                             "&#42;",
                             "\n",
                             "\n\n",
                             "  \n",
                             "\\\n",
                             " ",
                             "  ",
                             "    ",
                             "\t",
                             "# ",
                             "## ",
                             "===",
                             "---",
                             "***",
                             "- ",
                             "* ",
                             "+ ",
                             "1. ",
                             "2) ",
                             "> ",
                             ">",
                             "```",
                             "~~~",
                             "<b>",
                             "</b>",
                             "<!--",
                             "-->",
                             "<?",
                             "?>",
                             "<!A",
                             "<![CDATA[",
                             "]]>",
                             "<div>",
                             "[a]: /u",
                             "[a]",
                             "[a][]",
                             "\"t\"",
                             "'t'",
                             "<http://x.y>",
                             "a",
                             "b",
                             "word",
                             "1",
                             "!",
                             ":",
                             "\"",
                             "漢",
                             "\u00A0",
                             "[a](/u)",
                             "![a](/u \"t\")",
                             "<a href=\"x\">",
                             "</div>",
                             "<script>",
                             "</script>",
                             "<pre>",
                             "=",
                             "[a]: <u> 't'",
                             "\r\n",
                             "\f",
                             "\u2003",
                             "\\[",
                             "\\`",
                             "&quot;",
                             "&nosuch;",
                             "&#0;",
                             "&#65534;",
                             "&#xFFFF;",
                             "10. "};
const Choices gfm_markup = {"|",
                            "|-|",
                            "|:-:|",
                            "-|-",
                            "| a |",
                            "\\|",
                            "~",
                            "~~",
                            "www.x.y",
                            "http://x.y",
                            "https://x.y/z_",
                            "a@b.c",
                            "[ ] ",
                            "[x] ",
                            "[^1]",
                            "[^1]: ",
                            "[^a]",
                            "\n[^a]: b\n",
                            "\n| a | b |\n|---|--:|\n| c | d |\n",
                            "mailto:a@b.c",
                            "\\~",
                            "[^1]:"};
const Choices markdown_markup = {
    ": ",      "\n: x\n",    "$",    "$$",      "$x$",           "^",
    "^x^",     "~x~",        "{#i}", "{.c}",    "{k=v}",         "{",
    "}",       "^[n]",       ":::",  "::: c\n", "> [!NOTE]\n> ", "Table: c",
    "[a]{.c}", "`a`{=html}", "\\$",  "\\^",     "---\n",         "'",
    "...",     "--",         "{-}"};

const Choices html_blocks = {"<div>\nx\n</div>\n",
                             "<!-- c -->\n",
                             "<!-- c\n\nd -->\n",
                             "<?php\n?>\n",
                             "<!DOCTYPE html>\n",
                             "<![CDATA[\nx\n\n]]>\n",
                             "<script>\na\n\nb\n</script>\n",
                             "<b>x</b>\n",
                             "<custom-tag a='b'>\n",
                             "</div>\n",
                             "<table>\n<tr>\n",
                             "<pre>\n\nx</pre>\n"};
const Choices definitions = {"[a]: /u\n",          "[A]: <u v> \"t\"\n", "[b c]: /b 't'\n",
                             "[a]:\n/u\n'x\ny'\n", "[ü]: x (t)\n",       "[a]: /u x\n",
                             "[a\\]]: /u\n"};
const Choices bullets = {"- ", "* ", "+ ", "-   ", "-\t", "-     ", "-\n  "};
const Choices numbers = {"1. ", "2) ", "0. ", "10. ", "1.  ", "123456789. ", "7.\t", "1.\n   "};
const Choices fences = {"```", "~~~", "````", "``` info `x`", "~~~ c++ {.a}", "```\tx", "  ```"};
const Choices code_lines = {"code\n",  "  indented\n", "\n",    "*a*\n",
                            "\ttab\n", "```\n",        "# x\n", "> x\n"};

Choices joined(MarkdownFlavor flavor) {
  Choices all = core_markup;
  if (flavor != MarkdownFlavor::commonmark)
    all.insert(all.end(), gfm_markup.begin(), gfm_markup.end());
  if (flavor == MarkdownFlavor::markdown)
    all.insert(all.end(), markdown_markup.begin(), markdown_markup.end());
  return all;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

bool continues_a_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Returns the first offset from `at` on where a UTF-8 character begins.
std::size_t boundary(std::string_view text, std::size_t at) {
  while (at < text.size() && continues_a_character(text[at])) ++at;
  return at;
}

}  // namespace

RandomMarkdown::RandomMarkdown(std::uint64_t seed, MarkdownFlavor flavor,
                               std::vector<std::string> examples)
    : random_(seed), flavor_(flavor), examples_(std::move(examples)), markup_(joined(flavor)) {
  for (const std::string& example : examples_)
    for (std::string& line : split_lines(example)) example_lines_.push_back(std::move(line));
}

std::string RandomMarkdown::one_of(const Choices& choices) {
  return std::string(choices[below(static_cast<std::uint32_t>(choices.size()))]);
}

std::string RandomMarkdown::next() {
  std::string text;
  do {
    text = this->text();
    if (one_in(3)) text = mutated(std::move(text));
  } while (is_blank(text));
  return text;
}

std::string RandomMarkdown::text() {
  switch (below(examples_.empty() ? 2 : 4)) {
    case 0: return soup();
    case 1: return blocks(3);
    case 2: return shuffled_lines();
    default: return mutated(examples_[below(static_cast<std::uint32_t>(examples_.size()))]);
  }
}

std::string RandomMarkdown::soup() {
  std::string text;
  for (std::uint32_t count = below(24) + 1; count > 0; --count) text += one_of(markup_);
  return text;
}

std::string RandomMarkdown::shuffled_lines() {
  std::string text;
  for (std::uint32_t count = below(6) + 1; count > 0; --count) {
    if (one_in(6)) text += one_of(markup_);
    text += example_lines_[below(static_cast<std::uint32_t>(example_lines_.size()))];
  }
  return one_in(4) ? quote(0) + indented(text, one_of(bullets), "  ") : text;
}

// ---- Mutation ----

std::string RandomMarkdown::mutated(std::string text) {
  for (std::uint32_t count = below(4) + 1; count > 0; --count) mutate(text);
  return text;
}

void RandomMarkdown::mutate(std::string& text) {
  const std::size_t at = boundary(text, below(static_cast<std::uint32_t>(text.size()) + 1));
  if (one_in(2)) {
    text.insert(at, one_of(markup_));
  } else if (one_in(2)) {
    text.erase(at, boundary(text, std::min(at + 1 + below(3), text.size())) - at);
  } else {
    std::vector<std::string> lines = split_lines(text);
    if (!lines.empty()) mutate_lines(lines);
    text.clear();
    for (const std::string& line : lines) text += line;
  }
}

void RandomMarkdown::mutate_lines(std::vector<std::string>& lines) {
  const auto any = [&] { return below(static_cast<std::uint32_t>(lines.size())); };
  std::string& line = lines[any()];
  switch (below(5)) {
    case 0: std::swap(line, lines[any()]); break;
    case 1: line.insert(0, std::string(below(6), ' ')); break;
    case 2: line += line; break;
    case 3: line.insert(0, one_in(2) ? "> " : one_of(bullets)); break;
    default: line.clear();
  }
}

// ---- Inlines ----

std::string RandomMarkdown::inlines(int depth) {
  std::string text;
  for (std::uint32_t count = below(4) + 1; count > 0; --count) {
    text += inline_piece(depth);
    if (one_in(2)) text += ' ';
  }
  return text;
}

std::string RandomMarkdown::inline_piece(int depth) {
  if (depth == 0 || one_in(2)) return one_in(8) ? one_of(markup_) : one_of(words);
  if (flavor_ != MarkdownFlavor::commonmark && one_in(3)) return extended_inline(depth - 1);
  const std::string content = inlines(depth - 1);
  switch (below(11)) {
    case 0: return "*" + content + "*";
    case 1: return "**" + content + "**";
    case 2: return "_" + content + "_";
    case 3: return "`" + content + "`";
    case 4: return "[" + content + "](/u" + (one_in(2) ? " \"t\")" : ")");
    case 5: return "![" + content + "](<p q.png>)";
    case 6: return "[" + content + "][a]";
    case 7: return one_in(2) ? "<http://x.y/z>" : "<a@b.c>";
    case 8: return "<b>" + content + "</b>";
    case 9: return "\\" + one_of(markup_);
    default: return content + (one_in(2) ? "  \n" : "\n");
  }
}

std::string RandomMarkdown::extended_inline(int depth) {
  const std::string content = inlines(depth);
  switch (below(flavor_ == MarkdownFlavor::gfm ? 5 : 13)) {
    case 0: return "~~" + content + "~~";
    case 1: return "~" + content + "~";
    case 2: return one_in(2) ? "www.x.y/z" : "https://x.y/z?a=b&c";
    case 3: return one_in(2) ? "[^1]" : "[^a]";
    case 4: return one_in(2) ? "a.b@c.d" : "http://x.y/(z)";
    case 5: return "^" + content + "^";
    case 6: return "$" + content + "$";
    case 7: return "^[" + content + "]";
    case 8: return "[" + content + "]{.c #i k=\"v\"}";
    case 9: return "`" + content + "`{.c}";
    case 10: return "[" + content + "](/u){.c}";
    case 11: return "$$" + content + "$$";
    default: return "`" + content + "`{=html}";
  }
}

// ---- Blocks ----

std::string RandomMarkdown::blocks(int depth) {
  std::string text;
  for (std::uint32_t count = below(4) + 1; count > 0; --count) {
    text += block(depth);
    if (!one_in(3)) text += '\n';
  }
  return text;
}

std::string RandomMarkdown::block(int depth) {
  if (flavor_ != MarkdownFlavor::commonmark && one_in(4)) return extended_block(depth);
  if (depth == 0 || !one_in(3)) return leaf_block();
  return one_in(2) ? list(depth - 1) : quote(depth - 1);
}

std::string RandomMarkdown::leaf_block() {
  switch (below(10)) {
    case 0: return std::string(below(7) + 1, '#') + " " + inlines(2) + "\n";
    case 1: return paragraph() + (one_in(2) ? "===\n" : "---\n");
    case 2: return one_in(2) ? "***\n" : "- - -\n";
    case 3: return fence();
    case 4: return indented(one_of(code_lines) + one_of(code_lines), "    ", "    ");
    case 5: return one_of(html_blocks);
    case 6: return one_of(definitions);
    default: return paragraph();
  }
}

std::string RandomMarkdown::extended_block(int depth) {
  const std::string label = one_in(2) ? "1" : "a";
  switch (below(flavor_ == MarkdownFlavor::gfm ? 3 : 8)) {
    case 0: return table();
    case 1:
      return indented(depth == 0 ? paragraph() : blocks(depth - 1), "[^" + label + "]: ", "    ");
    case 2: return indented(paragraph(), one_in(2) ? "- [ ] " : "- [x] ", "  ");
    case 3:
      return paragraph() + indented(depth == 0 ? paragraph() : blocks(depth - 1), ":   ", "    ");
    case 4: return "> [!WARNING]\n" + quote(0);
    case 5: return "$$\n" + one_of(code_lines) + "$$\n";
    case 6: return "# " + inlines(1) + " {#i .c}\n";
    default: return "::: c\n" + (depth == 0 ? paragraph() : blocks(depth - 1)) + ":::\n";
  }
}

std::string RandomMarkdown::paragraph() {
  std::string text;
  for (std::uint32_t count = below(3) + 1; count > 0; --count)
    text += std::string(one_in(5) ? below(5) : 0, ' ') + inlines(2) + "\n";
  return text;
}

std::string RandomMarkdown::fence() {
  const std::string opening = one_of(fences);
  std::string text = opening + "\n";
  for (std::uint32_t count = below(3); count > 0; --count) text += one_of(code_lines);
  return one_in(5) ? text : text + opening.substr(0, 3) + "\n";
}

std::string RandomMarkdown::table() {
  const std::uint32_t columns = below(3) + 1;
  const std::uint32_t rows = below(3);
  std::string text = one_in(4) ? paragraph() : "";
  for (std::uint32_t row = 0; row < rows + 2; ++row) {
    std::string line = one_in(4) ? "" : "|";
    const std::uint32_t cells = row > 1 && one_in(4) ? below(4) + 1 : columns;
    for (std::uint32_t cell = 0; cell < cells; ++cell)
      line += row == 1 ? (one_in(2) ? "-|" : ":-:|") : " " + inline_piece(1) + " |";
    if (one_in(5)) line.pop_back();
    text += line + "\n";
  }
  return text;
}

std::string RandomMarkdown::list(int depth) {
  const std::string mark = one_in(2) ? one_of(bullets) : one_of(numbers);
  const std::string rest(one_in(6) ? below(6) : mark.size(), ' ');
  std::string text;
  for (std::uint32_t count = below(3) + 1; count > 0; --count) {
    text += indented(blocks(depth), mark, rest);
    if (one_in(3)) text += '\n';
  }
  return text;
}

std::string RandomMarkdown::quote(int depth) {
  return indented(blocks(depth), "> ", one_in(4) ? "" : one_in(3) ? ">" : "> ");
}

// Returns the text with a prefix before every line; blank lines mostly get none.
std::string RandomMarkdown::indented(const std::string& text, const std::string& first,
                                     const std::string& rest) {
  std::string result;
  for (const std::string& line : split_lines(text)) {
    const bool bare = !result.empty() && (is_blank(line) ? is_blank(rest) : one_in(20));
    result += bare ? line : (result.empty() ? first : rest) + line;
  }
  return result.empty() ? first + "\n" : result;
}

}  // namespace offprint::test
