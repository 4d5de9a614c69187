#include "formats/markdown/inlines/paragraph_flow.h"

#include "converter/utf8/ascii.h"
#include "formats/markdown/line_start.h"
#include "formats/markdown/literals.h"

namespace offprint::markdown_writer {

namespace {

bool is_line_end(TextEnd end) { return end == TextEnd::block_end || end == TextEnd::soft_break; }

StrikeoutTildes strikeout_tildes(const Dialect& dialect) {
  if (!dialect.strikethrough) return StrikeoutTildes::none;
  return dialect.scripts ? StrikeoutTildes::two : StrikeoutTildes::one_or_two;
}

}  // namespace

ParagraphFlow::ParagraphFlow(FlowKind kind, Wrap wrap, const Dialect& dialect,
                             const PairedCharacters& paired, std::string_view before)
    : kind_(kind), dialect_(dialect), paired_(paired), flow_(wrap) {
  flow_.append(before);
}

void ParagraphFlow::look_ahead(const Inline* next, const Inline* after_next, TextEnd end) {
  const auto end_at = [&](const Inline* node) {
    if (node == nullptr) return end;
    return as<SoftBreak>(*node) ? TextEnd::soft_break : TextEnd::markup;
  };
  const TextRun* text = next ? as<TextRun>(*next) : nullptr;
  text_after_ = text ? std::string_view(text->text) : std::string_view();
  end_ = end_at(next);
  end_after_text_ = end_at(after_next);
}

TextPlace ParagraphFlow::place() const {
  TextPlace place;
  place.before = flow_.text();
  place.end = end_;
  const bool in_lines = kind_ != FlowKind::heading && kind_ != FlowKind::cell;
  place.line_start = flow_.at_line_start();
  place.may_open_block = in_lines && place.line_start;
  place.block_start = flow_.empty() && kind_ != FlowKind::continuation;
  place.in_brackets = nesting_.brackets > 0;
  place.in_link = nesting_.links > 0;
  place.in_heading = kind_ == FlowKind::heading;
  place.before_attributes = place.in_heading || kind_ == FlowKind::underlined;
  place.in_table = is_cell();
  place.after_opening = !flow_.empty() && after_opening_ == flow_.text().size();
  place.no_blanks = nesting_.scripts > 0;
  return place;
}

void ParagraphFlow::append_text(std::string_view text, const TextPlace& place) {
  const std::string escaped = escape_text(text, place, paired_, dialect_);
  count_brackets(escaped);
  flow_.append_words(escaped);
}

void ParagraphFlow::count_brackets(std::string_view escaped) {
  if (text_brackets_ == 0 && escaped.find('[') == escaped.npos) return;
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    if (escaped[i] == '\\')
      ++i;
    else if (escaped[i] == '[')
      ++text_brackets_;
    else if (escaped[i] == ']' && text_brackets_ > 0)
      --text_brackets_;
  }
}

void ParagraphFlow::append_with_pipes(std::string_view markup) {
  if (is_cell())
    flow_.append(escape_pipes(markup));
  else
    flow_.append(markup);
}

// The backticks of two code spans side by side would be read as one run.
void ParagraphFlow::append_code(std::string_view markup) {
  const bool adjoins = !flow_.empty() && after_code_ == flow_.text().size();
  if (adjoins && markup.front() == '`') flow_.append(dialect_.attributes ? "{}" : "<!-- -->");
  append_with_pipes(markup);
}

// A line of a paragraph that is indented by four begins no block.
void ParagraphFlow::append_html(std::string_view text) {
  if (flow_.at_line_start() && !flow_.empty()) flow_.append("    ");
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n')) {
    flow_.append(text.substr(0, end));
    flow_.add_break(Flow::Break::forced);
    text.remove_prefix(end + 1);
    if (!may_start_line(text, dialect_)) flow_.append("    ");
  }
  flow_.append(text);
}

// A soft break means a blank. Beside a blank of the text it is written as one that stays on its
// line.
void ParagraphFlow::append_soft_break() {
  if (nesting_.scripts > 0) return flow_.append("&#32;");
  if (flow_.at_line_start()) return;
  // Only a soft break between terms ends one, not a soft break in the markup of a term.
  if (kind_ == FlowKind::terms)
    return nesting_.depth > 1 ? flow_.append(" ") : flow_.add_break(Flow::Break::forced);
  if (is_ascii_blank(flow_.text().back()))
    flow_.append(" ");
  else
    flow_.add_break(Flow::Break::source_line);
}

void ParagraphFlow::append_line_break() {
  const bool on_one_line = kind_ == FlowKind::heading || is_cell();
  const bool ends_sequence = end_ == TextEnd::block_end || end_ == TextEnd::closing;
  // A script holds no line end of its own, but the markup in it may.
  const bool in_script = nesting_.depth == nesting_.script_depth;
  if (on_one_line || ends_sequence || in_script) return flow_.append("<br>");
  flow_.append("\\");
  flow_.add_break(Flow::Break::forced);
}

std::size_t ParagraphFlow::open(DelimiterKind kind) {
  pairs_.push_back({kind, flow_.text().size(), 0});
  flow_.append(first_delimiter(kind));
  after_opening_ = flow_.text().size();
  return pairs_.size() - 1;
}

void ParagraphFlow::close(std::size_t pair) {
  pairs_[pair].close = flow_.text().size();
  flow_.append(first_delimiter(pairs_[pair].kind));
}

std::size_t ParagraphFlow::open_bracket(std::string_view markup) {
  pairs_.push_back({DelimiterKind::bracket, flow_.text().size(), 0});
  flow_.append(markup);
  ++nesting_.brackets;
  return pairs_.size() - 1;
}

void ParagraphFlow::close_bracket(std::size_t pair, std::string_view markup) {
  --nesting_.brackets;
  pairs_[pair].close = flow_.text().size();
  append_with_pipes(markup);
}

bool ParagraphFlow::may_append_bare(std::string_view url) const {
  if (!dialect_.bare_urls || !is_bare_url(url)) return false;
  if (nesting_.brackets > 0 || text_brackets_ > 0) return false;
  const std::string_view before = flow_.text();
  if (!before.empty() && !is_ascii_blank(before.back()) && before.back() != '(') return false;
  if (text_after_.empty()) return is_line_end(end_);
  const std::size_t end = text_after_.find_first_not_of(".,;:!?)");
  if (end == text_after_.npos) return is_line_end(end_after_text_);
  return is_ascii_blank(text_after_[end]);
}

Flow ParagraphFlow::finish() {
  settle_delimiters(flow_, pairs_, strikeout_tildes(dialect_));
  return std::move(flow_);
}

}  // namespace offprint::markdown_writer
