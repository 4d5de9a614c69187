#include "input/text/survey/traits.h"

#include <algorithm>

#include "converter/dates/date_parser.h"
#include "input/text/lines/characters.h"
#include "input/text/words/function_words.h"
#include "input/text/words/phrases.h"
#include "input/text/words/vocabulary.h"

namespace offprint::text {

namespace {

constexpr std::uint32_t prose_width = 100;          // columns; wider than headings
constexpr std::uint32_t sentence_prose_width = 60;  // columns, if a final stop follows
constexpr std::uint32_t judged_words = 40;          // words in which boilerplate is searched for
constexpr std::size_t longest_date_line = 120;      // bytes
constexpr unsigned char small_bit = 0x20;  // set in lower-case ASCII letters, not in capitals

bool is_separator(char32_t c) {
  if (c < 0x80) return c == U'|' || c == U'>' || c == U'/';
  return c == U'›' || c == U'»' || c == U'•' || c == U'·' || c == U'←' || c == U'→' || c == U'▼' ||
         c == U'«';
}

bool is_stop(char32_t c) { return c == U'.' || c == U'。' || c == U'．' || c == U'؟'; }
bool is_question(char32_t c) { return c == U'?' || c == U'!' || c == U'？' || c == U'！'; }

bool is_closing(char32_t c) {
  return c == U'"' || c == U'\'' || c == U')' || c == U'”' || c == U'’' || c == U'»' ||
         c == U'」' || c == U'』' || c == U'）' || c == U']' || c == U'“';
}

// Returns the punctuation that ends the text, before closing quotation marks and brackets.
Ending find_ending(std::string_view text) {
  std::size_t end = text.size();
  for (int closings = 0; end > 0 && closings < 3; ++closings) {
    const char32_t last = character_before(text, end);
    if (last == U'…' || text.substr(0, end).ends_with("...")) return Ending::ellipsis;
    if (is_stop(last)) return Ending::stop;
    if (is_question(last)) return Ending::question;
    if (last == U':' || last == U'：') return Ending::colon;
    if (last == U',' || last == U';' || last == U'、' || last == U'，' || last == U'；')
      return Ending::comma;
    if (is_letter(last) || is_digit(last)) return Ending::none;
    if (!is_closing(last)) return Ending::symbol;
    while (is_continuation_byte(text[--end])) {
    }
  }
  return Ending::none;
}

// Returns whether the text, which ends in a question or exclamation mark, ends in the latter.
bool exclaims(std::string_view text) {
  return std::max(text.rfind('!') + 1, text.rfind("！") + 1) >
         std::max(text.rfind('?') + 1, text.rfind("？") + 1);
}

Opening find_opening(std::string_view text) {
  std::size_t position = 0;
  const char32_t first = next_character(text, position);
  if (is_upper(first)) return Opening::upper;
  if (is_lower(first)) return Opening::lower;
  if (is_digit(first)) return Opening::digit;
  if (is_letter(first)) return Opening::uncased;
  return is_closing(first) || first == U'‘' || first == U'„' || first == U'«' || first == U'「' ||
                 first == U'¿' || first == U'¡' || first == U'('
             ? Opening::quote
             : Opening::symbol;
}

// Measures a unit in one pass over its characters.
class Scanner {
 public:
  Scanner(std::string_view text, std::uint32_t language_lists,
          std::vector<std::uint32_t>& content_words)
      : text_(text), language_lists_(language_lists), content_words_(content_words) {}

  Traits scan() {
    for (std::size_t position = 0; position < text_.size();) {
      const char byte = text_[position];
      if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z')
        take_plain_letters(position);
      else if (byte == ' ')
        take_blank(position);
      else
        take_character(position);
    }
    end_word();
    end_unbroken();
    traits_.width += plain_;
    traits_.letters += plain_;
    cased_ += plain_;
    traits_.words += east_asian_ / 2;
    traits_.east_asian = east_asian_ * 3 > traits_.letters;
    traits_.upper_case = upper_ >= 2 && upper_ == cased_;
    return traits_;
  }

