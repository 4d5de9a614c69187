// The texts, targets, names and raw markup of random documents, chosen because writers trip over
// them.
#pragma once

#include <array>

namespace offprint::test {

inline constexpr std::array<const char*, 28> texts = {
    "word",
    "two words",
    "",
    " ",
    "\u00A0",
    "a < b & c > d",
    "]]>",
    "\"quoted\" 'text'",
    "\x01\x02 control",
    "tab\tand\nline end",
    "\u6F22\u5B57\u304B\u306A",
    "\u0645\u0631\u062D\u0628\u0627",
    "\u05E9\u05DC\u05D5\u05DD",
    "e\u0301 \u1F469\u200D",
    "\xF0\x9F\x98\x80",
    "* * *",
    "1. not a list",
    "# not a heading",
    "> not a quote",
    "| a | b |",
    "*stars* _lines_ ~~waves~~ `ticks`",
    "[brackets](and) ![more]",
    "back\\slash",
    "&nbsp; &amp; &#1;",
    "<!-- <b> -->",
    "soft\u00ADhyphen zero\u200Bwidth",
    "\xEF\xBF\xBE\xEF\xBF\xBF",
    "--- ... ''",
};

inline constexpr std::array<const char*, 18> destinations = {
    "https://example.org/a?b=c&d=e#f",
    "http://example.org/with blank",
    "mailto:jane@example.org",
    "picture.png",
    "folder/pic ture%20(1).jpg",
    "#one",
    "#two",
    "#nowhere",
    "#",
    "",
    "javascript:alert(1)",
    "//example.org",
    "100%",
    "a:b:c",
    "1a:b",
    "http://[::1]/#a#b",
    "\u00FC/\"<>\\^`{|}",
    "C:\\folder\\file.png",
};

inline constexpr std::array<const char*, 8> ids = {"one", "two",       "three", "1st",
                                                   "a b", "\u00FCber", "",      "fn1"};
inline constexpr std::array<const char*, 12> classes = {
    "kbd",     "underline", "mark", "ruby",   "rt",   "pagebreak",
    "details", "summary",   "abbr", "anchor", "a\"b", "boilerplate"};
inline constexpr std::array<const char*, 6> languages = {"en",  "de-CH", "zh-Hant-TW",
                                                         "und", "",      "not a tag"};
struct RawSample {
  const char* format;
  const char* text;
};
inline constexpr std::array<RawSample, 5> raw_inlines = {{{"html", "<b>bold</b>"},
                                                          {"html", "<open>"},
                                                          {"tex", "\\emph{x}"},
                                                          {"docbook", "<phrase>raw</phrase>"},
                                                          {"docbook", "<phrase>a &nbsp; b"}}};
inline constexpr std::array<RawSample, 5> raw_blocks = {{{"html", "<p>paragraph</p>"},
                                                         {"html", "<div>"},
                                                         {"tex", "\\begin{x}"},
                                                         {"docbook", "<para>raw</para>"},
                                                         {"docbook", "text < <para>"}}};

}  // namespace offprint::test
