// Features of the words in a unit.
#include "input/text/features/features.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

// Tests the percentage of the words of the unit that several paragraphs use. It is false if the
// page has fewer than three paragraphs.
template <bool Prose, std::uint32_t From, std::uint32_t To>
bool shared_words(const PageWithHeader& page, std::size_t i) {
  if (is_short(page, i) == Prose || page.first_prose >= page.size()) return false;
  const Likeness& likeness = page.likeness[i];
  return page.contexts[page.first_prose].prose_left >= 3 && likeness.shared_words >= From &&
         likeness.shared_words <= To;
}

// Returns the percentage of the words that are words of boilerplate.
std::uint32_t boilerplate_share(const Traits& traits) {
  return traits.words == 0 ? 0 : traits.boilerplate * 100 / traits.words;
}

constexpr FeatureRow word_rows[] = {
    // Sentences contain function words, menu entries and names do not.
    {"no function word among three words",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].words >= 3 && page.traits[i].function_words == 0;
     }},
    {"some function words",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].function_words > 0 &&
              page.traits[i].function_words * 4 < page.traits[i].words;
     }},
    {"many function words",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].function_words * 4 >= page.traits[i].words &&
              page.traits[i].function_words > 0;
     }},
    {"opens with a function word",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].opens_with_function_word;
     }},
    // Only a line that was wrapped ends in "the" or "of".
    {"ends with a function word",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].ends_with_function_word;
     }},
    // Boilerplate consists of menus, share bars, forms and footers.
    {"one word of boilerplate",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].boilerplate == 1;
     }},
    {"several words of boilerplate",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].boilerplate >= 2;
     }},
    {"a third of the words are boilerplate",
     [](const PageWithHeader& page, std::size_t i) {
       return boilerplate_share(page.traits[i]) >= 33;
     }},
    {"most words are boilerplate",
     [](const PageWithHeader& page, std::size_t i) {
       return boilerplate_share(page.traits[i]) >= 60;
     }},
    // "Latest news", "Aktuelle Meldungen": the heading of a list of other articles.
    {"words for other articles among words of navigation",
     [](const PageWithHeader& page, std::size_t i) {
       const Traits& traits = page.traits[i];
       return is_short(page, i) && traits.words >= 2 && traits.words <= 4 &&
              (traits.vocabulary & teaser_words) != 0 &&
              (traits.vocabulary & navigation_words) != 0;
     }},
    {"prose with words of boilerplate",
     [](const PageWithHeader& page, std::size_t i) {
       return !is_short(page, i) && !is_clean_prose(page.traits[i]);
     }},
    {"words of sharing", short_with<sharing_words>},
    {"words of subscribing", short_with<subscribing_words>},
    {"words of law", short_with<legal_words>},
    {"a label of advertising", [](const PageWithHeader& page,
                                  std::size_t i) { return is_advertising_label(page.traits[i]); }},
    {"words of navigation", short_with<navigation_words>},
    {"words of comments", short_with<comment_words>},
    {"opens like a byline",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && (page.traits[i].first_word_lists & byline_words) != 0;
     }},
    {"opens like a date line",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && (page.traits[i].first_word_lists & date_words) != 0;
     }},
    {"opens with a word of boilerplate",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && (page.traits[i].first_word_lists & boilerplate_words) != 0;
     }},
    {"a date in a short line",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].has_date;
     }},
    {"a web address",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].has_url; }},
    {"only a web address",
     [](const PageWithHeader& page, std::size_t i) {
       return page.traits[i].has_url && page.unit(i).text.find(' ') == std::string_view::npos;
     }},
    {"an e-mail address or a handle",
     [](const PageWithHeader& page, std::size_t i) { return page.traits[i].has_at; }},
    // A name has two to four capitalised words and no function words.
    {"like a name",
     [](const PageWithHeader& page, std::size_t i) {
       const Traits& traits = page.traits[i];
       return traits.words >= 2 && traits.words <= 4 && traits.capitals == traits.words &&
              traits.digits == 0 && traits.ending == Ending::none && !traits.upper_case;
     }},
    // The article uses the words of its headings, but not those of a teaser.
    {"the prose uses none of its words",
     [](const PageWithHeader& page, std::size_t i) {
       return is_short(page, i) && page.traits[i].words >= 2 && page.likeness[i].known_words < 20;
     }},
    {"the prose uses few of its words",
     [](const PageWithHeader& page, std::size_t i) {
       return page.likeness[i].known_words >= 20 && page.likeness[i].known_words < 60;
     }},
    {"the prose uses most of its words",
     [](const PageWithHeader& page, std::size_t i) {
       return page.likeness[i].known_words >= 60 && page.likeness[i].known_words < 100;
     }},
    {"the prose uses all of its words",
     [](const PageWithHeader& page, std::size_t i) { return page.likeness[i].known_words == 100; }},
    {"several paragraphs use none of its words", shared_words<false, 0, 9>},
    {"several paragraphs use half of its words", shared_words<false, 50, 100>},
    // A teaser below the article is about something else than its paragraphs.
    {"prose that hardly shares a word with the rest", shared_words<true, 0, 9>},
    {"prose that shares few words with the rest", shared_words<true, 10, 24>},
    {"prose that shares many words with the rest", shared_words<true, 50, 100>},
    // Menus and buttons are repeated on a page, headings are not.
    {"twice on the page",
     [](const PageWithHeader& page, std::size_t i) { return page.contexts[i].repeats == 2; }},
    {"more than twice on the page",
     [](const PageWithHeader& page, std::size_t i) { return page.contexts[i].repeats > 2; }},
};

}  // namespace

FeatureGroup word_features() { return feature_group<word_rows>(); }

}  // namespace offprint::text
