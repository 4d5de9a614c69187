#include "input/text/header/name_list.h"

#include <algorithm>
#include <array>
#include <string>

#include "input/text/lines/characters.h"
#include "input/text/words/vocabulary.h"
#include "input/text/words/word_table.h"

namespace offprint::text {

namespace {

constexpr std::size_t most_authors = 30;
constexpr std::size_t longest_joiner = 4;

enum BylineList : std::uint32_t {
  job_list = 1U << 0,
  organisation_list = 1U << 1,
  kind_of_text_list = 1U << 2,
  beside_date_list = 1U << 3
};

// Words that are not part of a name: professions and employers, organisations, kinds of text, words
// beside a date.
constexpr std::array<std::string_view, 4> byline_word_lists = {
    "editor editors reporter reporters correspondent journalist journaliste journalistes redakteur "
    "redakteurin redaktion writer writers staff senior director columnist contributor contributing "
    "analyst professor technologist engineer manager president officer researcher fellow founder "
    "ceo cto for at in from bureau news rédacteur rédactrice redactor redactora periodista "
    "corresponsal giornalista corrispondente redattore redattrice redacteur verslaggever "
    "correspondent korrespondent korrespondentin jornalista correspondente repórter envoyé envoyée "
    "project team's special to für aus pour para voor bei chez unserem unserer unser onze notre "
    "nuestro nuestra dal dalla korrespondenten reporterin gastautor gastautorin envoyés inviato "
    "inviata corrispondenti verslaggeefster spécial speciale redattori redakteure phd md guest "
    "updated published posted",
    "post times press herald tribune magazine journal news university institute center centre "
    "network media team desk agency agencies reuters afp ap bbc cnn dpa efe lusa anp inc ltd gmbh "
    "company foundation group universität universidad université università universiteit zeitung "
    "redaktion agencias agences",
    "article artículo articolo artigo artikel interview entretien entrevista intervista reportage "
    "reportaje reportagem bericht analyse análisis analisi análise kommentar commentaire "
    "comentario "
    "redacción redacão gesprek verslag",
    "zuletzt artikel vom erstellt stand mise mis jour laatst laatste dernière ultima última ultimo "
    "último originally first edited geändert modifié modificado"};
constexpr WordTable<512> byline_words_table{byline_word_lists};

std::string_view strip_punctuation(std::string_view word) {
  constexpr std::string_view punctuation = ",;:()[]\"|•·-–—/";
  while (!word.empty() && punctuation.find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  while (!word.empty() && punctuation.find(word.back()) != std::string_view::npos &&
         static_cast<unsigned char>(word.back()) < 0x80)
    word.remove_suffix(1);
  return word;
}

}  // namespace

std::uint64_t hash_of(std::string_view word) {
  WordHash hash;
  for (std::size_t i = 0; i < word.size();) hash.add(to_lower(next_character(word, i)));
  return hash.value();
}

namespace {

HeaderWord read_word(std::string_view raw) {
  HeaderWord word;
  word.text = strip_punctuation(raw);
  word.opens_aside = raw.size() > 1 && (raw.front() == '(' || raw.front() == '<');
  word.before_colon = raw.ends_with(':') || raw.ends_with("：");
  word.ends_part = raw.ends_with(',') || raw.ends_with(';') || raw.ends_with("、") ||
                   raw.ends_with("，") || word.text.empty();
  if (word.text.empty()) return word;
  std::size_t position = 0;
  word.capital = is_upper(next_character(word.text, position));
  const std::uint64_t hash = hash_of(word.text);
  word.lists = vocabulary.lists_of(hash);
  const std::uint32_t lists = byline_words_table.lists_of(hash);
  word.job = (lists & job_list) != 0;
  word.kind_of_text = (lists & kind_of_text_list) != 0;
  word.beside_date = (lists & beside_date_list) != 0;
  word.organisation = (lists & organisation_list) != 0;
  return word;
}

bool has_name_characters(std::string_view word) {
  for (std::size_t i = 0; i < word.size();) {
    const char32_t c = next_character(word, i);
    if (!is_letter(c) && c != U'.' && c != U'-' && c != U'\'' && c != U'’') return false;
  }
  return !word.empty();
}

bool has_letter(const HeaderWord& word) {
  for (std::size_t i = 0; i < word.text.size();)
    if (is_letter(next_character(word.text, i))) return true;
  return false;
}

bool is_particle(const HeaderWord& word) {
  return !word.capital && (word.lists & name_particles) != 0;
}

class NameReader {
 public:
  NameReader(const std::vector<HeaderWord>& words, bool named) : words_(words), named_(named) {}

