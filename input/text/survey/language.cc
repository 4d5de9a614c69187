#include "input/text/survey/language.h"

#include <algorithm>
#include <array>
#include <optional>

#include "input/text/lines/characters.h"
#include "input/text/words/function_words.h"

namespace offprint {

namespace {

using text::function_word_languages;
using text::function_words;
using text::WordHash;

constexpr std::size_t sample_size = std::size_t{64} * 1024;  // bytes

// The number of letters by script, for languages with a script of their own.
struct ScriptCount {
  std::size_t latin = 0, han = 0, kana = 0, hangul = 0, cyrillic = 0, greek = 0, arabic = 0,
              hebrew = 0, thai = 0, devanagari = 0;
  std::size_t ukrainian = 0;  // Cyrillic letters that Russian does not have

  void add(char32_t c) {
    if (c < 0x250)
      latin += is_letter(c);
    else if (c >= 0x370 && c < 0x400)
      ++greek;
    else if (c >= 0x400 && c < 0x530)
      add_cyrillic(c);
    else if (c >= 0x590 && c < 0x600)
      ++hebrew;
    else if (c >= 0x600 && c < 0x700)
      ++arabic;
    else if (c >= 0x900 && c < 0x980)
      ++devanagari;
    else if (c >= 0xE00 && c < 0xE80)
      ++thai;
    else if (c >= 0x3040 && c < 0x3100)
      ++kana;
    else if (c >= 0x3400 && c < 0xA000)
      ++han;
    else if (c >= 0xAC00 && c < 0xD7A4)
      ++hangul;
  }
  void add_cyrillic(char32_t c) {
    ++cyrillic;
    ukrainian += c == U'і' || c == U'ї' || c == U'є' || c == U'ґ';
  }
};

// Text in these scripts often contains Latin names and terms, so a quarter of the letters is
// enough.
std::string_view language_of_script(const ScriptCount& count) {
  const auto leads = [&](std::size_t letters) { return letters >= 8 && letters * 3 > count.latin; };
  if (leads(count.han + count.kana)) return count.kana * 10 > count.han + count.kana ? "ja" : "zh";
  if (leads(count.hangul)) return "ko";
  if (leads(count.cyrillic)) return count.ukrainian * 50 > count.cyrillic ? "uk" : "ru";
  if (leads(count.greek)) return "el";
  if (leads(count.arabic)) return "ar";
  if (leads(count.hebrew)) return "he";
  if (leads(count.thai)) return "th";
  if (leads(count.devanagari)) return "hi";
  return {};
}

class FunctionWordCount {
 public:
  void add(std::uint64_t hash) {
    ++words_;
    const std::uint32_t languages = function_words.lists_of(hash);
    if (languages == 0) return;
    for (std::size_t i = 0; i < count; ++i) {
      if (((languages >> i) & 1U) == 0) continue;
      ++hits_[i];
      for (std::size_t other = 0; other < count; ++other)
        alone_[i][other] += ((languages >> other) & 1U) == 0;
    }
  }

  // Returns the language whose function words are the most frequent, if they are as frequent as in
  // running text, and if it has twice as many as any other of the words that the two do not share.
  // Otherwise the text may be in both.
  std::string_view winner() const {
    const auto best =
        static_cast<std::size_t>(std::max_element(hits_.begin(), hits_.end()) - hits_.begin());
    if (hits_[best] < 5 || hits_[best] * 10 < words_) return {};
    for (std::size_t other = 0; other < count; ++other)
      if (other != best && alone_[best][other] < 2 * alone_[other][best]) return {};
    return function_word_languages[best];
  }

 private:
  static constexpr std::size_t count = function_word_languages.size();
  std::array<std::size_t, count> hits_{};
  std::array<std::array<std::size_t, count>, count>
      alone_{};  // words of the first language that are not of the second
  std::size_t words_ = 0;
};

// Addresses, file names, versions and checksums do not count for any language.
bool is_in_a_language(std::string_view token) {
  return std::none_of(token.begin(), token.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '/' || c == '@' || c == '_' || c == '=';
  });
}

// Returns the end of the run of ASCII characters without blanks at `position`.
std::size_t token_end(std::string_view text, std::size_t position) {
  while (position < text.size() && text[position] > ' ' && text[position] < 0x7F) ++position;
  return position;
}

}  // namespace

std::string_view detect_language(std::string_view text) {
  text = text.substr(0, sample_size);
  ScriptCount scripts;
  FunctionWordCount function_word_count;
  WordHash hash;
  bool in_word = false;
  for (std::size_t position = 0, seen = 0; position < text.size();) {
    if (position >= seen && !in_word) {
      seen = token_end(text, position);
      if (!is_in_a_language(text.substr(position, seen - position))) {
        position = seen;
        continue;
      }
    }
    const char32_t character = next_character(text, position);
    if (is_letter(character)) {
      scripts.add(character);
      hash.add(to_lower(character));
      in_word = true;
    } else if (in_word) {
      function_word_count.add(hash.value());
      hash = {};
      in_word = false;
    }
  }
  if (in_word) function_word_count.add(hash.value());
  const std::string_view by_script = language_of_script(scripts);
  return by_script.empty() ? function_word_count.winner() : by_script;
}

}  // namespace offprint
