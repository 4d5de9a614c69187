// Signs of the words in a unit.
#include "input/text/signs.h"
#include "input/text/vocabulary.h"

namespace offprint::article {

namespace {

// Words of boilerplate against all words, in percent.
std::uint32_t boilerplate_share(const Traits& traits) {
  return traits.words == 0 ? 0 : traits.boilerplate * 100 / traits.words;
}

constexpr SignRow word_rows[] = {
    // A sentence holds function words, a menu entry or a name none.
    {"no function word among three words",
     [](const Page& page, std::size_t i) {
       return page.traits[i].words >= 3 && page.traits[i].function_words == 0;
     }},
    {"some function words",
     [](const Page& page, std::size_t i) {
       return page.traits[i].function_words > 0 &&
              page.traits[i].function_words * 4 < page.traits[i].words;
     }},
    {"many function words",
     [](const Page& page, std::size_t i) {
       return page.traits[i].function_words * 4 >= page.traits[i].words &&
              page.traits[i].function_words > 0;
     }},
    // Words of menus, share bars, forms and footers.
    {"one word of boilerplate",
     [](const Page& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].boilerplate == 1;
     }},
    {"several words of boilerplate",
     [](const Page& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].boilerplate >= 2;
     }},
    {"a third of the words are boilerplate",
     [](const Page& page, std::size_t i) { return boilerplate_share(page.traits[i]) >= 33; }},
    {"most words are boilerplate",
     [](const Page& page, std::size_t i) { return boilerplate_share(page.traits[i]) >= 60; }},
    {"prose with words of boilerplate",
     [](const Page& page, std::size_t i) {
       return !is_short(page, i) && !is_clean_prose(page.traits[i]);
     }},
    {"words of sharing", short_with<sharing_words>},
    {"words of subscribing", short_with<subscribing_words>},
    {"words of law", short_with<legal_words>},
    {"a label of advertising",
     [](const Page& page, std::size_t i) { return is_advertising_label(page.traits[i]); }},
    {"words of navigation", short_with<navigation_words>},
    {"words of comments", short_with<comment_words>},
    {"opens like a byline",
     [](const Page& page, std::size_t i) {
       return is_short(page, i) && (page.traits[i].first_word_lists & byline_words) != 0;
     }},
    {"opens like a date line",
     [](const Page& page, std::size_t i) {
       return is_short(page, i) && (page.traits[i].first_word_lists & date_words) != 0;
     }},
    {"opens with a word of boilerplate",
     [](const Page& page, std::size_t i) {
       return is_short(page, i) && (page.traits[i].first_word_lists & boilerplate_words) != 0;
     }},
    {"a date in a short line",
     [](const Page& page, std::size_t i) { return is_short(page, i) && page.traits[i].has_date; }},
    {"a web address", [](const Page& page, std::size_t i) { return page.traits[i].has_url; }},
    {"only a web address",
     [](const Page& page, std::size_t i) {
       return page.traits[i].has_url && page.unit(i).text.find(' ') == std::string_view::npos;
     }},
    {"an e-mail address or a handle",
     [](const Page& page, std::size_t i) { return page.traits[i].has_at; }},
    // Two to four capitalised words without function words: a name.
    {"like a name",
     [](const Page& page, std::size_t i) {
       const Traits& traits = page.traits[i];
       return traits.words >= 2 && traits.words <= 4 && traits.capitals == traits.words &&
              traits.digits == 0 && traits.ending == Ending::none && !traits.upper_case;
     }},
    // What a heading names, the article speaks of; a teaser speaks of something else.
    {"the prose uses none of its words",
     [](const Page& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].words >= 2 && page.settings[i].known_words < 20;
     }},
    {"the prose uses few of its words",
     [](const Page& page, std::size_t i) {
       return page.settings[i].known_words >= 20 && page.settings[i].known_words < 60;
     }},
    {"the prose uses most of its words",
     [](const Page& page, std::size_t i) {
       return page.settings[i].known_words >= 60 && page.settings[i].known_words < 100;
     }},
    {"the prose uses all of its words",
     [](const Page& page, std::size_t i) { return page.settings[i].known_words == 100; }},
    // Menus and buttons are repeated on a page, headings are not.
    {"stands twice on the page",
     [](const Page& page, std::size_t i) { return page.settings[i].repeats == 2; }},
    {"stands more than twice on the page",
     [](const Page& page, std::size_t i) { return page.settings[i].repeats > 2; }},
};

}  // namespace

SignGroup word_signs() { return sign_group<word_rows>(); }

}  // namespace offprint::article
