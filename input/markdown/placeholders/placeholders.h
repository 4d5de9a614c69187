// The placeholders that carry extensions through cmark: text that cmark takes for plain words.
//
// A token is an inline that was taken out (math, a bare URL), a note's label, attributes, or an
// escaped character that must not be taken for markup. Its placeholder is its number between two
// sentinels, characters that the document does not hold. A sentinel is punctuation, a blank or a
// private-use character (a letter to cmark), like the character at that end of the replaced text,
// so that the emphasis around it does not change (CommonMark 0.30 §6.2).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "converter/commonmark/characters.h"
#include "converter/model/node.h"

namespace offprint::markdown {

struct Token {
  enum class Kind {
    node,             // `meaning` is the Inline that replaces the placeholder; its text is literal
    note,             // a NoteReference; the placeholder replaces the label in [^label]
    link_attributes,  // for the link or image right before
    heading_attributes,  // at the end of a heading
    span_open,           // [ of a bracketed span: cmark sees ![MARK
    span_close,          // ]{attributes} of one: cmark sees ](MARK)
    superscript_end,     // a caret before a bracket: it may end superscript, not begin it
    tildes,  // beside emphasis, which does not see them: the placeholder looks like what is
             // on their other side
  };
  Kind kind = Kind::node;
  std::variant<Inline, Attributes> meaning;
  // The replaced text, which is put back in code, raw HTML, URLs and titles. It refers to the
  // source, or to a text that the placeholders keep.
  std::string_view source;
  std::size_t offset = 0;  // of that in the source
};

class Placeholders {
 public:
  // Picks sentinels that neither stand in `source` nor are written there as numeric references.
  explicit Placeholders(std::string_view source);

  // Keeps the token and returns its placeholder, which looks like the ends of the token's source.
  std::string add(Token token);
  // The same with a placeholder that looks like `first` at its start and like `last` at its end.
  std::string add(Token token, CharacterClass first, CharacterClass last);
  // The text of a leaf that tokens see, or null.
  void keep(std::unique_ptr<const std::string> text) {
    if (text) kept_.push_back(std::move(text));
  }
  const std::vector<Token>& tokens() const { return tokens_; }
  bool empty() const { return tokens_.empty(); }

  // The characters around a token's number: punctuation, one that passes for a letter, a blank.
  std::string_view sentinel() const { return sentinel_; }
  std::string_view word_sentinel() const { return word_sentinel_; }
  std::string_view blank_sentinel() const { return blank_sentinel_; }
  // A private-use character for the placeholders of blocks, which stand in HTML comments and list
  // items.
  std::string_view block_sentinel() const { return block_sentinel_; }

  struct Found {
    std::size_t begin = 0;  // of the placeholder, in bytes
    std::size_t end = 0;
    std::uint32_t token = 0;
  };
  // The first placeholder in `text` from `from` on; begin is npos when there is none.
  Found find(std::string_view text, std::size_t from = 0) const;
  // The placeholder that begins at `at`.
  std::optional<Found> placeholder_at(std::string_view text, std::size_t at) const;

  // `text` of code or raw HTML with the source put back for every placeholder.
  std::string restore_verbatim(std::string_view text) const;
  // A destination or title: the source as cmark would have resolved it.
  std::string restore_resolved(std::string_view text) const;

 private:
  const std::string& sentinel_like(CharacterClass look) const;
  std::string placeholder_of(std::uint32_t number) const;
  template <class SourceOf>
  std::string restore(std::string_view text, SourceOf source_of) const;

  std::string sentinel_;
  std::string word_sentinel_;
  std::string blank_sentinel_;
  std::string block_sentinel_;
  std::vector<Token> tokens_;
  std::vector<std::unique_ptr<const std::string>> kept_;
  // How the placeholder of each token looks at its start and end.
  std::vector<std::pair<CharacterClass, CharacterClass>> looks_;
};

}  // namespace offprint::markdown