 private:
  // Reads Latin letters without accents, which most text consists of, in a short loop. The first
  // character must be one.
  void take_plain_letters(std::size_t& position) {
    const std::size_t start = position;
    std::size_t end = start;
    WordHash hash = hash_;
    std::uint32_t small_bits = 0;
    for (; end < text_.size(); ++end) {
      const auto letter = static_cast<unsigned char>(text_[end]);
      const auto lower = static_cast<unsigned char>(letter | small_bit);
      if (lower < 'a' || lower > 'z') break;
      small_bits += letter & small_bit;
      hash.add(lower);
    }
    position = end;
    const auto count = static_cast<std::uint32_t>(end - start);
    const std::uint32_t capitals = count - small_bits / small_bit;
    plain_ += count;
    upper_ += capitals;
    const bool capital = (static_cast<unsigned char>(text_[start]) & small_bit) == 0;
    const bool is_whole = word_length_ == 0 && end < text_.size() && text_[end] == ' ';
    if (is_whole && capitals == (capital ? 1U : 0U)) {
      unbroken_ += count;
      add_word(hash.value(), count, capital);
      return skip_blank(position);
    }
    hash_ = hash;
    unbroken_ += count;
    go_on_with(text_.substr(start, count), capital, capitals);
  }

  void skip_blank(std::size_t& position) {
    ++position;
    ++traits_.width;
    end_unbroken();
    last_east_asian_ = 0;
  }

  void take_blank(std::size_t& position) {
    skip_blank(position);
    end_word();
  }

  void take_character(std::size_t& position) {
    const char32_t character = next_character(text_, position);
    traits_.width += display_width(character);
    count_unbroken(character);
    if (is_letter(character) || is_digit(character))
      add_to_word(character);
    else
      add_punctuation(character, position);
  }

  void go_on_with(std::string_view letters, bool capital, std::uint32_t capitals) {
    if (word_length_ == 0) word_capital_ = capital;
    if (capitals > 0) count_humps(letters);
    word_length_ += static_cast<std::uint32_t>(letters.size());
    last_lower_ = is_lower(static_cast<unsigned char>(letters.back())) && word_length_ > 1;
  }

  // Counts camelCase: a capital behind a lower-case letter that does not begin the word.
  void count_humps(std::string_view letters) {
    bool after_lower = last_lower_;
    for (std::size_t i = 0; i < letters.size(); ++i) {
      const bool upper = is_upper(static_cast<unsigned char>(letters[i]));
      traits_.code_symbols += upper && after_lower;
      after_lower = !upper && word_length_ + i > 0;
    }
  }

  void add_cased(char32_t letter, bool upper) {
    if (upper && last_lower_) ++traits_.code_symbols;  // camelCase
    upper_ += upper;
    last_lower_ = !upper && word_length_ > 0;
    if (word_length_ == 0) word_capital_ = upper;
    ++word_length_;
    hash_.add(to_lower(letter));
  }

  void count_unbroken(char32_t character) {
    if (is_blank(character) || is_east_asian(character)) return end_unbroken();
    ++unbroken_;
  }

  void end_unbroken() {
    traits_.longest_word = std::max(traits_.longest_word, unbroken_);
    unbroken_ = 0;
  }

  void add_to_word(char32_t character) {
    if (is_digit(character)) {
      ++traits_.digits;
      ++word_length_;
      hash_.add(character);
      return;
    }
    ++traits_.letters;
    if (is_east_asian(character)) {
      end_word();
      add_east_asian(character);
      return;
    }
    const bool upper = is_upper(character);
    cased_ += upper || is_lower(character);
    add_cased(character, upper);
  }

  // Two neighbouring characters take the place of a word.
  void add_east_asian(char32_t character) {
    ++east_asian_;
    if (last_east_asian_ != 0) content_words_.push_back(last_east_asian_ * 0x9E3779B1U ^ character);
    last_east_asian_ = character;
  }

  void add_punctuation(char32_t character, std::size_t position) {
    const bool in_word = word_length_ > 0;
    last_east_asian_ = 0;
    const char next = position < text_.size() ? text_[position] : ' ';
    end_word();
    traits_.separators += is_separator(character);
    traits_.has_at |= character == U'@' && next != ' ';
    traits_.has_url |= character == U':' && text_.substr(position).starts_with("//");
    if (is_stop(character)) traits_.has_inner_stop |= next == ' ' || character == U'。';
    switch (character) {
      case U'{':
      case U'}':
      case U';':
      case U'=':
      case U'<':
      case U'\\':
      case U'`':
      case U'$':
      case U'#':
      case U'~':
      case U'^': ++traits_.code_symbols; break;
      case U'_': traits_.code_symbols += in_word && next != ' '; break;
      case U'(':
      case U'[':
      case U'.': traits_.code_symbols += in_word && next != ' ' && position < text_.size(); break;
      default: break;
    }
    if (character == U'©') traits_.vocabulary |= legal_words, ++traits_.boilerplate;
  }

