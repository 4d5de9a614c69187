// Signs of two things at once, where one changes what the other tells.
#include <algorithm>

#include "input/text/signs.h"
#include "input/text/vocabulary.h"

namespace offprint::article {

namespace {

bool is_label(const Page& page, std::size_t i) {
  return page.shape(i) == Shape::label || page.shape(i) == Shape::question;
}
bool is_short(const Page& page, std::size_t i) { return page.shape(i) != Shape::prose; }

bool is_above_body(const Page& page, std::size_t i) {
  return page.header.title && i < page.first_prose;
}

template <std::uint32_t From, std::uint32_t To, std::uint32_t Distance>
bool label_in_run(const Page& page, std::size_t i) {
  const Setting& setting = page.settings[i];
  return is_label(page, i) && setting.run_before >= From && setting.run_before <= To &&
         setting.to_prose == Distance;
}

template <std::uint32_t From, std::uint32_t To>
bool twins_over_prose(const Page& page, std::size_t i) {
  const Setting& setting = page.settings[i];
  return is_label(page, i) && setting.to_prose == 1 && page.stand_over_prose >= 3 &&
         setting.twins >= From && setting.twins <= To;
}

bool is_below_colon(const Page& page, std::size_t i) {
  return is_short(page, i) && page.settings[i].since_colon >= 1 &&
         page.settings[i].since_colon <= 12;
}

bool is_alike(const Page& page, std::size_t a, std::size_t b) {
  return page.shape(a) == page.shape(b) && page.traits[a].ending == page.traits[b].ending;
}

// In percent, against the lines that stand over prose.
template <std::uint32_t From, std::uint32_t To>
bool against_headings(const Page& page, std::size_t i) {
  if (!is_short(page, i) || page.stand_over_prose < 3) return false;
  const std::uint32_t share = page.traits[i].width * 100 / std::max(page.heading_width, 1U);
  return share >= From && share <= To;
}

// Percent of the page's units that are short.
template <std::uint32_t From, std::uint32_t To>
bool short_share(const Page& page, std::size_t i) {
  return is_short(page, i) && page.short_share >= From && page.short_share <= To;
}

constexpr std::uint32_t any = ~0U;

constexpr SignRow rows[] = {
    // A heading stands alone over prose; the last line of a list only seems to.
    {"a label alone, directly above prose", label_in_run<0, 0, 1>},
    {"a label below one short line, directly above prose", label_in_run<1, 1, 1>},
    {"a label below two short lines, directly above prose", label_in_run<2, 2, 1>},
    {"a label below many short lines, directly above prose", label_in_run<3, any, 1>},
    {"a label alone, two above prose", label_in_run<0, 0, 2>},
    {"a label below one short line, two above prose", label_in_run<1, 1, 2>},
    {"a label below many short lines, two above prose", label_in_run<2, any, 2>},
    {"a label alone, three above prose", label_in_run<0, 0, 3>},
    {"a label below other short lines, three above prose", label_in_run<1, any, 3>},
    // What stands over prose but is formed unlike the others that do is a caption or a button.
    {"above prose, formed like no other line above prose", twins_over_prose<0, 0>},
    {"above prose, formed like one or two others", twins_over_prose<1, 2>},
    {"above prose, formed like many others", twins_over_prose<3, any>},
    {"less than half as long as lines above prose are", against_headings<0, 49>},
    {"as long as lines above prose are", against_headings<70, 140>},
    {"over twice as long as lines above prose are", against_headings<200, any>},
    // A list below a colon ends where the lines change.
    {"below a colon, alike the line below",
     [](const Page& page, std::size_t i) {
       return is_below_colon(page, i) && i + 1 < page.size() && is_alike(page, i, i + 1);
     }},
    {"below a colon, alike the line above",
     [](const Page& page, std::size_t i) {
       return is_below_colon(page, i) && page.settings[i].since_colon > 1 &&
              is_alike(page, i, i - 1);
     }},
    {"below a colon, unlike the lines around",
     [](const Page& page, std::size_t i) {
       return is_below_colon(page, i) && !is_alike(page, i, i - 1) &&
              !(i + 1 < page.size() && is_alike(page, i, i + 1));
     }},
    // Tags, categories and share buttons stand between the header and the body.
    {"lower case between the title and the first prose",
     [](const Page& page, std::size_t i) {
       return is_above_body(page, i) && page.traits[i].opening == Opening::lower;
     }},
    {"up to three words between the title and the first prose",
     [](const Page& page, std::size_t i) {
       return is_above_body(page, i) && page.traits[i].words <= 3;
     }},
    {"boilerplate between the title and the first prose",
     [](const Page& page, std::size_t i) {
       return is_above_body(page, i) && page.traits[i].boilerplate > 0;
     }},
    {"only words of boilerplate, up to three",
     [](const Page& page, std::size_t i) {
       const Traits& traits = page.traits[i];
       return traits.words >= 1 && traits.words <= 3 && traits.boilerplate >= traits.words;
     }},
    // "Photo: Jane Doe", "(Foto: Agency)", "Summit | Photo: Agency".
    {"a credit",
     [](const Page& page, std::size_t i) {
       const std::string_view text = page.unit(i).text;
       return is_short(page, i) && (page.traits[i].vocabulary & caption_words) != 0 &&
              (text.find(": ") != text.npos || text.front() == '(' ||
               page.traits[i].separators > 0);
     }},
    // How much of the page is running text.
    {"few lines of the page are short", short_share<0, 25>},
    {"some lines of the page are short", short_share<26, 45>},
    {"half of the lines of the page are short", short_share<46, 65>},
    {"most lines of the page are short", short_share<66, 100>},
};

}  // namespace

std::span<const SignRow> pair_signs() { return rows; }

}  // namespace offprint::article
