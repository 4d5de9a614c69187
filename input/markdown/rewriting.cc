#include "input/markdown/rewriting.h"

#include <algorithm>
#include <utility>

namespace offprint::markdown {

namespace {

bool comes_before(const Edit& a, const Edit& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n', end + 1))
    starts.push_back(end + 1);
  return starts;
}

}  // namespace

Rewriting::Place Rewriting::place(std::uint32_t line, std::uint32_t column) const {
  if (line == 0 || line > lines_.size() || pieces_.empty()) return {};
  const std::size_t offset = lines_[line - 1] + (column > 0 ? column - 1 : 0);
  const auto after =
      std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                       [](std::size_t at, const Piece& piece) { return at < piece.offset; });
  const Piece& piece = after == pieces_.begin() ? *after : *std::prev(after);
  const std::size_t source = piece.source + (piece.copied ? offset - piece.offset : 0);
  return source_place(source);
}

Rewriting::Place Rewriting::source_place(std::size_t offset) const {
  const auto next = std::upper_bound(source_lines_.begin(), source_lines_.end(), offset);
  const auto number = static_cast<std::uint32_t>(next - source_lines_.begin());
  return {number, static_cast<std::uint32_t>(offset - *std::prev(next)) + 1};
}

SourceSpan Rewriting::source_span(SourceSpan span) const {
  const Place start = place(span.line, span.column);
  const Place end = place(std::max(span.end_line, span.line), 1);
  return {span.file, start.line, start.column, std::max(start.line, end.line)};
}

Rewriter::Rewriter(std::string_view source, std::vector<Edit> edits)
    : source_(source), all_(std::move(edits)) {
  std::stable_sort(all_.begin(), all_.end(), comes_before);
  for (const Edit& edit : all_)
    if (edit.scope == Edit::Scope::in_line) in_line_.push_back(edit);
  rewriting_.text_.reserve(source.size() + source.size() / 8);
}

void Rewriter::literal(std::string_view text, std::size_t stands_for) {
  rewriting_.pieces_.push_back({rewriting_.text_.size(), stands_for, false});
  rewriting_.text_ += text;
}

void Rewriter::copy(std::size_t begin, std::size_t end) { copy_with(all_, begin, end); }

void Rewriter::copy_inlines(std::size_t begin, std::size_t end) { copy_with(in_line_, begin, end); }

void Rewriter::copy_with(const std::vector<Edit>& edits, std::size_t begin, std::size_t end) {
  const auto starts_before = [](const Edit& edit, std::size_t at) { return edit.begin < at; };
  auto edit = std::lower_bound(edits.begin(), edits.end(), begin, starts_before);
  // An insertion between two ranges belongs to the second, at the very end to the last.
  const std::size_t last = end == source_.size() ? end + 1 : end;
  for (; edit != edits.end() && edit->begin < last; ++edit) {
    if (edit->begin < begin || edit->end > end) continue;
    copy_bytes(begin, edit->begin);
    literal(edit->text, edit->begin);
    begin = edit->end;
  }
  copy_bytes(begin, end);
}

void Rewriter::copy_bytes(std::size_t begin, std::size_t end) {
  if (begin >= end) return;
  rewriting_.pieces_.push_back({rewriting_.text_.size(), begin, true});
  rewriting_.text_ += source_.substr(begin, end - begin);
}

Rewriting Rewriter::finish() {
  rewriting_.lines_ = line_starts(rewriting_.text_);
  rewriting_.source_lines_ = line_starts(source_);
  return std::move(rewriting_);
}

}  // namespace offprint::markdown
