// The marks that carry extensions through cmark: text that cmark takes for plain words.
//
// A token stands for an inline that was taken out (math, a bare URL), for a note's label, for
// attributes, or for an escaped character that must not be taken for markup. Its mark is its number
// between two signs, characters that the document does not hold. A sign is punctuation, a blank or
// a private-use character, a letter to cmark, as the text it stands for begins or ends: so the
// emphasis around it stays what it was (CommonMark 0.30 §6.2).
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
    node,                // `meaning` is the Inline that takes the mark's place; text is literal
    note,                // a NoteReference; the mark stands for the label in [^label]
    link_attributes,     // for the link or image right before
    heading_attributes,  // at the end of a heading
    span_open,           // [ of a bracketed span: cmark sees ![MARK
    span_close,          // ]{attributes} of one: cmark sees ](MARK)
    raised_end,          // a caret before a bracket: it may end raised text, not begin it
    tildes,              // beside emphasis, which does not see them: the mark looks like what is
                         // on their other side
  };
  Kind kind = Kind::node;
  std::variant<Inline, Attributes> meaning;
  // What stood there: put back in code, raw HTML, URLs and titles. Bytes of the source, or of a
  // text that the marks keep.
  std::string_view source;
  std::size_t offset = 0;  // of that in the source
};

class Marks {
 public:
  // Picks signs that neither stand in `source` nor are written there as numeric references.
  explicit Marks(std::string_view source);

  // Keeps the token and returns its mark, which looks like the ends of the token's source.
  std::string add(Token token);
  // The same with a mark that looks like `first` at its start and like `last` at its end.
  std::string add(Token token, CharacterClass first, CharacterClass last);
  // The text of a leaf that tokens see, or null.
  void keep(std::unique_ptr<const std::string> text) {
    if (text) kept_.push_back(std::move(text));
  }
  const std::vector<Token>& tokens() const { return tokens_; }
  bool empty() const { return tokens_.empty(); }

  // The characters around a token's number: punctuation, one that passes for a letter, a blank.
  std::string_view sign() const { return sign_; }
  std::string_view word_sign() const { return word_sign_; }
  std::string_view blank_sign() const { return blank_sign_; }
  // A private-use character for the marks of blocks, which stand in HTML comments and list items.
  std::string_view block_sign() const { return block_sign_; }

  struct Found {
    std::size_t begin = 0;  // of the mark, in bytes
    std::size_t end = 0;
    std::uint32_t token = 0;
  };
  // The first mark in `text` from `from` on; begin is npos when there is none.
  Found find(std::string_view text, std::size_t from = 0) const;
  // The mark that begins at `at`.
  std::optional<Found> mark_at(std::string_view text, std::size_t at) const;

  // `text` of code or raw HTML with the source put back for every mark.
  std::string restore_verbatim(std::string_view text) const;
  // A destination or title: the source as cmark would have resolved it.
  std::string restore_resolved(std::string_view text) const;

 private:
  const std::string& sign_like(CharacterClass look) const;
  std::string mark_of(std::uint32_t number) const;
  template <class SourceOf>
  std::string restore(std::string_view text, SourceOf source_of) const;

  std::string sign_;
  std::string word_sign_;
  std::string blank_sign_;
  std::string block_sign_;
  std::vector<Token> tokens_;
  std::vector<std::unique_ptr<const std::string>> kept_;
  // How the mark of each token looks at its start and end.
  std::vector<std::pair<CharacterClass, CharacterClass>> looks_;
};

}  // namespace offprint::markdown
