// The classes of Div and Span that mean something, with their meanings and how each output shows
// them: the one table that readers, passes and writers share.
//
// Every other class is only kept. HTML and EPUB write it in `class`, DocBook in `role`, Markdown as
// an attribute or in the `class` of a <span> or <div>. Plain text shows what a Div or Span holds
// and nothing of its classes.
#pragma once

#include <string_view>

namespace offprint {

// How a writer of HTML or EPUB uses the element of a class.
enum class ClassElement {
  none,     // a <span> or <div> that has the class
  direct,   // in the place of the <span> or <div>
  checked,  // as `direct`, but only where its parts stand as the element demands
};

struct ClassRow {
  std::string_view name;
  std::string_view meaning;
  ClassElement use = ClassElement::none;
  std::string_view html = {};
  // The element for a Span, of which all but emphasis hold text alone. Empty: <phrase>.
  std::string_view docbook = {};
  // The element for a Span where the dialect has no attributes. Empty: <span>.
  std::string_view markdown = {};
};

inline constexpr std::string_view page_break_class = "pagebreak";
inline constexpr std::string_view ruby_class = "ruby";
inline constexpr std::string_view ruby_text_class = "rt";
inline constexpr std::string_view details_class = "details";
inline constexpr std::string_view summary_class = "summary";
inline constexpr std::string_view small_caps_class = "smallcaps";
inline constexpr std::string_view anchor_class = "anchor";
inline constexpr std::string_view center_class = "center";
inline constexpr std::string_view right_class = "right";
inline constexpr std::string_view boilerplate_class = "boilerplate";

// A Span with several of these classes is, in DocBook, the first row that fits; in HTML, the
// element of its last class.
inline constexpr ClassRow class_rows[] = {
    // Spans.
    {"underline", "underlined text", ClassElement::direct, "u", "emphasis", "u"},
    {"u", "the same", ClassElement::direct, "u", "emphasis", {}},
    {"kbd", "keyboard input", ClassElement::direct, "kbd", "keycap", "kbd"},
    {"samp", "output of a program", ClassElement::direct, "samp", "computeroutput", {}},
    {"var", "a variable or placeholder", ClassElement::direct, "var", "replaceable", {}},
    {"dfn", "a term where it is defined", ClassElement::direct, "dfn", "firstterm", {}},
    {"abbr", "an abbreviation", ClassElement::direct, "abbr", "abbrev", {}},
    {"mark", "highlighted text", ClassElement::direct, "mark", {}, "mark"},
    {"small", "small print", ClassElement::direct, "small", {}, {}},
    {"ins", "inserted text", ClassElement::direct, "ins", {}, {}},
    {small_caps_class, "small capitals; HTML and EPUB write the class small-caps"},
    {ruby_class, "text with annotations above it", ClassElement::checked, "ruby", {}, {}},
    {ruby_text_class, "an annotation, directly in ruby", ClassElement::checked, "rt", {}, {}},
    {anchor_class, "a place to link to"},
    // Divs.
    {details_class, "opens on demand; in EPUB plain", ClassElement::checked, "details", {}, {}},
    {summary_class, "the first Div of details", ClassElement::checked, "summary", {}, {}},
    {boilerplate_class, "lines of a page that do not belong to the article"},
    {"address", "who is answerable for the article"},
    {"article", "a text that stands for itself"},
    {"aside", "a text beside the article"},
    {"footer", "the end of a page or section"},
    {"header", "the head of a page or section"},
    {"nav", "links for finding the way"},
    {"section", "a section without a title"},
    // Both.
    {page_break_class,
     "a page of the printed edition begins, named by the key `label` or its text"},
    {center_class, "centred"},
    {right_class, "aligned to the right"},
};

// Returns the row of the class, or null if the class means nothing.
constexpr const ClassRow* find_class(std::string_view name) {
  for (const ClassRow& row : class_rows)
    if (row.name == name) return &row;
  return nullptr;
}

}  // namespace offprint
