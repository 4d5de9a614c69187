#include "input/markdown/inlines/inline_scanner.h"

#include <algorithm>
#include <array>

#include "converter/commonmark/attributes.h"
#include "converter/commonmark/characters.h"
#include "converter/commonmark/entity.h"
#include "input/markdown/inlines/angle_brackets.h"
#include "input/markdown/inlines/bare_urls.h"
#include "input/markdown/inlines/code_spans.h"
#include "input/markdown/inlines/heading_attributes.h"
#include "input/markdown/inlines/link_tail.h"
#include "input/markdown/inlines/literal_characters.h"
#include "input/markdown/inlines/math.h"
#include "input/markdown/inlines/note_calls.h"
#include "input/markdown/inlines/note_lines.h"
#include "input/markdown/inlines/superscript.h"

namespace offprint::markdown {

namespace {

using E = Extension;

class Scanner {
 public:
  Scanner(std::span<const Slice> lines, LeafKind kind, InlineScan& scan)
      : leaf_(scan.source, lines, kind),
        text_(leaf_.text()),
        scan_(scan),
        literals_(scan.extensions),
        code_spans_(text_),
        angle_brackets_(text_) {
    add_specials();
    if (kind == LeafKind::heading && has(E::header_attributes))
      heading_ = find_heading_attributes(
          text_, !lines.empty() && follows_number_signs(scan_.source, lines.front().begin));
  }

  void scan() {
    const std::size_t edits = scan_.edits.size();
    for (at_ = next_special(0); at_ < text_.size(); at_ = next_special(at_)) take();
    if (scan_.edits.size() > edits) escape_literals(), scan_.placeholders.keep(leaf_.take_joined());
  }

 private:
  enum class BracketKind { link, image, note_call, inline_note };
  struct Bracket {
    BracketKind kind;
    std::size_t at;
    std::size_t inactive;  // what inactive_ and links_ were when it opened
    std::size_t links;
  };

  bool has(Extension extension) const { return scan_.extensions.has(extension); }
  char peek(std::size_t distance = 0) const {
    return at_ + distance < text_.size() ? text_[at_ + distance] : '\0';
  }

  void add_specials() {
    for (const char c : std::string_view("\\`<[]!&")) add_special(c);
    if (has(E::tex_math_dollars) || has(E::tex_math_gfm)) add_special('$');
    if (has(E::inline_notes)) add_special('^');
    if (has(E::strikeout)) add_special('~');
    if (has(E::header_attributes)) add_special('{');
    if (has(E::autolink_bare_uris)) add_special(':'), add_special('w');
  }
  void add_special(char c) { special_[static_cast<unsigned char>(c)] = true; }

  std::size_t next_special(std::size_t from) const {
    const auto is_special = [this](char c) { return special_[static_cast<unsigned char>(c)]; };
    const auto begin = text_.begin();
    const auto found =
        std::find_if(begin + static_cast<std::ptrdiff_t>(from), text_.end(), is_special);
    return static_cast<std::size_t>(found - begin);
  }

  void take() {
    switch (text_[at_]) {
      case '\\': return take_backslash();
      case '&': return take_entity();
      case '`': return take_code();
      case '<': return take_angle_bracket();
      case '!': return take_exclamation_mark();
      case '[': return take_open_bracket(BracketKind::link);
      case ']': return take_close_bracket();
      case '$': return take_dollar();
      case '^': return take_caret();
      case '{': return take_brace();
      case '~': return take_tildes();
      case ':': return take_url(find_url(text_, at_, floor_));
      default: return take_url(find_www_address(text_, at_));
    }
  }

  // To `end`, or, where that is 0, past one character.
  void skip_to(std::size_t end) {
    if (end == 0) {
      ++at_;
    } else {
      superscript_.pass(at_, end);
      at_ = floor_ = end;
    }
  }

  // ---- Edits

