#include "input/markdown/tree/inline_pieces.h"

#include <algorithm>

#include "converter/commonmark/characters.h"

namespace offprint::markdown {

namespace {

using E = Extension;
using Kind = InlinePiece::Kind;

class Splitter {
 public:
  Splitter(Inlines sequence, const InlineRestore& restore, const CutBytes& bytes, bool nested)
      : sequence_(std::move(sequence)),
        restore_(restore),
        placeholders_(restore.placeholders),
        bytes_(bytes),
        nested_(nested) {}

  InlinePieces split() {
    for (index_ = 0; index_ < sequence_.size(); ++index_) {
      Inline& node = sequence_[index_];
      if (as<TextRun>(node)) {
        split_text(std::move(as<TextRun>(node)->text));
      } else {
        if (as<SoftBreak>(node) || as<LineBreak>(node)) ++blanks_;
        add(Kind::node, std::move(node));
      }
    }
    pair();
    return std::move(pieces_);
  }

 private:
  bool has(Extension extension) const { return restore_.extensions.has(extension); }

  InlinePiece& add(Kind kind, Inline node) {
    InlinePiece& piece = pieces_.emplace_back();
    piece.kind = kind;
    piece.node = std::move(node);
    return piece;
  }
  InlinePiece& add(Kind kind, std::string_view text) {
    return add(kind, make(TextRun{Text(text)}, sequence_[index_].span));
  }
  void add_text(std::size_t end) {
    if (end <= done_) return;
    const std::string_view text = std::string_view(text_).substr(done_, end - done_);
    blanks_ += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_ascii_blank));
    add(Kind::text, text);
  }

  void split_text(Text text) {
    text_ = std::move(text);
    done_ = 0;
    for (std::size_t at = 0; at < text_.size();) {
      const char c = text_[at];
      if (!bytes_.has(c))
        ++at;
      else if (c == '~' || c == '^')
        at = take_signs(at);
      else
        at = take_placeholder(at);
    }
    add_text(text_.size());
  }

  // ---- Delimiters

  std::size_t take_signs(std::size_t at) {
    const std::size_t end = std::min(text_.find_first_not_of(text_[at], at), text_.size());
    const std::optional<Delimiter::Kind> kind = kind_of(text_[at], end - at);
    if (!kind || begins_label(at)) return end;
    return add_delimiter(*kind, std::string_view(text_).substr(at, end - at), at, end);
  }

  // Adds a delimiter whose text is `run`, at [begin, end) of the text.
  std::size_t add_delimiter(Delimiter::Kind kind, std::string_view run, std::size_t begin,
                            std::size_t end) {
    add_text(begin);
    Delimiter delimiter{kind, run.size(), true, true};
    if (kind == Delimiter::Kind::strikeout) set_flanks(delimiter, begin, end);
    delimiter.words = blanks_ + (kind == Delimiter::Kind::superscript ? inline_notes_ : 0);
    add(Kind::delimiter, run).delimiter = kind;
    delimiters_.push_back(delimiter);
    places_.push_back(pieces_.size() - 1);
    return done_ = end;
  }

  // Returns whether the caret at `at` is that of a note's call.
  bool begins_label(std::size_t at) const {
    if (at == 0 || text_[at - 1] != '[') return false;
    const std::optional<Placeholders::Found> found = placeholders_.placeholder_at(text_, at + 1);
    return found && placeholders_.tokens()[found->token].kind == Token::Kind::note;
  }

  std::optional<Delimiter::Kind> kind_of(char delimiter, std::size_t length) const {
    if (delimiter == '^')
      return length == 1 ? std::optional(Delimiter::Kind::superscript) : std::nullopt;
    if (length == 2 && has(E::strikeout)) return Delimiter::Kind::strikeout;
    if (length != 1) return std::nullopt;
    if (restore_.gfm && has(E::strikeout)) return Delimiter::Kind::strikeout;
    return has(E::subscript) ? std::optional(Delimiter::Kind::subscript) : std::nullopt;
  }

  void set_flanks(Delimiter& delimiter, std::size_t begin, std::size_t end) const {
    const CharacterClass before =
        begin > 0 ? last_class(std::string_view(text_).substr(0, begin)) : class_beside(index_ - 1);
    const CharacterClass after = end < text_.size()
                                     ? first_class(std::string_view(text_).substr(end))
                                     : class_beside(index_ + 1);
    delimiter.can_open = flanks(before, after);
    delimiter.can_close = flanks(after, before);
  }

  // Returns the class of a neighbour of the text in the sequence: breaks are blanks, all other
  // markup begins and ends with punctuation. An index beyond either end means the surrounding of
  // the sequence.
  CharacterClass class_beside(std::size_t index) const {
    if (index >= sequence_.size())
      return nested_ ? CharacterClass::punctuation : CharacterClass::blank;
    const Inline& node = sequence_[index];
    return as<SoftBreak>(node) || as<LineBreak>(node) ? CharacterClass::blank
                                                      : CharacterClass::punctuation;
  }

