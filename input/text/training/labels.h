// The labels of one text of the corpus: what each of its lines is.
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
  bool neutral = false;  // a careful reader could not tell: right either way
};

struct Labels {
  std::string source;  // the site or collection it is from; of a web page, the page
  bool web_page = false;
  std::string chrome;   // the page its boilerplate was borrowed from; empty: its own
  std::string variant;  // how it is laid out
  std::vector<Label> blocks;
  std::vector<std::size_t> by_line;  // [line]: index into blocks; blocks.size(): none

  void index_lines();  // sets by_line
  // Precondition: `line` is 1-based.
  const Label& at(std::uint32_t line) const;
};

// Throws Error when `json` is no label file.
Labels read_labels(std::string_view json);

// Whether the line is part of what the article says, so that to drop it is to lose it.
bool is_body(LabelRole role);

}  // namespace offprint::training
