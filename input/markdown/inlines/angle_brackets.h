// Markup that begins with < inside a leaf: autolinks and raw HTML (CommonMark 0.30 §6.5, §6.6), as
// cmark 0.30.2 finds them, with its small differences from the specification.
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

// Asked at ascending places of one text, takes linear time altogether.
class AngleBrackets {
 public:
  explicit AngleBrackets(std::string_view text) : text_(text) {}

  // text[at] is <. The end of the autolink or tag that begins there; 0: none does.
  std::size_t end_at(std::size_t at);

 private:
  std::size_t tag_end(std::size_t at);
  std::size_t instruction_end(std::size_t at);
  std::size_t declaration_end(std::size_t at);
  std::size_t character_data_end(std::size_t at);

  std::string_view text_;
  // The searches that found nothing up to the end of the text.
  bool no_instruction_ends_ = false;
  bool no_declaration_ends_ = false;
  bool no_character_data_ends_ = false;
};

}  // namespace offprint::markdown
