// The labels of a text of the corpus, which say the role of each line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offprint::training {

enum class LabelRole : std::uint8_t {
  none,  // a line without a label
  title,
  subtitle,
  header,  // date, byline or both
  heading,
  paragraph,
  list_item,
  continuation,
  quote,
  code,
  table,
  caption,
  boilerplate,
  uncertain,
};
inline constexpr std::size_t label_role_count = 14;

struct Label {
  std::uint32_t first_line = 0;  // 1-based
  std::uint32_t last_line = 0;
  LabelRole role = LabelRole::none;
  bool neutral = false;  // even a careful reader could not tell, so both roles are right
};

struct Labels {
  std::string source;  // the site or collection that it is from; for a web page, the page itself
  bool web_page = false;
  std::string chrome;   // the page that its boilerplate was borrowed from; empty if it is its own
  std::string variant;  // the name of its layout
  std::vector<Label> blocks;
  std::vector<std::size_t> by_line;  // [line]: index into blocks; blocks.size() if there is none

  void index_lines();  // sets by_line
  // Precondition: `line` is 1-based.
  const Label& at(std::uint32_t line) const;
};

// Throws Error if `json` is not a label file.
Labels read_labels(std::string_view json);

// Returns whether the line is part of the article's text, which must not be left out.
bool is_body(LabelRole role);

}  // namespace offprint::training
