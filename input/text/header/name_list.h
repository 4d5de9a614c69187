// The names in a byline: "Ada Quill, Ben Inkwell and Cleo van der Blot, reporters".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "converter/model/metadata.h"

namespace offprint::text {

// The length of the longest name, in bytes: what is longer is a sentence.
constexpr std::size_t longest_name = 60;

// A word of a header line.
struct HeaderWord {
  std::string_view text;    // without punctuation at its ends; empty: only punctuation
  std::uint32_t lists = 0;  // of vocabulary.h
  bool capital = false;
  bool job = false;           // what somebody does, or for whom
  bool organisation = false;  // "Post", "University": may be the author, but is nobody's colleague
  bool kind_of_text = false;  // "interview", "article": its author may follow
  bool beside_date = false;   // "last", "first"
  bool opens_aside = false;   // a bracket stands before it
  bool ends_part = false;     // a comma or a bar follows
  bool before_colon = false;
};

std::vector<HeaderWord> read_words(std::string_view text);

// Whether the words are one name: two to five with capitals, particles and initials.
bool is_name(const std::vector<HeaderWord>& words);

struct NameList {
  std::vector<Author> authors;
  bool complete = false;    // every word was part of a name
  bool before_job = false;  // what they do follows: "Ada Quill, staff writer"
};

// The names from word `start` on; stops where something else begins. `named`: a word like "by" says
// that names follow, so that nicknames and teams are taken too.
NameList read_names(const std::vector<HeaderWord>& words, std::size_t start, bool named);

}  // namespace offprint::text
