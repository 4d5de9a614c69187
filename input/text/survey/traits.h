// Measurements of a unit by itself, without its surroundings.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/text/lines/unit.h"

namespace offprint::text {

enum class Ending { none, stop, question, ellipsis, colon, comma, symbol };
enum class Opening { upper, lower, digit, uncased, quote, symbol };

// A rough classification of units, by which features refer to neighbours.
enum class Shape {
  edge,      // above the first unit or below the last
  prose,     // as wide as running text
  sentence,  // short, with a final stop
  question,  // short, asks or exclaims
  lead_in,   // short, ends in a colon
  label,     // short, opens with a capital, ends without a mark
  fragment,  // short, neither sentence nor label
  item,      // opens with a list marker
  code,      // program text
};
inline constexpr std::size_t shape_count = 9;

struct Traits {
  std::uint32_t width = 0;  // display columns
  std::uint32_t words = 0;  // an East Asian character counts as half a word
  std::uint32_t letters = 0;
  std::uint32_t digits = 0;
  std::uint32_t capitals = 0;          // words that open with a capital
  std::uint32_t long_words = 0;        // words of four letters and more
  std::uint32_t long_capitals = 0;     // … that open with a capital
  std::uint32_t function_words = 0;    // of the text's language
  std::uint32_t boilerplate = 0;       // words and phrases of boilerplate
  std::uint32_t vocabulary = 0;        // the lists (vocabulary.h) that contain any of its words
  std::uint32_t first_word_lists = 0;  // the lists that contain its first word
  std::uint32_t code_symbols = 0;      // characters and spellings of program text
  std::uint32_t longest_word = 0;      // letters and digits without a blank in between
  std::uint32_t separators = 0;        // | › » • · between words
  bool upper_case = false;             // every letter is a capital
  bool has_inner_stop = false;         // a sentence ends inside
  bool opens_with_function_word = false;
  bool ends_with_function_word = false;
  bool exclaims = false;  // ends in an exclamation mark
  bool has_url = false;
  bool has_at = false;  // an e-mail address or a handle
  bool has_date = false;
  bool east_asian = false;
  Ending ending = Ending::none;
  Opening opening = Opening::symbol;
  Shape shape = Shape::label;
};

// Measures a unit. `language_lists` are bits of function_words.h. Appends the hashes of the words
// that carry meaning to `content_words`.
Traits measure(const Unit& unit, std::uint32_t language_lists,
               std::vector<std::uint32_t>& content_words);

// Returns whether the unit is running text, and not a notice about cookies, copyright or
// subscription.
bool is_clean_prose(const Traits& traits);
// Returns whether the unit is only a label such as "Advertisement" or "Sponsored".
bool is_advertising_label(const Traits& traits);

}  // namespace offprint::text
