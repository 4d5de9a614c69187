#include "input/text/header_line.h"

#include <algorithm>
#include <array>
#include <string>

#include "input/text/characters.h"
#include "input/text/vocabulary.h"
#include "input/text/word_table.h"

namespace offprint::article {

namespace {

constexpr std::size_t longest_line = 600;  // bytes; lists of twelve authors exist
constexpr std::size_t most_authors = 30;
constexpr std::size_t longest_name = 60;  // bytes

// Words after which no name comes: what somebody does, or for whom.
constexpr std::array<std::string_view, 1> job_word_lists = {
    "editor editors reporter correspondent journalist journaliste redakteur redakteurin writer "
    "staff senior director columnist contributor contributing analyst professor technologist "
    "engineer manager president officer researcher fellow founder ceo cto for at in bureau news "
    "rédacteur redactor periodista giornalista redattore project team's special to"};
constexpr WordTable<128> job_words{job_word_lists};

struct Word {
  std::string_view text;  // without punctuation at its ends
  std::uint32_t lists = 0;
  bool capital = false;
  bool job = false;
  bool ends_part = false;  // a comma or a bar follows
};

std::string_view strip_punctuation(std::string_view word) {
  constexpr std::string_view marks = ",;:()[]\"|•·-–—";
  while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
  while (!word.empty() && marks.find(word.back()) != std::string_view::npos &&
         static_cast<unsigned char>(word.back()) < 0x80)
    word.remove_suffix(1);
  return word;
}

std::uint64_t hash_of(std::string_view word) {
  WordHash hash;
  for (std::size_t i = 0; i < word.size();) hash.add(to_lower(next_character(word, i)));
  return hash.value();
}

Word read_word(std::string_view raw) {
  Word word;
  word.text = strip_punctuation(raw);
  word.ends_part = raw.ends_with(',') || raw.ends_with(';') || raw.ends_with("、") ||
                   raw.ends_with("，") || word.text.empty();
  if (word.text.empty()) return word;
  std::size_t position = 0;
  word.capital = is_upper(next_character(word.text, position));
  const std::uint64_t hash = hash_of(word.text);
  word.lists = vocabulary.lists_of(hash);
  word.job = job_words.lists_of(hash) != 0;
  return word;
}

std::vector<Word> read_words(std::string_view text) {
  std::vector<Word> words;
  while (!(text = trim(text)).empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(read_word(text.substr(0, end)));
    text.remove_prefix(end);
  }
  return words;
}

bool has_name_characters(std::string_view word) {
  for (std::size_t i = 0; i < word.size();) {
    const char32_t c = next_character(word, i);
    if (!is_letter(c) && c != U'.' && c != U'-' && c != U'\'' && c != U'’') return false;
  }
  return !word.empty();
}

bool is_particle(const Word& word) { return !word.capital && (word.lists & name_particles) != 0; }

// Words of one name.
bool is_name(const std::vector<Word>& words) {
  if (words.size() < 2 || words.size() > 5 || !words.front().capital || !words.back().capital)
    return false;
  return std::all_of(words.begin(), words.end(), [](const Word& word) {
    return has_name_characters(word.text) && (word.capital || is_particle(word)) && !word.job &&
           (word.lists & (sharing_words | subscribing_words | legal_words | comment_words)) == 0;
  });
}

// Collects the names of a list "A, B and C"; stops where something else begins.
class NameList {
 public:
  // `named`: a word like "by" says that names follow, so that nicknames are taken too.
  explicit NameList(bool named) : named_(named) {}

  std::vector<Author> read(const std::vector<Word>& words, std::size_t start) {
    for (std::size_t i = start; i < words.size() && authors_.size() < most_authors; ++i) {
      const Word& word = words[i];
      if (word.job && !(word.lists & name_particles)) return drop_part();
      if (is_joiner(word)) {
        if (!end_part()) return finish();
        continue;
      }
      if (word.text.empty()) {
        drop_date_words();
        if (!part_.empty()) return end_part(), finish();
      } else {
        part_.push_back(word);
      }
      if (word.ends_part && !end_part()) return finish();
    }
    complete_ = end_part();
    return finish();
  }
  // Whether every word was part of a name.
  bool complete() const { return complete_; }

 private:
  bool is_joiner(const Word& word) const {
    return !word.capital && (word.lists & name_joiners) != 0 &&
           !(part_.empty() && authors_.empty()) && word.text.size() <= 3;
  }

  // "on" or "am" before a date that was taken away.
  void drop_date_words() {
    while (!part_.empty() && !part_.back().capital && (part_.back().lists & date_words) != 0)
      part_.pop_back();
  }

