// Reads the names in a byline: "Ada Quill, Ben Inkwell and Cleo van der Blot, reporters".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint::text {

// Bytes. A longer text is a sentence.
constexpr std::size_t longest_name = 60;

// A word of a header line.
struct HeaderWord {
  std::string_view text;    // without punctuation at its ends; may be empty
  std::uint32_t lists = 0;  // of vocabulary.h
  bool capital = false;
  bool job = false;           // a profession or an employer
  bool organisation = false;  // "Post", "University": an author only by itself
  bool kind_of_text = false;  // "interview", "article": a byline may follow
  bool beside_date = false;   // "last", "first"
  bool opens_aside = false;   // behind an opening bracket
  bool ends_part = false;     // a comma or a bar follows
  bool before_colon = false;
};

// Returns the hash of a word in lower case, by which word lists are asked.
std::uint64_t hash_of(std::string_view word);

std::vector<HeaderWord> read_words(std::string_view text);

// Returns whether the words are one name: two to five with capitals, particles and initials.
bool is_name(const std::vector<HeaderWord>& words);

struct NameList {
  std::vector<Author> authors;
  bool complete = false;    // every word belongs to a name
  bool before_job = false;  // a profession follows: "Ada Quill, staff writer"
};

// Reads names from word `start` on, up to the first word that is not part of one. If `named`, a
// word like "by" announces them, and nicknames and teams count as well.
NameList read_names(const std::vector<HeaderWord>& words, std::size_t start, bool named);

}  // namespace offprint::text
