#include "input/markdown/placeholders/rewriting.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "input/markdown/placeholders/line_starts.h"

namespace offprint::markdown {

namespace {

bool comes_before(const Edit& a, const Edit& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
}

// The last of the ascending `elements` that begins at `offset` or before, else the first; most
// often near `hint`.
template <class Elements, class BeginOf>
std::size_t element_with(const Elements& elements, std::size_t offset, std::size_t hint,
                         BeginOf begin_of) {
  const auto begins_behind = [&](std::size_t i) {
    return i == elements.size() || std::invoke(begin_of, elements[i]) > offset;
  };
  if (!begins_behind(hint))
    for (std::size_t near = hint + 1; near <= std::min(hint + 4, elements.size()); ++near)
      if (begins_behind(near)) return near - 1;
  const auto after = std::upper_bound(
      elements.begin(), elements.end(), offset,
      [&](std::size_t at, const auto& element) { return at < std::invoke(begin_of, element); });
  return static_cast<std::size_t>(after - elements.begin()) - (after != elements.begin() ? 1 : 0);
}

}  // namespace

Rewriting::Place Rewriting::source_place(std::size_t offset) const {
  const std::size_t line = element_with(source_lines_, offset, 0, std::identity());
  return {static_cast<std::uint32_t>(line) + 1,
          static_cast<std::uint32_t>(offset - source_lines_[line]) + 1};
}

SourceSpan SourcePlaces::span(SourceSpan span) {
  const Rewriting::Place start = place(span.line, span.column);
  if (span.end_line <= span.line) return {span.file, start.line, start.column, start.line};
  const Rewriting::Place end = place(span.end_line, 1);
  return {span.file, start.line, start.column, std::max(start.line, end.line)};
}

Rewriting::Place SourcePlaces::place(std::uint32_t line, std::uint32_t column) {
  const auto& [text, pieces, lines, source_lines] = rewriting_;
  if (line == 0 || line > lines.size() || pieces.empty()) return {};
  const std::size_t offset = lines[line - 1] + (column > 0 ? column - 1 : 0);
  piece_ = element_with(pieces, offset, piece_, &Rewriting::Piece::offset);
  const Rewriting::Piece& piece = pieces[piece_];
  const std::size_t source = piece.source + (piece.copied ? offset - piece.offset : 0);
  line_ = element_with(source_lines, source, line_, std::identity());
  return {static_cast<std::uint32_t>(line_) + 1,
          static_cast<std::uint32_t>(source - source_lines[line_]) + 1};
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
