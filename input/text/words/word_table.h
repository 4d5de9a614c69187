// Tables of words that are looked up while the text is scanned.
//
// A word is represented by the hash of its lower-case characters, so a scan needs neither copies
// nor comparisons. The compiler builds the tables.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "converter/utf8/code_point.h"

namespace offprint::text {

// FNV-1a over characters, one at a time.
class WordHash {
 public:
  constexpr void add(char32_t character) { value_ = (value_ ^ character) * 0x100000001B3ULL; }
  constexpr std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325ULL;
};

// Returns the hash of `word`, which is in lower case and valid UTF-8.
constexpr std::uint64_t hash_word(std::string_view word) {
  WordHash hash;
  for (std::size_t i = 0; i < word.size();) {
    const auto lead = static_cast<unsigned char>(word[i++]);
    char32_t character = lead < 0x80    ? lead
                         : lead >= 0xF0 ? lead & 7U
                         : lead >= 0xE0 ? lead & 15U
                                        : lead & 31U;
    for (; i < word.size() && is_continuation_byte(word[i]); ++i)
      character = (character << 6) | (static_cast<unsigned char>(word[i]) & 0x3FU);
    hash.add(character);
  }
  return hash.value();
}

// A hash table of several lists of words, which are separated by blanks.
template <std::size_t Slots>
class WordTable {
 public:
  static_assert((Slots & (Slots - 1)) == 0);

  template <std::size_t Lists>
  constexpr explicit WordTable(const std::array<std::string_view, Lists>& lists) {
    static_assert(Lists <= 32);
    for (std::size_t list = 0; list < Lists; ++list) add_list(lists[list], 1U << list);
  }

  // Returns the lists that contain the word, one bit each.
  constexpr std::uint32_t lists_of(std::uint64_t hash) const {
    const std::uint8_t tag = tag_of(hash);
    for (std::size_t slot = hash & (Slots - 1); tags_[slot] != 0; slot = (slot + 1) & (Slots - 1))
      if (tags_[slot] == tag && slots_[slot].hash == hash) return slots_[slot].lists;
    return 0;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t lists = 0;
  };

  // Returns a byte of the hash that is not 0, since 0 is a free slot.
  static constexpr std::uint8_t tag_of(std::uint64_t hash) {
    return static_cast<std::uint8_t>(hash >> 56U) | 1U;
  }

  constexpr void add_list(std::string_view words, std::uint32_t bit) {
    for (std::size_t start = 0; start < words.size();) {
      std::size_t end = words.find(' ', start);
      if (end == std::string_view::npos) end = words.size();
      if (end > start) add(hash_word(words.substr(start, end - start)), bit);
      start = end + 1;
    }
  }

  constexpr void add(std::uint64_t hash, std::uint32_t bit) {
    std::size_t slot = hash & (Slots - 1);
    while (slots_[slot].lists != 0 && slots_[slot].hash != hash) slot = (slot + 1) & (Slots - 1);
    slots_[slot].hash = hash;
    slots_[slot].lists |= bit;
    tags_[slot] = tag_of(hash);
  }

  std::array<Slot, Slots> slots_{};
  // A byte of each hash. Most words are in no list; this small array, which stays in the cache, is
  // enough to see that.
  std::array<std::uint8_t, Slots> tags_{};
};

}  // namespace offprint::text
