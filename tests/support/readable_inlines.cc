#include "tests/support/readable_inlines.h"

#include <array>
#include <utility>

namespace offprint::test {

namespace {

constexpr std::array<const char*, 8> words = {"word", "two words", "x",   "漢字",
                                              "42",   "über",      "e.g", "a-b"};
constexpr std::array<const char*, 60> texts = {"*stars*",
                                               "_lines_",
                                               "**",
                                               "__init__",
                                               "`ticks`",
                                               "``",
                                               "[brackets](and)",
                                               "![more]",
                                               "[x]",
                                               "[^1]",
                                               "[a]: /u",
                                               "back\\slash",
                                               "\\*",
                                               "<b>",
                                               "a < b > c",
                                               "<http://x.y>",
                                               "&amp;",
                                               "&",
                                               "&#42;",
                                               "# hash",
                                               "#",
                                               "## x ##",
                                               "> quote",
                                               "- dash",
                                               "-",
                                               "+ plus",
                                               "* star",
                                               "1. one",
                                               "2) two",
                                               "14.",
                                               "---",
                                               "- - -",
                                               "===",
                                               "=",
                                               "***",
                                               "```",
                                               "~~~",
                                               "~~waves~~",
                                               "~x~",
                                               "| a | b |",
                                               "|",
                                               "---|---",
                                               ": colon",
                                               "<!-- -->",
                                               "<div>",
                                               "\"quoted\"",
                                               "'single'",
                                               "--- ... --",
                                               "$x$",
                                               "$5 and $6",
                                               "^x^",
                                               "{#id}",
                                               "a  b",
                                               "\u00A0",
                                               "http://x.y/z",
                                               "www.x.y",
                                               "a@b.c",
                                               "!",
                                               "[!NOTE]",
                                               "a\tb"};
constexpr std::array<const char*, 14> targets = {"https://example.org/a?b=c&d=e#f",
                                                 "/u",
                                                 "",
                                                 "#one",
                                                 "a b",
                                                 "(x)",
                                                 "a(b",
                                                 "a)b",
                                                 "<x>",
                                                 "a\\b",
                                                 "ü/漢",
                                                 "a*b_c",
                                                 "mailto:a@b.c",
                                                 "&amp;"};
constexpr std::array<const char*, 8> titles = {"",         "",       "title", "\"quoted\"",
                                               "it's (x)", "a\\\"b", "&amp;", "*x*"};
constexpr std::array<const char*, 9> codes = {"code", "`",        "``x", " ",  "a `b` c",
                                              " a",   "<b>&amp;", "a|b", "x\\"};
constexpr std::array<const char*, 6> raws = {
    "<b>", "</b>", "<br/>", "<!-- c -->", "<a href=\"x|y\">", "<?x?>"};
constexpr std::array<const char*, 5> formulas = {"x", "x^2 + y_1", "\\frac{a}{b}", "a*b*c", "\\$"};

}  // namespace

Inlines ReadableInlines::paragraph() { return sequence(3, {}); }
Inlines ReadableInlines::plain_paragraph() { return sequence(2, {true, true, false}); }
Inlines ReadableInlines::line() { return sequence(3, {false, true, true}); }

Inline ReadableInlines::word() { return make(TextRun{one_of(words)}); }

// Never empty.
Inlines ReadableInlines::sequence(int depth, Allowed allowed) {
  Inlines inlines;
  for (std::uint32_t count = below(5) + 1; count > 0; --count) add_piece(inlines, depth, allowed);
  return inlines;
}

// Emphasis needs a blank or a word beside it, and raw HTML at the start of a line may be a block.
void ReadableInlines::add_piece(Inlines& inlines, int depth, Allowed allowed) {
  const std::uint32_t kind = below(depth == 0 ? 7 : 11);
  switch (kind) {
    case 0:
    case 1: inlines.push_back(word()); return;
    case 2:
    case 3: inlines.push_back(make(TextRun{one_of(texts)})); return;
    case 4:
      if (allowed.breaks && !inlines.empty()) add_break(inlines);
      return inlines.push_back(word());
    case 5: return add_between_blanks(inlines, make(Code{{}, one_of(codes)}));
    case 6:
      inlines.push_back(word());
      inlines.push_back(make(RawInline{"html", one_of(raws)}));
      return inlines.push_back(word());
    case 7: return add_between_blanks(inlines, emphasis(depth - 1, allowed));
    case 8:
      if (allowed.links) return add_between_blanks(inlines, link(depth - 1, allowed));
      return inlines.push_back(word());
    case 9: return add_between_blanks(inlines, image());
    default: return add_between_blanks(inlines, extension(depth - 1, allowed));
  }
}

void ReadableInlines::add_between_blanks(Inlines& inlines, Inline node) {
  if (!inlines.empty()) inlines.push_back(make(TextRun{" "}));
  inlines.push_back(std::move(node));
  inlines.push_back(make(TextRun{" end"}));
}

void ReadableInlines::add_break(Inlines& inlines) {
  if (one_in(3))
    inlines.push_back(make(LineBreak{}));
  else
    inlines.push_back(make(SoftBreak{}));
}

Inline ReadableInlines::emphasis(int depth, Allowed allowed) {
  Inlines content = emphasized(depth, allowed);
  return one_in(2) ? make(Emphasis{std::move(content)}) : make(Strong{std::move(content)});
}

// Returns inlines that begin and end with a word, or one more emphasis.
Inlines ReadableInlines::emphasized(int depth, Allowed allowed) {
  if (depth > 0 && one_in(4)) return {emphasis(depth - 1, allowed)};
  Inlines inlines = {word()};
  if (one_in(2)) return inlines;
  add_between_blanks(inlines, depth == 0 ? word() : emphasis(depth - 1, allowed));
  if (allowed.breaks && one_in(3)) add_break(inlines);
  if (one_in(3)) inlines.push_back(make(TextRun{one_of(texts)}));
  inlines.push_back(word());
  return inlines;
}

Inline ReadableInlines::extension(int depth, Allowed allowed) {
  if (flavor_ == MarkdownFlavor::commonmark) return word();
  switch (below(flavor_ == MarkdownFlavor::gfm ? 2 : 5)) {
    case 0: return make(Strikethrough{emphasized(depth, allowed)});
    case 1: return allowed.notes ? make(NoteReference{note_count_++}) : word();
    case 2: return make(Math{MathStyle::in_line, one_of(formulas)});
    case 3: return make(Superscript{{make(TextRun{"up"})}});
    default: return make(Subscript{{make(TextRun{"down"})}});
  }
}

Inline ReadableInlines::link(int depth, Allowed allowed) {
  allowed.links = false;
  if (one_in(6)) return make(Link{{}, text_inlines("http://x.y/z"), "http://x.y/z", ""});
  Inlines content;
  if (!one_in(8)) content = sequence(depth, allowed);
  return make(Link{{}, std::move(content), one_of(targets), one_of(titles)});
}

Inline ReadableInlines::image() {
  Inlines alt;
  if (!one_in(4)) alt = {word()};
  if (one_in(3)) alt.push_back(make(TextRun{one_of(texts)}));
  return make(Image{{}, std::move(alt), one_of(targets), one_of(titles), {}});
}

}  // namespace offprint::test
