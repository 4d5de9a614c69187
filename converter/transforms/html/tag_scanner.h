// Splits a piece of HTML into tags, comments and text.
//
// Finds boundaries only, by the rules of the HTML living standard, 13.2.5; attributes and entities
// are left to the parser. Linear: each byte is looked at a few times at most.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offprint {

enum class HtmlTokenKind {
  text,
  raw_text,     // the content of <script>, <style> and similar elements, which is not markup
  open,         // <b>
  self_closed,  // <br/>; set for any element, though HTML allows it for void ones only
  close,        // </b>
  comment,
  instruction,  // <?php … ?>, <!DOCTYPE …>, <![CDATA[ … ]]>
  unfinished,   // a tag that is cut off by the end of the text
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

  // Returns the next token; tokens have no gaps between them. Returns nothing at the end.
  std::optional<HtmlToken> next();

 private:
  HtmlToken take(HtmlTokenKind kind, std::size_t length, std::string_view name = {});
  HtmlToken markup();
  HtmlToken declaration();
  HtmlToken comment();
  HtmlToken tag(std::size_t name_begin);
  HtmlToken raw_text();
  // Returns the length up to and including the first `end` from `from` on, or nothing if there is
  // none.
  std::optional<std::size_t> length_to(std::string_view end, std::size_t from) const;

  std::string_view rest_;
  std::string raw_element_;         // whose content comes next
  std::size_t after_instructions_;  // how much is left after the last "?>"
};

bool is_html_blank(char c);

}  // namespace offprint