  NameList read(std::size_t start) {
    for (std::size_t i = behind_jobs(start); i < words_.size(); ++i) {
      if (list_.authors.size() == most_authors || !take(words_[i])) return std::move(list_);
    }
    list_.complete = end_part();
    return std::move(list_);
  }

 private:
  // "By our staff writer Ada Quill": the profession comes before the name.
  std::size_t behind_jobs(std::size_t start) const {
    bool job = false;
    for (std::size_t i = start; i < words_.size() && i < start + 4; ++i) {
      if (job && words_[i].capital && !words_[i].job) return i;
      // "Van onze verslaggever …" begins like this too.
      if (words_[i].capital && !words_[i].job && (words_[i].lists & name_particles) == 0) break;
      job = job || words_[i].job;
    }
    return start;
  }

  // Reads one part of the list. Returns false at its end.
  bool take(const HeaderWord& word) {
    // "Fotos: …": the names that follow are not the authors.
    if (word.before_colon) return false;
    // "(AFP)" ends the names, "(with Ben Inkwell)" goes on.
    if (word.opens_aside && !is_joiner(word)) {
      end_part();
      return false;
    }
    if (word.job && !is_particle(word)) {
      if (is_name(part_)) end_part();
      list_.before_job = !list_.authors.empty() && part_.empty() && whole_names_ && is_job(word);
      return false;
    }
    if (is_joiner(word)) return end_part();
    if (word.text.empty()) {
      drop_date_words();
      if (part_.empty()) return true;
      end_part();
      return false;
    }
    part_.push_back(word);
    return !word.ends_part || end_part();
  }

  // Not "for" or "in", nor "staff" at the end: "Our Foreign Staff" is not a person.
  bool is_job(const HeaderWord& word) const {
    const bool everybody = &word == &words_.back() && hash_of(word.text) == hash_word("staff");
    return word.text.size() > 4 && !everybody;
  }

  bool is_joiner(const HeaderWord& word) const {
    return !word.capital && (word.lists & name_joiners) != 0 &&
           !(part_.empty() && list_.authors.empty()) && word.text.size() <= longest_joiner;
  }

  // "on" or "am" before a date that was removed.
  void drop_date_words() {
    while (!part_.empty() && !part_.back().capital && (part_.back().lists & date_words) != 0)
      part_.pop_back();
  }

  bool end_part() {
    if (part_.empty()) return true;
    if (!is_part_a_name()) return false;
    const char* begin = part_.front().text.data();
    const char* end = part_.back().text.data() + part_.back().text.size();
    whole_names_ = is_name(part_);
    list_.authors.push_back({std::string(begin, end), {}, {}});
    part_.clear();
    return true;
  }

  bool is_part_a_name() const {
    const bool organisation = std::any_of(part_.begin(), part_.end(),
                                          [](const HeaderWord& word) { return word.organisation; });
    // "Ada Quill, Harbour Post", "Ada Quill, Berlin": an employer or a place.
    if (whole_names_) return is_name(part_) && !organisation;
    if (is_name(part_) && !organisation) return true;
    if (!named_ || !std::any_of(part_.begin(), part_.end(), has_letter)) return false;
    const auto length = static_cast<std::size_t>(
        part_.back().text.data() + part_.back().text.size() - part_.front().text.data());
    if (length > longest_name) return false;
    if (part_.size() == 1) return (part_.front().lists & (boilerplate_words | date_words)) == 0;
    // "The rOpenSci Team": not a person, but it may be the author.
    return part_.size() <= 5 && part_.front().capital && part_.back().capital;
  }

  const std::vector<HeaderWord>& words_;
  bool named_;
  bool whole_names_ = false;  // the last author has a family name
  std::vector<HeaderWord> part_;
  NameList list_;
};

}  // namespace

std::vector<HeaderWord> read_words(std::string_view text) {
  std::vector<HeaderWord> words;
  while (!(text = trim(text)).empty()) {
    std::size_t end = std::min(text.find_first_of(" /"), text.size());
    if (end < text.size() && text[end] == '/') ++end;
    words.push_back(read_word(text.substr(0, end)));
    if (end > 1 && text[end - 1] == '/') words.push_back(read_word({}));
    text.remove_prefix(end);
  }
  return words;
}

bool is_name(const std::vector<HeaderWord>& words) {
  if (words.size() < 2 || words.size() > 5 || !words.front().capital || !words.back().capital)
    return false;
  return std::all_of(words.begin(), words.end(), [](const HeaderWord& word) {
    return has_name_characters(word.text) && (word.capital || is_particle(word)) && !word.job &&
           (word.lists & (sharing_words | subscribing_words | legal_words | comment_words)) == 0;
  });
}

NameList read_names(const std::vector<HeaderWord>& words, std::size_t start, bool named) {
  return NameReader(words, named).read(start);
}

}  // namespace offprint::text