  void edit(std::size_t begin, std::size_t end, std::string text) {
    note_lines_.add_placeholder(begin, end);
    const std::size_t source_end = end > begin ? leaf_.source_end(end) : leaf_.source_begin(end);
    scan_.edits.push_back(
        {leaf_.source_begin(begin), source_end, std::move(text), Edit::Scope::in_line});
  }
  std::string add_placeholder(Token::Kind kind, std::variant<Inline, Attributes> meaning,
                              std::size_t begin, std::size_t end) {
    return scan_.placeholders.add(
        {kind, std::move(meaning), text_.substr(begin, end - begin), leaf_.source_begin(begin)});
  }
  // A placeholder for `meaning` in the place of [begin, end), which is thereby taken.
  void replace(std::size_t begin, std::size_t end, Inline meaning) {
    edit(begin, end, add_placeholder(Token::Kind::node, std::move(meaning), begin, end));
    skip_to(end);
  }

  // Keeps text literal that cmark could take for markup because a placeholder replaces blanks,
  // quotes or backticks.
  void keep_literal(std::size_t begin, std::size_t end) {
    if (!scan_.definitions) literals_kept_.emplace_back(begin, end);
  }

  void escape_literals() {
    for (const auto& [begin, end] : literals_kept_) {
      std::string escaped;
      for (const char c : text_.substr(begin, end - begin)) escaped.append(1, '\\').append(1, c);
      edit(begin, end, std::move(escaped));
    }
  }

  // ---- Escapes

  void take_backslash() {
    const char escaped = peek(1);
    if (literals_.acts_on(escaped))
      replace(at_, at_ + 2, make(TextRun{std::string(1, escaped)}));
    else
      skip_to(at_ + (is_ascii_punctuation(escaped) ? 2 : 1));
  }

  void take_entity() {
    const std::string_view rest = text_.substr(at_);
    const char before = at_ > 0 ? text_[at_ - 1] : ' ';
    Entity entity = literals_.read_acted_on(rest, before);
    if (entity.length > 0)
      replace(at_, at_ + entity.length, make(TextRun{std::move(entity.text)}));
    else
      skip_to(0);
  }

  // cmark-gfm looks past tildes to tell whether a star or an underscore opens or closes emphasis.
  void take_tildes() {
    const std::size_t begin = at_;
    skip_to(std::min(text_.find_first_not_of('~', at_), text_.size()));
    const auto is_emphasis = [](char c) { return c == '*' || c == '_'; };
    if (!is_emphasis(peek()) && (begin == 0 || !is_emphasis(text_[begin - 1]))) return;
    Token token{Token::Kind::tildes, Attributes(), text_.substr(begin, at_ - begin),
                leaf_.source_begin(begin)};
    edit(begin, at_,
         scan_.placeholders.add(std::move(token), first_class(text_.substr(at_)),
                                last_class(text_.substr(0, begin))));
  }

  void take_angle_bracket() {
    const std::size_t end = angle_brackets_.end_at(at_);
    const char next = peek(1);
    if (end == 0 && (is_ascii_letter(next) || next == '/' || next == '!' || next == '?'))
      keep_literal(at_, at_ + 1);
    skip_to(end);
  }

  // ---- Code and math

  void take_code() {
    const std::optional<CodeSpan> code = code_spans_.at(at_);
    const std::size_t begin = at_;
    if (!code) {
      skip_to(std::min(text_.find_first_not_of('`', at_), text_.size()));
      return keep_literal(begin, at_);
    }
    skip_to(code->behind());
    if (peek() == '{') take_code_attributes(begin, *code);
  }

  void take_code_attributes(std::size_t begin, const CodeSpan& code) {
    const std::string_view braces = text_.substr(at_, braces_length(text_.substr(at_)));
    if (braces.empty()) return;
    const std::string_view inside = braces.substr(1, braces.size() - 2);
    std::string text = code_text(text_.substr(code.begin, code.end - code.begin));
    const std::size_t end = at_ + braces.size();
    if (const auto format = parse_raw_format(inside); format && has(E::raw_attribute)) {
      replace(begin, end, make(RawInline{Text(*format), std::move(text)}));
    } else if (has(E::inline_code_attributes)) {
      if (std::optional<AttributeSet> set = parse_attributes(inside))
        replace(begin, end, code_or_math(std::move(*set), std::move(text)));
    }
  }