  void end_word() {
    last_lower_ = false;
    if (word_length_ == 0) return;
    add_word(hash_.value(), word_length_, word_capital_);
    word_length_ = 0;
    word_capital_ = false;
    hash_ = {};
  }

  void add_word(std::uint64_t hash, std::uint32_t length, bool capital) {
    const bool is_long = length >= 4;
    ++traits_.words;
    traits_.capitals += capital;
    traits_.long_words += is_long;
    traits_.long_capitals += is_long && capital;
    const bool function_word = (function_words.lists_of(hash) & language_lists_) != 0;
    traits_.function_words += function_word;
    traits_.ends_with_function_word = function_word;
    if (traits_.words == 1) traits_.opens_with_function_word = function_word;
    if (!function_word && is_long) content_words_.push_back(static_cast<std::uint32_t>(hash >> 16));
    if (traits_.words > judged_words) return;
    const std::uint32_t lists = vocabulary.lists_of(hash);
    traits_.vocabulary |= lists;
    traits_.boilerplate += (lists & boilerplate_words) != 0;
    if (traits_.words == 1) traits_.first_word_lists = lists;
  }

  std::string_view text_;
  std::uint32_t language_lists_;
  std::vector<std::uint32_t>& content_words_;
  Traits traits_;
  WordHash hash_;
  std::uint32_t plain_ = 0;  // letters read by take_plain_letters()
  std::uint32_t word_length_ = 0;
  std::uint32_t unbroken_ = 0;
  std::uint32_t upper_ = 0;
  std::uint32_t cased_ = 0;
  std::uint32_t east_asian_ = 0;
  char32_t last_east_asian_ = 0;
  bool word_capital_ = false;
  bool last_lower_ = false;
};

Shape find_shape(const Unit& unit, const Traits& traits) {
  if (unit.marker) return Shape::item;
  const bool prose_like = traits.words >= 6 && traits.function_words * 8 >= traits.words;
  if (traits.code_symbols >= 2 && traits.code_symbols * 3 >= traits.words && !prose_like)
    return Shape::code;
  // A single question is not running text: questions head sections, mainly in interviews.
  const bool sentence =
      traits.ending == Ending::stop || (traits.ending == Ending::question && traits.has_inner_stop);
  if (traits.width >= prose_width || (traits.width >= sentence_prose_width && sentence))
    return Shape::prose;
  switch (traits.ending) {
    case Ending::stop:
    case Ending::ellipsis: return Shape::sentence;
    case Ending::question: return Shape::question;
    case Ending::colon: return Shape::lead_in;
    case Ending::comma: return Shape::fragment;
    case Ending::none:
    case Ending::symbol: break;
  }
  return traits.opening == Opening::lower || traits.opening == Opening::symbol ? Shape::fragment
                                                                               : Shape::label;
}

}  // namespace

Traits measure(const Unit& unit, std::uint32_t language_lists,
               std::vector<std::uint32_t>& content_words) {
  Traits traits = Scanner(unit.content(), language_lists, content_words).scan();
  traits.ending = find_ending(unit.text);
  traits.exclaims = traits.ending == Ending::question && exclaims(unit.text);
  traits.opening = find_opening(unit.content());
  if (traits.east_asian && traits.width < 120)
    traits.boilerplate += count_east_asian_boilerplate(unit.text);
  if (is_east_asian_advertising_label(unit.content())) traits.first_word_lists |= advertising_words;
  if (unit.text.size() <= longest_date_line && traits.digits >= 3)
    traits.has_date = find_date(unit.text).has_value();
  traits.shape = find_shape(unit, traits);
  return traits;
}

bool is_advertising_label(const Traits& traits) {
  return traits.words == 1 && (traits.first_word_lists & advertising_words) != 0;
}

bool is_clean_prose(const Traits& traits) {
  if (traits.shape != Shape::prose) return false;
  return traits.boilerplate * 10 < std::min(traits.words, 40U) + 4;
}

}  // namespace offprint::text