  void pair() {
    pair_delimiters(delimiters_);
    for (std::size_t i = 0; i < delimiters_.size(); ++i)
      if (delimiters_[i].partner != Delimiter::unpaired)
        pieces_[places_[i]].partner = places_[delimiters_[i].partner];
  }

  // ---- Placeholders

  std::size_t take_placeholder(std::size_t at) {
    const std::string_view text = text_;
    const std::optional<Placeholders::Found> found = placeholders_.placeholder_at(text, at);
    if (!found) return at + 1;
    const Token& token = placeholders_.tokens()[found->token];
    std::size_t begin = found->begin;
    std::size_t end = found->end;
    switch (token.kind) {
      case Token::Kind::node: break;
      case Token::Kind::note: {
        const bool called = ends_at(begin, "[^") && text.substr(end, 1) == "]";
        if (called) begin -= 2, ++end;
        add_text(begin);
        done_ = end;
        if (called)
          add_meaning(token);
        else
          add(Kind::literal, token.source);
        return end;
      }
      case Token::Kind::link_attributes:
        add_text(begin);
        add(Kind::attributes, token.source).token = found->token;
        return done_ = end;
      case Token::Kind::heading_attributes: return take_literal(begin, end, token.source);
      case Token::Kind::span_open:
        return take_literal(ends_at(begin, "![") ? begin - 2 : begin, end, token.source);
      case Token::Kind::span_close: {
        const bool whole = ends_at(begin, "(") && text.substr(end, 1) == ")";
        return take_literal(begin - (whole ? 1 : 0), end + (whole ? 1 : 0), token.source);
      }
      case Token::Kind::superscript_end:
        add_delimiter(Delimiter::Kind::superscript, token.source, begin, end);
        delimiters_.back().can_open = false;
        return end;
      case Token::Kind::tildes: {
        const auto kind = kind_of('~', token.source.size());
        return kind ? add_delimiter(*kind, token.source, begin, end)
                    : take_literal(begin, end, token.source);
      }
    }
    add_text(begin);
    const auto* const node = std::get_if<Inline>(&token.meaning);
    if (node != nullptr && as<NoteReference>(*node)) ++inline_notes_;
    add_meaning(token);
    return done_ = end;
  }

  bool ends_at(std::size_t at, std::string_view word) const {
    return at >= done_ + word.size() &&
           std::string_view(text_).substr(at - word.size(), word.size()) == word;
  }

  std::size_t take_literal(std::size_t begin, std::size_t end, std::string_view text) {
    add_text(begin);
    add(Kind::literal, text);
    return done_ = end;
  }

  void add_meaning(const Token& token) {
    Inline node = std::get<Inline>(token.meaning);
    node.span = restore_.span_at ? restore_.span_at(token.offset) : sequence_[index_].span;
    if (Link* const link = as<Link>(node))
      for (Inline& inner : link->content) inner.span = node.span;
    add(as<TextRun>(node) ? Kind::literal : Kind::taken, std::move(node));
  }

  Inlines sequence_;
  const InlineRestore& restore_;
  const Placeholders& placeholders_;
  const CutBytes& bytes_;
  bool nested_;
  InlinePieces pieces_;
  std::vector<Delimiter> delimiters_;
  std::vector<std::size_t> places_;  // of the delimiters among the pieces
  std::size_t index_ = 0;            // of the inline that is being cut
  std::size_t blanks_ = 0;           // so far
  std::size_t inline_notes_ = 0;     // so far: their carets would end superscript
  Text text_;
  std::size_t done_ = 0;  // of text_
};

}  // namespace

CutBytes::CutBytes(const InlineRestore& restore) {
  const auto add = [this](char c) { has_[static_cast<unsigned char>(c)] = true; };
  if (restore.extensions.has(E::strikeout) || restore.extensions.has(E::subscript)) add('~');
  if (restore.extensions.has(E::superscript)) add('^');
  const Placeholders& placeholders = restore.placeholders;
  if (placeholders.empty()) return;
  for (const std::string_view sentinel :
       {placeholders.sentinel(), placeholders.word_sentinel(), placeholders.blank_sentinel()})
    add(sentinel[0]);
}

bool CutBytes::stand_in(const Inlines& sequence) const {
  return std::any_of(sequence.begin(), sequence.end(), [this](const Inline& node) {
    const TextRun* const run = as<TextRun>(node);
    return run != nullptr &&
           std::any_of(run->text.begin(), run->text.end(), [this](char c) { return has(c); });
  });
}

void merge_text(Inlines& sequence) {
  std::size_t kept = 0;
  for (std::size_t i = 1; i < sequence.size(); ++i) {
    TextRun* const last = as<TextRun>(sequence[kept]);
    const TextRun* const run = as<TextRun>(sequence[i]);
    if (last != nullptr && run != nullptr)
      last->text += run->text;
    else if (++kept != i)
      sequence[kept] = std::move(sequence[i]);
  }
  if (!sequence.empty()) sequence.resize(kept + 1);
}

InlinePieces split_inlines(Inlines sequence, const InlineRestore& restore, const CutBytes& bytes,
                           bool nested) {
  return Splitter(std::move(sequence), restore, bytes, nested).split();
}

}  // namespace offprint::markdown