  void take_dollar() {
    if (has(E::tex_math_gfm) && peek(1) == '`' && take_code_math()) return;
    const MathSpan math = has(E::tex_math_dollars) ? find_math(text_, at_) : MathSpan{};
    if (math.behind == 0) return skip_to(std::min(text_.find_first_not_of('$', at_), text_.size()));
    const MathStyle style = math.display ? MathStyle::display : MathStyle::in_line;
    std::string tex = math_text(text_.substr(math.begin, math.end - math.begin));
    replace(at_, math.behind, make(Math{style, std::move(tex)}));
  }

  bool take_code_math() {
    const std::optional<CodeSpan> code = code_spans_.at(at_ + 1);
    if (!code || text_.substr(code->behind(), 1) != "$") return false;
    std::string tex = code_text(text_.substr(code->begin, code->end - code->begin));
    replace(at_, code->behind() + 1, make(Math{MathStyle::in_line, std::move(tex)}));
    return true;
  }

  // ---- Brackets

  void take_exclamation_mark() {
    if (peek(1) != '[') return skip_to(0);
    if (has(E::footnotes) && find_note_call(text_, at_ + 1, scan_.note_named)) {
      edit(at_, at_ + 1, "\\!");
      return skip_to(0);
    }
    ++at_;
    take_open_bracket(BracketKind::image);
  }

  void take_caret() {
    const bool ends_superscript = has(E::superscript) && superscript_.ends_at(at_);
    if (peek(1) != '[') return skip_to(0);
    if (ends_superscript) {
      edit(at_, at_ + 1, add_placeholder(Token::Kind::superscript_end, Attributes(), at_, at_ + 1));
      return skip_to(0);
    }
    superscript_.open = text_.npos;
    ++at_;
    take_open_bracket(BracketKind::inline_note);
  }

  // at_ is at the bracket.
  void take_open_bracket(BracketKind kind) {
    if (brackets_.size() == most_open_brackets)
      return hide_bracket(kind == BracketKind::image ? at_ - 1 : at_);
    if (kind == BracketKind::link && has(E::footnotes))
      if (const auto call = find_note_call(text_, at_, scan_.note_named)) return take_call(*call);
    open(kind);
    skip_to(0);
  }

  void open(BracketKind kind) {
    brackets_.push_back({kind, at_, inactive_, links_});
    if (kind == BracketKind::inline_note)
      links_ = 0, inactive_ = brackets_.size();
    else if (kind != BracketKind::image)
      ++links_;
  }

  // If links come first, the brackets stay: to cmark they may still be those of a link.
  void take_call(const NoteCall& call) {
    if (!scan_.notes_first) open(BracketKind::note_call);
    const auto kind = scan_.notes_first ? Token::Kind::node : Token::Kind::note;
    const std::size_t begin = scan_.notes_first ? at_ : at_ + 2;
    const std::size_t end = scan_.notes_first ? call.end + 1 : call.end;
    edit(begin, end, add_placeholder(kind, make(NoteReference{call.note}), begin, end));
    skip_to(end);
  }

  // Brackets in a row are hidden by one edit.
  void hide_bracket(std::size_t begin) {
    const std::size_t source_begin = leaf_.source_begin(begin);
    if (!scan_.hidden_bracket) scan_.hidden_bracket = leaf_.source_begin(at_);
    if (source_begin != hidden_end_) edit(begin, begin, {});
    Edit& hiding = scan_.edits.back();
    hiding.text.append(text_, begin, at_ - begin).append("\\[");
    hiding.end = hidden_end_ = leaf_.source_end(at_ + 1);
    skip_to(0);
  }

  void take_close_bracket() {
    skip_to(0);
    if (brackets_.empty()) return;
    const Bracket bracket = brackets_.back();
    brackets_.pop_back();
    const bool image = bracket.kind == BracketKind::image;
    const bool active = image || brackets_.size() >= inactive_;
    inactive_ = std::min(inactive_, brackets_.size());
    links_ = bracket.links;
    if (bracket.kind == BracketKind::inline_note) return close_note(bracket);
    if (peek() == '(' && active && take_link_tail(image)) return;
    if (peek() != '{' || bracket.kind == BracketKind::note_call) return;
    if (image)
      take_link_attributes();
    else if (has(E::bracketed_spans))
      take_span(bracket);
  }

