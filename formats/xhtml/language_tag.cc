#include "formats/xhtml/language_tag.h"

#include <algorithm>
#include <array>
#include <vector>

#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

bool is_letters(std::string_view subtag, std::size_t least, std::size_t most) {
  return subtag.size() >= least && subtag.size() <= most &&
         std::all_of(subtag.begin(), subtag.end(), is_ascii_letter);
}
bool is_alphanumeric(std::string_view subtag, std::size_t least, std::size_t most) {
  return subtag.size() >= least && subtag.size() <= most &&
         std::all_of(subtag.begin(), subtag.end(), [](char c) { return is_ascii_alphanumeric(c); });
}
bool is_region(std::string_view subtag) {
  const bool code = subtag.size() == 3 && std::all_of(subtag.begin(), subtag.end(), is_ascii_digit);
  return code || is_letters(subtag, 2, 2);
}
bool is_variant(std::string_view subtag) {
  return is_alphanumeric(subtag, 5, 8) ||
         (is_alphanumeric(subtag, 4, 4) && is_ascii_digit(subtag[0]));
}
bool is_private_use(std::string_view subtag) { return subtag == "x" || subtag == "X"; }

std::vector<std::string_view> subtags_of(std::string_view tag) {
  std::vector<std::string_view> subtags;
  for (std::size_t begin = 0; begin <= tag.size();) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    subtags.push_back(tag.substr(begin, end - begin));
    begin = end + 1;
  }
  return subtags;
}

// Reads the subtags of a tag from left to right.
class TagReader {
 public:
  explicit TagReader(std::string_view tag) : subtags_(subtags_of(tag)) {}

  bool done() const { return at_ == subtags_.size(); }
  template <class Test>
  bool take(Test test) {
    if (done() || !test(subtags_[at_])) return false;
    ++at_;
    return true;
  }
  // As many as there are; false when there is none.
  template <class Test>
  bool take_some(Test test) {
    if (!take(test)) return false;
    while (take(test)) continue;
    return true;
  }

 private:
  std::vector<std::string_view> subtags_;
  std::size_t at_ = 0;
};

bool take_extensions(TagReader& reader) {
  const auto singleton = [](std::string_view s) {
    return is_alphanumeric(s, 1, 1) && !is_private_use(s);
  };
  while (reader.take(singleton))
    if (!reader.take_some([](std::string_view s) { return is_alphanumeric(s, 2, 8); }))
      return false;
  if (!reader.take(is_private_use)) return true;
  return reader.take_some([](std::string_view s) { return is_alphanumeric(s, 1, 8); });
}

}  // namespace

bool is_language_tag(std::string_view tag) {
  TagReader reader(tag);
  if (reader.take([](std::string_view s) { return is_letters(s, 2, 3); })) {
    for (int extended = 0; extended < 3; ++extended)
      reader.take([](std::string_view s) { return is_letters(s, 3, 3); });
  } else if (!reader.take([](std::string_view s) { return is_letters(s, 4, 8); })) {
    return is_private_use(tag.substr(0, 1)) && take_extensions(reader) && reader.done();
  }
  reader.take([](std::string_view s) { return is_letters(s, 4, 4); });
  reader.take(is_region);
  reader.take_some(is_variant);
  return take_extensions(reader) && reader.done();
}

bool is_right_to_left(std::string_view tag) {
  constexpr std::array<std::string_view, 6> scripts = {"Arab", "Hebr", "Syrc",
                                                       "Thaa", "Nkoo", "Adlm"};
  constexpr std::array<std::string_view, 12> languages = {"ar", "arc", "ckb", "dv", "fa", "he",
                                                          "ps", "sd",  "syr", "ug", "ur", "yi"};
  const std::vector<std::string_view> subtags = subtags_of(tag);
  const bool has_script = subtags.size() > 1 && is_letters(subtags[1], 4, 4);
  if (has_script) return std::find(scripts.begin(), scripts.end(), subtags[1]) != scripts.end();
  return std::find(languages.begin(), languages.end(), subtags[0]) != languages.end();
}

}  // namespace offprint
