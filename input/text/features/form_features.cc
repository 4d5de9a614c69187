// Features of the unit alone: its length, its beginning and end, its case and punctuation.
#include "input/text/features/features.h"
#include "input/text/lines/list_marker.h"

namespace offprint::text {

namespace {

template <std::uint32_t From, std::uint32_t To>
bool width_in(const PageWithHeader& page, std::size_t i) {
  return page.traits[i].width >= From && page.traits[i].width <= To;
}

template <std::uint32_t From, std::uint32_t To>
bool words_in(const PageWithHeader& page, std::size_t i) {
  return page.traits[i].words >= From && page.traits[i].words <= To;
}

template <Ending Kind>
bool ends_in(const PageWithHeader& page, std::size_t i) {
  return page.traits[i].ending == Kind;
}

template <Opening Kind>
bool opens_with(const PageWithHeader& page, std::size_t i) {
  return page.traits[i].opening == Kind;
}

constexpr FeatureRow form_rows[] = {
    // Headings are short, menu entries shorter, paragraphs long. The width is measured in columns, so
    // that it means the same for East Asian text.
    {"up to 8 columns", width_in<0, 8>},
    {"9 to 16 columns", width_in<9, 16>},
    {"17 to 30 columns", width_in<17, 30>},
    {"31 to 45 columns", width_in<31, 45>},
    {"46 to 60 columns", width_in<46, 60>},
    {"61 to 80 columns", width_in<61, 80>},
    {"81 to 110 columns", width_in<81, 110>},
    {"111 to 200 columns", width_in<111, 200>},
    {"201 to 400 columns", width_in<201, 400>},
    {"over 400 columns", width_in<401, no_limit>},
    {"one word", words_in<0, 1>},
    {"two words", words_in<2, 2>},
    {"3 or 4 words", words_in<3, 4>},
    {"5 to 8 words", words_in<5, 8>},
    {"9 to 14 words", words_in<9, 14>},
    {"15 to 25 words", words_in<15, 25>},
    // Headings rarely end in punctuation, sentences do; a list or a quotation follows a colon.
    {"ends without punctuation", ends_in<Ending::none>},
    {"ends in a full stop", ends_in<Ending::stop>},
    {"ends in a question or exclamation mark", ends_in<Ending::question>},
    // Headings are questions more often than exclamations.
    {"ends in an exclamation mark",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].exclaims; }},
    {"ends in an ellipsis", ends_in<Ending::ellipsis>},
    {"ends in a colon", ends_in<Ending::colon>},
    {"ends in a comma or semicolon", ends_in<Ending::comma>},
    {"ends in another symbol", ends_in<Ending::symbol>},
    {"opens with a capital", opens_with<Opening::upper>},
    {"opens in lower case", opens_with<Opening::lower>},
    {"opens with a digit", opens_with<Opening::digit>},
    {"opens with a letter without case", opens_with<Opening::uncased>},
    {"opens with a quotation mark", opens_with<Opening::quote>},
    {"opens with a symbol", opens_with<Opening::symbol>},
    // Some sites write their headings in capitals or in title case.
    {"all capitals", [](const PageWithHeader& page, std::size_t i) { return page.traits[i].upper_case; }},
    {"every long word has a capital",
     [](const PageWithHeader& page, std::size_t i) {
       const Traits& traits = page.traits[i];
       return traits.long_words >= 2 && traits.long_capitals == traits.long_words;
     }},
    {"capitals only at the start",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].capitals == 1 && page.traits[i].words >= 3 &&
              page.traits[i].opening == Opening::upper;
     }},
    {"no letters", [](const PageWithHeader& page, std::size_t i) { return page.traits[i].letters == 0; }},
    {"many digits",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].digits * 2 > page.traits[i].letters;
     }},
    // Checksums, file names and addresses are data, not headings.
    {"an unbroken word over 24 columns",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].longest_word > 24; }},
    {"one word of letters and digits",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].words >= 1 && page.traits[i].digits > 0 &&
              page.unit(i).text.find(' ') == std::string_view::npos;
     }},
    // A full stop inside ends a sentence or belongs to an initial.
    {"a sentence ends inside",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].has_inner_stop; }},
    // Menus, breadcrumbs and captions contain bars and arrows between their parts.
    {"one separator",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].separators == 1; }},
    {"several separators",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].separators >= 2; }},
    {"one symbol of program text",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].code_symbols == 1; }},
    {"two or three symbols of program text",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].code_symbols >= 2 && page.traits[i].code_symbols <= 3;
     }},
    {"many symbols of program text",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].code_symbols >= 4; }},
    {"program text more than words",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].code_symbols * 2 > page.traits[i].words;
     }},
    {"a bullet",
     [](const PageWithHeader& page, std::size_t i) { return page.unit(i).marker.kind == MarkerKind::bullet; }},
    {"a number as list marker",
     [](const PageWithHeader& page, std::size_t i) { return page.unit(i).marker.kind == MarkerKind::number; }},
    {"a number without one before or after it",
     [](const PageWithHeader& page, std::size_t i) {
       return page.unit(i).marker.kind == MarkerKind::number && !page.contexts[i].continues_numbers;
     }},
    {"a number of a list, close to its neighbours",
     [](const PageWithHeader& page, std::size_t i) { return page.contexts[i].continues_numbers; }},
    // "2.1 Method" is a heading at any place.
    {"a section number",
     [](const PageWithHeader& page, std::size_t i) {
       return section_number_depth(page.unit(i).text) >= 2;
     }},
    {"columns separated by tabs",
     [](const PageWithHeader& page, std::size_t i) {
       return page.unit(i).text.find('\t') != std::string_view::npos;
     }},
    // "Name: value", or a term and its explanation.
    {"a colon inside",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].ending != Ending::colon &&
              page.unit(i).text.find(": ") != std::string_view::npos;
     }},
    {"in brackets",
     [](const PageWithHeader& page, std::size_t i) {
       const std::string_view text = page.unit(i).text;
       return (text.front() == '(' && text.back() == ')') ||
              (text.front() == '[' && text.back() == ']');
     }},
};

}  // namespace

FeatureGroup form_features() { return feature_group<form_rows>(); }

}  // namespace offprint::text
