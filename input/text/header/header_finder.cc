#include "input/text/header/header_finder.h"

#include <algorithm>

#include "input/text/header/title.h"
#include "input/text/survey/shared_words.h"

namespace offprint::text {

namespace {

constexpr std::size_t lines_below_title = 6;
constexpr std::size_t lines_above_title = 3;
constexpr int lead_of_given_title = 1000;  // hundredths; as if no other title were likely

class HeaderFinder {
 public:
  // Looks beside `title`.
  HeaderFinder(const SurveyedPage& page, const HeaderZone& zone, Header& header, std::size_t title)
      : header_(header), page_(page), zone_(zone), title_(title) {}

  void find() {
    find_below();
    if (!header_.date) find_date_above();
    if (header_.authors.empty()) find_bare_names();
  }

 private:
  // A line that looks like code may still be a date: "Veröffentlicht: 26.08.2024" contains symbols
  // of program text.
  bool may_look_at(std::size_t i) const {
    if (i >= zone_.lines.size() || page_.unit(i).underlined != 0 || is_heading(i)) return false;
    return page_.shape(i) != Shape::code || zone_.lines[i].only_date;
  }
  bool is_heading(std::size_t i) const { return page_.is_corrected_to(CorrectionKind::heading, i); }

  // Reads the lines below the title, down to the first paragraph.
  void find_below() {
    for (std::size_t i = title_ + 1; i <= title_ + lines_below_title && may_look_at(i); ++i) {
      const HeaderLine& line = zone_.lines[i];
      const bool names = line.has_byline_word || (line.date && !line.authors.empty());
      const bool prose = is_clean_prose(page_.traits[i]) && !line.has_byline_word;
      if (!prose && names && header_.authors.empty()) take_authors(i);
      if (!prose && line.date && wants_date(line) && (names || line.only_date || is_date_line(i)))
        take_date(i);
      else if (is_second_date(line))
        take_modified(i, line.date);
      if (prose && i > title_ + 2) break;
    }
  }

  // Returns whether the date of this line is preferred: a date of publication replaces one of a
  // change.
  bool wants_date(const HeaderLine& line) const {
    return !header_.date || (zone_.lines[*header_.date_line].says_updated && !line.says_updated);
  }

  // "Updated …" below "Published …".
  bool is_second_date(const HeaderLine& line) const {
    return header_.date && !header_.modified && line.only_date && line.says_updated;
  }

  // "Published 5 May 2020 · Tagged with tools": a short line that is not a sentence.
  bool is_date_line(std::size_t i) const {
    return page_.traits[i].words <= 14 && page_.traits[i].ending != Ending::stop &&
           !page_.unit(i).marker;
  }

  void find_date_above() {
    for (std::size_t i = title_; i-- > 0 && i + lines_above_title >= title_;) {
      if (is_heading(i) || i >= zone_.lines.size()) continue;
      const HeaderLine& line = zone_.lines[i];
      if (line.only_date) return take_date(i);
      if (line.has_byline_word && line.date) return take_authors(i), take_date(i);
    }
  }

  // Takes names without "by" if they are directly below the title or next to the date.
  void find_bare_names() {
    for (std::size_t i = title_ + 1; i <= title_ + 3 && may_look_at(i); ++i) {
      // "Dear Mr Osman," addresses the reader.
      if (zone_.lines[i].authors.empty() || page_.unit(i).marker ||
          page_.traits[i].ending == Ending::comma)
        continue;
      const bool below_title = i == title_ + 1;
      const bool beside_date =
          header_.date_line && (i == *header_.date_line + 1 || i + 1 == *header_.date_line);
      const bool above_prose = page_.contexts[i].to_prose <= 2;
      if (beside_date || (below_title && above_prose)) return take_authors(i);
    }
  }

  void take_date(std::size_t i) {
    const std::optional<std::size_t> before = header_.date_line;
    if (before && zone_.lines[*before].only_date) take_modified(*before, header_.date);
    header_.date = zone_.lines[i].date;
    header_.date_line = i;
    if (zone_.lines[i].modified) take_modified(i, zone_.lines[i].modified);
  }
  void take_modified(std::size_t i, const std::optional<Date>& date) {
    header_.modified = date;
    header_.modified_line = i;
  }
  void take_authors(std::size_t i) {
    header_.authors = zone_.lines[i].authors;
    header_.byline = i;
  }

  Header& header_;
  const SurveyedPage& page_;
  const HeaderZone& zone_;
  std::size_t title_;
};

}  // namespace

HeaderRest PageWithHeader::header_rest(std::size_t i) const {
  return find_header_rest(unit(i).text, header);
}

PageWithHeader find_header(SurveyedPage surveyed, const Weights& weights) {
  const HeaderZone zone = read_header_zone(surveyed);
  Header header;
  if (surveyed.given_title)
    header.title = surveyed.given_title, header.title_lead = lead_of_given_title;
  else
    header = choose_title(surveyed, zone, weights);
  if (header.title) HeaderFinder(surveyed, zone, header, *header.title).find();
  if (header.rival && !header.date && header.authors.empty())
    HeaderFinder(surveyed, zone, header, *header.rival).find();
  PageWithHeader page(std::move(surveyed), std::move(header));
  page.title_words = compare_with_title(page, page.header.title);
  return page;
}

}  // namespace offprint::text
