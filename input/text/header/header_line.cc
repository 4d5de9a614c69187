#include "input/text/header/header_line.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "input/text/header/east_asian_byline.h"
#include "input/text/header/name_list.h"
#include "input/text/lines/characters.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

constexpr std::size_t longest_line = 600;       // bytes; enough for a list of twelve authors
constexpr std::size_t words_before_byline = 2;  // "Ein Kommentar von …"
constexpr std::size_t most_words_with_job = 8;  // "Ada Quill, staff writer"

using Words = std::vector<HeaderWord>;

// Returns whether the words before a date say that it is the date of a change.
bool says_updated(std::string_view before) {
  constexpr std::array<std::string_view, 22> words = {
      "ise à jour", "pdated",   "ktualisiert", "is à jour",  "odifi",   "ctualizad",
      "ggiornat",   "tualizad", "ijgewerkt",   "evised",     "ktualiz", "更新",
      "修正",       "改訂",     "Stand:",      "ast edited", "dited",   "ewijzigd",
      "ltima",      "eändert",  "ereviewed",   "odified"};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return before.find(word) != std::string_view::npos;
  });
}

// Returns the line with a bar in place of each date. The date of the line is the first that is not
// said to be of a change, else the first.
std::string without_dates(std::string_view text, HeaderLine& line) {
  std::string rest;
  for (int dates = 0; dates < 3; ++dates) {
    auto found = find_date(text);
    if (!found) break;
    const std::string_view before = text.substr(0, found->begin);
    const bool updated = says_updated(before);
    const bool plausible = *found->date.year >= 1900 && *found->date.year < 2100 && found->date.day;
    if (plausible && (!line.date || (line.says_updated && !updated))) {
      line.modified = std::exchange(line.date, std::move(found->date));
      line.says_updated = updated;
    } else if (plausible && updated && !line.says_updated && !line.modified) {
      line.modified = std::move(found->date);
    }
    rest += before;
    rest += " | ";
    text.remove_prefix(found->end);
  }
  return rest + std::string(text);
}

bool says_when(const HeaderWord& word) {
  return word.text.empty() || word.beside_date || (word.lists & date_words) != 0 ||
         is_beside_date(word.text);
}

// Returns whether the word is "by" or "von", in lower case or at the start of the line.
bool is_by(const HeaderWord& word) {
  return (word.lists & byline_words) != 0 && (!word.capital || word.text.size() > 1);
}

// Returns whether what follows the word are names, whatever they look like, as after "by" and
// "von". After "author" and "published" something else may follow.
bool always_names(const HeaderWord& word) {
  return is_by(word) && (word.lists & (date_words | author_words)) == 0;
}

struct BylineStart {
  std::size_t names = 0;  // index of the first word of the names; 0 without a byline
  bool sure = false;      // names follow even if they do not look like names
  bool alone = true;      // only "posted" or a date comes before
};

// Returns whether names follow a word for a kind of text: "Interview: …", "Article de …".
bool introduces_names(const Words& words, std::size_t i) {
  return words[i].before_colon || (i + 1 < words.size() && !words[i + 1].capital &&
                                   (words[i + 1].lists & name_particles) != 0);
}

// Finds where the names begin: behind "By", "Posted by", "Geschrieben von", "Author:".
BylineStart find_byline(const Words& words) {
  BylineStart start;
  std::size_t others = 0;
  // "Photos by …" names no author.
  if (!words.empty() && (words[0].lists & caption_words) != 0) return start;
  for (std::size_t i = 0; i < words.size() && others <= words_before_byline; ++i) {
    const HeaderWord& word = words[i];
    if (always_names(word)) return {i + 1, true, others == 0};
    if ((word.lists & author_words) != 0) {
      const bool of = i + 1 < words.size() && !words[i + 1].capital &&
                      (words[i + 1].lists & name_particles) != 0;
      if (start.names == 0 && others == 0) start = {i + (of ? 2 : 1), word.before_colon, true};
    } else if (word.before_colon && start.names != 0 && !start.sure) {
      return {i + 1, true, true};  // "Text und Fotos:"
    } else if (word.kind_of_text && introduces_names(words, i)) {
      return {i + (word.before_colon ? 1 : 2), word.before_colon, others == 0};
    } else if (!says_when(word)) {
      ++others;
    }
  }
  return start;
}

// Reads the names behind "by". In the middle of a line, only text that is written like a name
// counts.
void read_byline(const Words& words, HeaderLine& line) {
  const BylineStart start = find_byline(words);
  if (start.names == 0 || start.names >= words.size()) return;
  line.authors = read_names(words, start.names, start.sure && start.alone).authors;
  line.has_byline_word = !line.authors.empty();
}

std::size_t letters_in(const Words& words) {
  std::size_t letters = 0;
  for (const HeaderWord& word : words)
    for (std::size_t i = 0; i < word.text.size();)
      letters += is_letter(next_character(word.text, i));
  return letters;
}

// Removes the bars and dots beside the place of a date.
std::string_view without_bars(std::string_view text) {
  constexpr std::string_view bars[] = {"|", "·", "・", "-", "/", "／", "｜", "："};
  for (bool found = true; found;) {
    found = false;
    text = trim(text);
    for (const std::string_view bar : bars) {
      if (text.starts_with(bar)) text.remove_prefix(bar.size()), found = true;
      if (text.ends_with(bar)) text.remove_suffix(bar.size()), found = true;
    }
  }
  return text;
}

// Removes weekdays, times, and words like "published" and "min read".
Words without_date_words(const Words& words) {
  Words rest;
  for (const HeaderWord& word : words)
    if (!says_when(word)) rest.push_back(word);
  return rest;
}

}  // namespace

bool is_name(std::string_view text) { return is_name(read_words(text)); }

HeaderLine read_header_line(std::string_view text) {
  HeaderLine line;
  if (text.size() > longest_line) return line;
  const std::string rest = without_dates(text, line);
  line.authors = read_east_asian_byline(rest);
  line.has_byline_word = !line.authors.empty();
  if (line.has_byline_word) return line;
  const std::string bare = without_east_asian_date_words(rest);
  const Words all = read_words(bare);
  read_byline(all, line);
  if (line.has_byline_word) return line;
  line.authors = read_east_asian_names(without_bars(bare));
  if (!line.authors.empty()) return line;
  const Words words = without_date_words(all);
  line.only_date = line.date && letters_in(words) <= 3;
  if (line.only_date) return line;
  NameList names = read_names(words, 0, false);
  if (names.complete || (names.before_job && words.size() <= most_words_with_job))
    line.authors = std::move(names.authors);
  return line;
}

}  // namespace offprint::text