  bool end_part() {
    if (part_.empty()) return true;
    if (!is_part_a_name()) return false;
    const char* begin = part_.front().text.data();
    const char* end = part_.back().text.data() + part_.back().text.size();
    authors_.push_back({std::string(begin, end), {}, {}});
    part_.clear();
    return true;
  }

  bool is_part_a_name() const {
    if (is_name(part_)) return true;
    if (!named_) return false;
    const std::size_t length = static_cast<std::size_t>(
        part_.back().text.data() + part_.back().text.size() - part_.front().text.data());
    if (length > longest_name) return false;
    if (part_.size() == 1) return (part_.front().lists & boilerplate_words) == 0;
    // "The rOpenSci Team": not a person, but it signs.
    return part_.size() <= 5 && part_.front().capital && part_.back().capital;
  }

  std::vector<Author> drop_part() {
    part_.clear();
    return finish();
  }
  std::vector<Author> finish() { return std::move(authors_); }

  bool named_;
  bool complete_ = false;
  std::vector<Word> part_;
  std::vector<Author> authors_;
};

// The line without its dates; what stood before and after one is parted by a bar.
std::string without_dates(std::string_view text, SlashOrder order, std::optional<Date>& first) {
  std::string rest;
  for (int dates = 0; dates < 3; ++dates) {
    auto found = find_date(text, order);
    if (!found) break;
    rest += text.substr(0, found->begin);
    rest += " | ";
    text.remove_prefix(found->end);
    const bool plausible = *found->date.year >= 1900 && *found->date.year < 2100;
    if (!first && plausible && found->date.day) first = std::move(found->date);
  }
  return rest + std::string(text);
}

// Takes weekdays, times and words like "published" and "min read" away.
std::vector<Word> without_date_words(const std::vector<Word>& words) {
  std::vector<Word> rest;
  for (const Word& word : words) {
    const bool says_when = (word.lists & date_words) != 0 && (word.lists & byline_words) == 0;
    if (!says_when && !is_beside_date(word.text)) rest.push_back(word);
  }
  return rest;
}

std::size_t letters_in(const std::vector<Word>& words) {
  std::size_t letters = 0;
  for (const Word& word : words)
    for (std::size_t i = 0; i < word.text.size();)
      letters += is_letter(next_character(word.text, i));
  return letters;
}

bool opens_byline(const Word& word) {
  return (word.lists & byline_words) != 0 && (!word.capital || word.text.size() > 1);
}

// Where the names begin: behind "By", "Posted by", "Geschrieben von"; 0 without such words.
std::size_t names_start(const std::vector<Word>& words) {
  std::size_t start = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (opens_byline(words[i])) start = i + 1;
    if (i >= 2 && start == 0) break;  // "by" deep in a line is not a byline
    if (start > 0 && i + 1 > start) break;
  }
  return start;
}

// "由 naruse 发表于 …", "文：王小明", "作者：王小明", "著者 山田花子".
std::vector<Author> read_east_asian_byline(std::string_view text) {
  constexpr std::array<std::string_view, 12> openings = {"由 ",    "文：",  "作者：", "作者 ",
                                                         "著者：", "著者 ", "文/",    "文／",
                                                         "記者 ",  "记者 ", "撰文：", "글 "};
  for (const std::string_view opening : openings) {
    if (!text.starts_with(opening)) continue;
    std::string_view name = text.substr(opening.size());
    for (const std::string_view closing : {" 发表", " 發表", " |", " 于", "  ", " / "})
      name = name.substr(0, name.find(closing));
    name = trim(name);
    if (name.empty() || name.size() > longest_name) return {};
    return {Author{std::string(name), {}, {}}};
  }
  return {};
}

}  // namespace

bool is_name(std::string_view text) { return is_name(read_words(text)); }

HeaderLine read_header_line(std::string_view text, SlashOrder order) {
  HeaderLine line;
  if (text.size() > longest_line) return line;
  const std::string rest = without_dates(text, order, line.date);
  line.authors = read_east_asian_byline(text);
  line.has_byline_word = !line.authors.empty();
  if (line.has_byline_word) return line;
  const std::vector<Word> all = read_words(rest);
  const std::size_t start = names_start(all);
  line.has_byline_word = start > 0;
  if (line.has_byline_word) {
    line.authors = NameList(true).read(all, start);
    line.has_byline_word = !line.authors.empty();
    return line;
  }
  const std::vector<Word> words = without_date_words(all);
  line.only_date = line.date && letters_in(words) <= 3;
  if (line.only_date) return line;
  NameList names(false);
  std::vector<Author> authors = names.read(words, 0);
  if (names.complete()) line.authors = std::move(authors);
  return line;
}

}  // namespace offprint::article
