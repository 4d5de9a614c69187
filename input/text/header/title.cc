#include "input/text/header/title.h"

#include <algorithm>

#include "input/text/header/window_title.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

constexpr std::size_t longest_zone = 400;    // units
constexpr std::uint32_t widest_title = 240;  // columns
constexpr int sure_lead = 50;                // hundredths; below, the first line is preferred
constexpr std::size_t units_per_sign = 16;   // fewer signs of a page above a title are chance
constexpr int prose_cost = 50;               // hundredths; prose above a title would be dropped
constexpr std::size_t prose_in_zone = 2;  // paragraphs; a teaser or a notice may be above the title

int score(const FeatureNumbers& features, const Weights& weights) {
  int sum = 0;
  std::array<int, title_layer_size> layer{};
  for (const std::uint16_t feature : features) {
    sum += weights.title[feature].weight;
    for (std::size_t h = 0; h < layer.size(); ++h) layer[h] += weights.title[feature].layer[h];
  }
  int by_layer = 0;
  for (std::size_t h = 0; h < layer.size(); ++h)
    by_layer += std::max(layer[h], 0) * weights.title_layer[h];
  return sum + by_layer / (layer_parts * outward_parts / 100);
}

// Returns whether the line names authors: "By Jane Doe and John Roe", but not "By design".
bool is_byline(const HeaderLine& line) {
  return line.has_byline_word &&
         std::any_of(line.authors.begin(), line.authors.end(),
                     [](const Author& author) { return is_name(author.name); });
}

// Returns the line below that is the title without the name of a site, else `title` itself.
std::size_t named_line(const SurveyedPage& page, const HeaderZone& zone, std::size_t title) {
  constexpr std::size_t lines_below = 8;
  const std::size_t end = std::min(zone.end, title + lines_below);
  for (std::size_t i = title + 1; i < end; ++i)
    if (page.traits[i].words >= 3 && may_be_title(page, zone, i) &&
        !beside_title(page.unit(title).text, page.unit(i).text).empty())
      return i;
  return title;
}

// Returns whether what is above `title` looks like the article itself: almost nothing shows that it
// is part of a page around the article, or it is most of the text.
bool is_below_the_article(const SurveyedPage& page, std::size_t title) {
  std::size_t signs = 0;
  std::size_t words_above = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < page.size(); ++i) {
    words += page.traits[i].words;
    if (i >= title) continue;
    words_above += page.traits[i].words;
    signs += page.contexts[i].shows_page;
  }
  return signs * units_per_sign <= title || words_above * 2 > words;
}

// Returns the first line that may be the title.
std::size_t first_line(const SurveyedPage& page, const HeaderZone& zone, std::size_t title) {
  for (std::size_t i = 0; i < title; ++i)
    if (may_be_title(page, zone, i)) return i;
  return title;
}

}  // namespace

HeaderZone read_header_zone(const SurveyedPage& page) {
  HeaderZone zone;
  std::size_t prose = 0;
  while (zone.end < page.size() && zone.end < longest_zone && prose < prose_in_zone)
    prose += is_clean_prose(page.traits[zone.end++]);
  const std::size_t end = std::min(zone.end + 4, page.size());
  for (std::size_t i = 0; i < end; ++i) zone.lines.push_back(read_header_line(page.unit(i).text));
  zone.header = 1;
  while (zone.header < zone.lines.size() && !is_header_line(zone.lines[zone.header])) ++zone.header;
  return zone;
}

bool is_header_line(const HeaderLine& line) {
  return line.only_date || line.has_byline_word || (line.date && !line.authors.empty());
}

bool may_be_title(const SurveyedPage& page, const HeaderZone& zone, std::size_t i) {
  const Unit& unit = page.unit(i);
  if (page.is_corrected_to(CorrectionKind::heading, i)) return false;
  if (unit.underlined != 0 || unit.quote_depth != 0 || i + 1 >= page.size()) return false;
  // In our own plain text, the title is the first line if there is one.
  const Traits& traits = page.traits[i];
  const bool sentences = is_clean_prose(traits) && traits.ending == Ending::stop;
  if (page.list.underlines && (i > 0 || sentences)) return false;
  if (traits.width > widest_title || traits.letters == 0) return false;
  if (unit.marker.kind == MarkerKind::bullet || page.contexts[i].continues_numbers) return false;
  return !zone.lines[i].only_date && !is_byline(zone.lines[i]);
}

Header choose_title(const SurveyedPage& page, const HeaderZone& zone, const Weights& weights) {
  Header header;
  int best = 0;
  int second = 0;
  bool found = false;
  FeatureNumbers features;
  for (std::size_t i = 0; i < zone.end; ++i) {
    if (!may_be_title(page, zone, i)) continue;
    find_title_features(page, zone, i, features);
    const int points = score(features, weights) - (i > page.first_prose ? prose_cost : 0);
    if (found && points <= best) {
      second = std::max(second, points);
      continue;
    }
    second = best;
    best = points;
    found = true;
    header.title = i;
  }
  header.title_lead = best - second;
  if (!header.title) return header;
  if (header.title_lead < sure_lead && is_below_the_article(page, *header.title))
    header.title = first_line(page, zone, *(header.rival = header.title));
  header.title = named_line(page, zone, *header.title);
  find_title_features(page, zone, *header.title, features);
  header.title_features.assign(features.begin(), features.end());
  return header;
}

}  // namespace offprint::text