  // A link makes literal text of the brackets around it; an image does not.
  bool take_link_tail(bool image) {
    const std::size_t end = link_tail_end(text_, at_);
    if (end == 0) {
      keep_literal(at_, at_ + 1);
      return false;
    }
    if (!image) inactive_ = brackets_.size();
    skip_to(end);
    take_link_attributes();
    return true;
  }

  void take_link_attributes() {
    if (peek() != '{' || !has(E::link_attributes)) return;
    const std::size_t length = braces_length(text_.substr(at_));
    if (length <= 2) return;
    std::optional<AttributeSet> set = parse_attributes(text_.substr(at_ + 1, length - 2));
    if (!set || set->empty()) return;
    const std::size_t end = at_ + length;
    edit(at_, end, add_placeholder(Token::Kind::link_attributes, std::move(*set), at_, end));
    skip_to(end);
  }

  // To cmark a span is an image: the one inline in brackets that may hold links and stand in them.
  void take_span(const Bracket& bracket) {
    const std::size_t length = braces_length(text_.substr(at_));
    if (length == 0) return;
    std::optional<AttributeSet> set = parse_attributes(text_.substr(at_ + 1, length - 2));
    if (!set) return;
    const std::size_t end = at_ + length;
    const std::size_t open = bracket.at;
    edit(open, open + 1,
         "![" + add_placeholder(Token::Kind::span_open, Attributes(), open, open + 1));
    edit(at_, end, '(' + add_placeholder(Token::Kind::span_close, std::move(*set), at_, end) + ')');
    skip_to(end);
  }

  void close_note(const Bracket& bracket) {
    inactive_ = bracket.inactive;
    const std::size_t content = bracket.at + 1;
    scan_.inline_notes.push_back(note_lines_.take(content, at_ - 1));
    replace(bracket.at - 1, at_, make(NoteReference{scan_.next_note++}));
  }

  void take_brace() {
    if (!heading_ || at_ != heading_->braces) return skip_to(0);
    const std::string placeholder = add_placeholder(
        Token::Kind::heading_attributes, std::move(heading_->attributes), at_, heading_->end);
    const bool has_title = heading_->title_end > 0;
    edit(heading_->title_end, heading_->end, (has_title ? " " : "") + placeholder);
    skip_to(heading_->end);
  }

  // ---- Addresses

  // Inside brackets there are none: they may turn out to be a link's. So does cmark-gfm, which yet
  // forgets those of an image once it has found a link in them. Nor in a definition, where the
  // address may hold escapes.
  void take_url(BareUrl url) {
    const bool bracketed = links_ > 0 || brackets_.size() > inactive_;
    if (url.end == 0 || bracketed || scan_.definitions) return skip_to(0);
    const Text shown(text_.substr(url.begin, url.end - url.begin));
    Link link;
    link.target = text_[at_] == ':' ? shown : "http://" + shown;
    link.content = text_inlines(shown);
    replace(url.begin, url.end, make(std::move(link)));
  }

  LeafText leaf_;
  const std::string_view text_;
  InlineScan& scan_;
  LiteralCharacters literals_;
  CodeSpans code_spans_;
  AngleBrackets angle_brackets_;
  NoteLines note_lines_{leaf_};
  std::array<bool, 256> special_{};
  std::optional<HeadingAttributes> heading_;
  std::vector<std::pair<std::size_t, std::size_t>> literals_kept_;
  std::vector<Bracket> brackets_;  // open ones
  SuperscriptEnds superscript_{text_};
  std::size_t inactive_ = 0;  // so many of them, from the outermost, can begin no link any more
  std::size_t hidden_end_ = static_cast<std::size_t>(-1);  // of the last edit that hides brackets
  std::size_t links_ = 0;  // open brackets that are neither an image's nor a note's
  std::size_t at_ = 0;
  std::size_t floor_ = 0;  // behind the markup that was taken last
};

}  // namespace

void scan_inlines(std::span<const Slice> lines, LeafKind kind, InlineScan& scan) {
  Scanner(lines, kind, scan).scan();
}

}  // namespace offprint::markdown
