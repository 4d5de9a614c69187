#include "converter/diagnostics.h"

#include <algorithm>
#include <fmt/core.h>
#include <utility>

#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/display_width.h"

namespace offprint {

void Diagnostics::note(std::string_view slug, SourceSpan span, std::string message, Hint hint) {
  add({Severity::note, std::string(slug), span, std::move(message), std::move(hint)});
}

void Diagnostics::warning(std::string_view slug, SourceSpan span, std::string message, Hint hint) {
  add({Severity::warning, std::string(slug), span, std::move(message), std::move(hint)});
}

void Diagnostics::error(std::string_view slug, SourceSpan span, std::string message, Hint hint) {
  add({Severity::error, std::string(slug), span, std::move(message), std::move(hint)});
}

void Diagnostics::add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }

void Diagnostics::append(Diagnostics other) {
  std::move(other.list_.begin(), other.list_.end(), std::back_inserter(list_));
}

bool Diagnostics::any(Severity severity) const {
  return std::any_of(list_.begin(), list_.end(),
                     [severity](const Diagnostic& d) { return d.severity >= severity; });
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "";
}

namespace {

constexpr int context_before = 60;   // display columns shown before the caret
constexpr int context_width = 88;    // and altogether
constexpr std::size_t window = 400;  // bytes examined on each side; lines may be long
constexpr int tab_width = 4;

// One character as a terminal shows it. Control characters are replaced by visible ones, so that a
// message cannot control the terminal.
struct Cell {
  std::string shown;
  int width = 1;
};

Cell tab_cell(int column) {
  const int width = tab_width - column % tab_width;
  return {std::string(static_cast<std::size_t>(width), ' '), width};
}

// Reads the character at `position` of `text` and advances. `column` is its display column.
Cell take_cell(std::string_view text, std::size_t& position, int column) {
  const CodePoint c = first_code_point(text.substr(position));
  const std::size_t start = position;
  position += c.bytes;
  if (c.value == '\t') return tab_cell(column);
  if (is_malformed(c) || is_control(c.value)) return {"\uFFFD", 1};
  return {std::string(text.substr(start, position - start)),
          static_cast<int>(display_width(c.value))};
}

std::string without_controls(std::string_view text) {
  std::string shown;
  for (std::size_t position = 0; position < text.size();) {
    if (text[position] == '\n') {
      shown += text[position++];
      continue;
    }
    shown += take_cell(text, position, 0).shown;
  }
  return shown;
}

// A line as it is shown, with the column of its caret.
struct Excerpt {
  std::vector<Cell> cells;
  std::size_t caret = 0;  // index into cells; cells.size() if it is after the last
};

// Lays out the text around byte `offset` of `line`.
Excerpt lay_out(std::string_view line, std::size_t offset) {
  std::size_t begin = offset > window ? offset - window : 0;
  while (begin < line.size() && is_continuation_byte(line[begin])) ++begin;
  const std::size_t end = std::min(line.size(), offset + window);
  Excerpt excerpt;
  if (begin > 0) excerpt.cells.push_back({"…", 1});
  int column = 0;
  for (std::size_t position = begin; position < end;) {
    if (position <= offset) excerpt.caret = excerpt.cells.size();
    excerpt.cells.push_back(take_cell(line, position, column));
    column += excerpt.cells.back().width;
  }
  if (offset >= end) excerpt.caret = excerpt.cells.size();
  if (end < line.size()) excerpt.cells.push_back({"…", 1});
  return excerpt;
}

// Cuts the excerpt to the part around the caret that fits on a screen line.
void cut(Excerpt& excerpt) {
  const auto width = [](const Cell& cell) { return cell.width; };
  auto& cells = excerpt.cells;
  int before = 0;
  std::size_t first = excerpt.caret;
  while (first > 0 && before + width(cells[first - 1]) <= context_before)
    before += width(cells[--first]);
  int total = before;
  std::size_t last = excerpt.caret;
  while (last < cells.size() && total + width(cells[last]) <= context_width)
    total += width(cells[last++]);
  if (last < cells.size()) {
    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(last), cells.end());
    cells.push_back({"…", 1});
  }
  if (first == 0) return;
  cells.erase(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(first));
  cells.insert(cells.begin(), {"…", 1});
  excerpt.caret = excerpt.caret - first + 1;
}

std::string excerpt_with_caret(const Source& source, SourceSpan span) {
  const std::string_view line = source.line(span.line);
  const std::size_t column = span.column == 0 ? 1 : span.column;
  Excerpt excerpt = lay_out(line, std::min(column - 1, line.size()));
  cut(excerpt);
  std::string shown;
  int before_caret = 0;
  for (std::size_t i = 0; i < excerpt.cells.size(); ++i) {
    shown += excerpt.cells[i].shown;
    if (i < excerpt.caret) before_caret += excerpt.cells[i].width;
  }
  std::string text = fmt::format("{:>5} | {}\n", span.line, shown);
  if (span.column != 0) text += fmt::format("{:>5} | {:>{}}\n", "", "^", before_caret + 1);
  return text;
}

// Returns "article.md:12:5: ", as far as the place is known.
std::string place(SourceSpan span, const Sources& sources) {
  if (span.file >= sources.size()) return {};
  const std::string name = without_controls(sources[span.file].name());
  if (!span.known()) return fmt::format("{}: ", name);
  if (span.column == 0) return fmt::format("{}:{}: ", name, span.line);
  return fmt::format("{}:{}:{}: ", name, span.line, span.column);
}

std::string message_with_asides(const Diagnostic& diagnostic,
                                std::string (*words)(const Hint& hint)) {
  const std::string_view message = diagnostic.message;
  std::string text;
  std::size_t written = 0;
  for (const Aside& aside : diagnostic.asides) {
    text += message.substr(written, aside.offset - written);
    written = aside.offset;
    const std::string advice = words(aside.remedy);
    if (!advice.empty()) text += fmt::format(" ({})", advice);
  }
  text += message.substr(written);
  return text;
}

}  // namespace

std::string format_diagnostic(const Diagnostic& diagnostic, const Sources& sources,
                              std::string (*words)(const Hint& hint)) {
  std::string text = fmt::format(
      "{}{}: {} [{}]\n", place(diagnostic.span, sources), severity_name(diagnostic.severity),
      without_controls(message_with_asides(diagnostic, words)), diagnostic.slug);
  const bool has_line = diagnostic.span.known() && diagnostic.span.file < sources.size() &&
                        diagnostic.span.line <= sources[diagnostic.span.file].line_count();
  if (has_line) text += excerpt_with_caret(sources[diagnostic.span.file], diagnostic.span);
  const std::string hint = words(diagnostic.hint);
  if (!hint.empty()) text += fmt::format("{:>5} = {}\n", "", without_controls(hint));
  return text;
}

}  // namespace offprint
