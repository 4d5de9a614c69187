// Where tags, comments and text begin and end in a piece of HTML.
//
// Finds boundaries only, by the rules of the HTML living standard, 13.2.5: attributes and entities
// are left to the parser. Linear: no byte is looked at more than a few times.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

enum class HtmlTokenKind {
  text,
  raw_text,     // what <script>, <style> and their like hold: no markup
  open,         // <b>
  self_closed,  // <br/>; said of any element, though HTML knows it only of void ones
  close,        // </b>
  comment,
  instruction,  // <?php … ?>, <!DOCTYPE …>, <![CDATA[ … ]]>
  unfinished,   // a tag that the text ends in
};

struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::text;
  std::string_view source;  // all of it
  std::string_view name;    // of a tag, as written
};

class TagScanner {
 public:
  // `text` outlives the scanner and its tokens.
  explicit TagScanner(std::string_view text);

  // The tokens one after another, without gaps; nothing at the end.
  std::optional<HtmlToken> next();

 private:
  HtmlToken take(HtmlTokenKind kind, std::size_t length, std::string_view name = {});
  HtmlToken markup();
  HtmlToken declaration();
  HtmlToken comment();
  HtmlToken tag(std::size_t name_begin);
  HtmlToken raw_text();
  // The length up to and with the first `end` from `from` on; nothing when there is none.
  std::optional<std::size_t> length_to(std::string_view end, std::size_t from) const;

  std::string_view rest_;
  std::string raw_element_;         // whose content comes next
  std::size_t after_instructions_;  // how much is left after the last "?>"
};

bool is_html_blank(char c);

}  // namespace offprint
