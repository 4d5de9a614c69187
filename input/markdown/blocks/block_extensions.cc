#include "input/markdown/blocks/block_extensions.h"

#include <string>
#include <utility>

#include "converter/commonmark/note_labels.h"
#include "input/markdown/blocks/block_edits.h"
#include "input/markdown/blocks/outline.h"
#include "input/markdown/blocks/pipe_table.h"
#include "input/markdown/inlines/inline_scanner.h"

namespace offprint::markdown {

namespace {

// Rewrites one source: placeholders for blocks and inlines, then the pool, then the text.
class SourceRewriter {
 public:
  SourceRewriter(std::string_view source, ExtensionSet extensions, bool notes_first,
                 TextPlace place, Diagnostics& diagnostics)
      : source_(source),
        extensions_(extensions),
        place_(place),
        diagnostics_(diagnostics),
        extended_{{}, Placeholders(source), {}},
        scan_{source,
              extensions,
              [this](std::string_view label) { return labels_.note_named(label); },
              extended_.placeholders,
              edits_,
              inline_notes_,
              next_note_,
              false,
              notes_first} {}

  Extended run() {
    found_ = outline(source_, extensions_);
    add_block_edits(found_, source_, place_, extended_.placeholders.block_sentinel(), edits_,
                    blocks());
    report_depth();
    number_notes();
    for (const OutlinedLeaf& leaf : found_.leaves) scan_leaf(leaf);
    for (const OutlinedTable& table : found_.tables) take_table(table);
    for (std::size_t i = 0; i < found_.div_fences.size(); ++i) take_text(i);
    take_inline_notes();
    write();
    place_inline_notes();
    report_brackets();
    return std::move(extended_);
  }

 private:
  BlockPlaceholders& blocks() { return extended_.blocks; }
  std::string_view view(Slice slice) const {
    return source_.substr(slice.begin, slice.end - slice.begin);
  }

  void report_depth() {
    if (found_.too_deep.empty()) return;
    diagnostics_.warning("too-deep", place_.span(found_.first_too_deep),
                         "quotes and lists are nested too deeply; deeper markers are read as text");
  }

  void report_brackets() {
    if (!scan_.hidden_bracket) return;
    diagnostics_.warning("too-many-brackets", span_at(*scan_.hidden_bracket),
                         "too many brackets are open; further ones are read as text");
  }

  void number_notes() {
    for (std::uint32_t i = 0; i < blocks().notes.size(); ++i) {
      const ReplacedNote& note = blocks().notes[i];
      if (!labels_.add(note.label, i))
        diagnostics_.warning("duplicate-note", note.span,
                             "the footnote '" + note.label + "' is already defined");
    }
    next_note_ = static_cast<std::uint32_t>(blocks().notes.size());
  }

  void scan_leaf(const OutlinedLeaf& leaf) {
    const std::span<const Slice> lines(found_.slices.data() + leaf.first, leaf.count);
    const std::size_t before = edits_.size();
    // A definition calls no notes.
    const bool notes = extensions_.has(Extension::inline_notes) && !leaf.definitions;
    scan_.extensions.set(Extension::inline_notes, notes);
    scan_.definitions = leaf.definitions;
    scan_inlines(lines, leaf.kind, scan_);
    scan_.definitions = false;
    scan_.extensions.set(Extension::inline_notes, extensions_.has(Extension::inline_notes));
    if (edits_.size() > before && !leaf.definitions) {
      keep_from_defining(lines);
      if (behind_definitions_) keep_from_being_a_title(lines.front());
    }
    behind_definitions_ = leaf.definitions;
  }

  // Nor must the line below a definition become its title because a placeholder takes the place of
  // brackets or quotes.
  void keep_from_being_a_title(Slice first) {
    const char c = first.begin < first.end ? source_[first.begin] : '\0';
    if (c == '(' || c == '"' || c == '\'')
      edits_.push_back({first.begin, first.begin, "\\", Edit::Scope::block});
  }

  // A placeholder holds no blank. Keeps text that looks like a link reference definition from
  // becoming one when a placeholder takes the place of words. A label may take several lines.
  void keep_from_defining(std::span<const Slice> lines) {
    if (!view(lines.front()).starts_with('[')) return;
    std::size_t at = 1;  // in the line
    bool code = false;
    for (const Slice& slice : lines) {
      const std::string_view line = view(slice);
      for (; at < line.size() && line[at] != ']'; ++at) {
        if (line[at] == '[') return;
        code = code || line[at] == '`';
        if (line[at] == '\\') ++at;
      }
      if (line.substr(std::min(at, line.size()), 2) == "]:") {
        // The colon may stand in code; then the bracket does not.
        const std::size_t escaped = code ? lines.front().begin : slice.begin + at + 1;
        edits_.push_back({escaped, escaped, "\\", Edit::Scope::block});
      }
      if (at < line.size()) return;
      at = 0;
    }
  }

  std::uint32_t pool(std::span<const Slice> lines) {
    pool_lines_.insert(pool_lines_.end(), lines.begin(), lines.end());
    pool_counts_.push_back(lines.size());
    return blocks().pool++;
  }

  void take_table(const OutlinedTable& table) {
    ReplacedTable replaced;
    replaced.columns = table.columns;
    const auto lines = static_cast<std::uint32_t>(table.rows.size() + 1);
    replaced.span = place_.span(table.position, lines);
    std::uint32_t line = table.position.line;
    for (const OutlinedRow& row : table.rows) {
      replaced.rows.push_back(take_row(row, line, table.columns.size()));
      line += replaced.rows.size() == 1 ? 2 : 1;  // past the delimiter row
    }
    const std::size_t number = blocks().tables.size();
    std::string placeholder = placeholder_comment(extended_.placeholders.block_sentinel(),
                                                  BlockPlaceholder::table, number);
    edits_.push_back(
        {table.whole.begin, table.whole.end, table.prefix + placeholder, Edit::Scope::block});
    blocks().tables.push_back(std::move(replaced));
  }

  std::vector<ReplacedCell> take_row(const OutlinedRow& row, std::uint32_t line,
                                     std::size_t columns) {
    std::vector<ReplacedCell> cells;
    for (const std::string_view text : table_cells(view(row.content))) {
      const auto begin = static_cast<std::size_t>(text.empty() ? 0 : text.data() - source_.data());
      const auto column = static_cast<std::uint32_t>(text.empty() ? 0 : begin - row.line_begin + 1);
      const SourceSpan span = place_.span({line, column});
      if (cells.size() == columns) {
        if (!text.empty()) report_excess(span);
        break;
      }
      ReplacedCell cell;
      cell.span = span;
      if (!text.empty()) cell.heading = take_cell({begin, begin + text.size()});
      cells.push_back(cell);
    }
    const SourceSpan end = place_.span({line, 0});
    for (; cells.size() < columns && padded_ < max_padded_cells; ++padded_)
      cells.push_back({ReplacedCell::no_heading, end});
    return cells;
  }

  // GFM: "The remainder of the table's rows may vary in the number of cells. … the excess is
  // ignored".
  void report_excess(SourceSpan span) {
    diagnostics_.warning("table-cell-ignored", span,
                         "the row has more cells than the table has columns",
                         "add columns to the header, or escape the pipe: \\|");
  }

  std::uint32_t take_cell(Slice cell) {
    const std::string_view text = view(cell);
    for (std::size_t at = text.find("\\|"); at != text.npos; at = text.find("\\|", at + 2))
      edits_.push_back({cell.begin + at, cell.begin + at + 2, "|", Edit::Scope::in_line});
    scan_inlines({&cell, 1}, LeafKind::cell, scan_);
    return pool({&cell, 1});
  }

  // A div's opening fence that nothing closes is text.
  void take_text(std::size_t number) {
    const OutlinedDivFence& fence = found_.div_fences[number];
    if (fence.kind != OutlinedDivFence::Kind::text) return;
    scan_inlines({&fence.content, 1}, LeafKind::paragraph, scan_);
    blocks().div_fences[number].heading = pool({&fence.content, 1});
  }

  void take_inline_notes() {
    for (const std::vector<Slice>& lines : inline_notes_) {
      ReplacedCell note;
      if (!lines.empty()) note.heading = pool(lines);
      blocks().inline_notes.push_back(note);
    }
  }

  void write() {
    Rewriter rewriter(source_, std::move(edits_));
    const Slice* lines = pool_lines_.data();
    for (const std::size_t count : pool_counts_) {
      write_heading(rewriter, {lines, count});
      lines += count;
    }
    rewriter.copy(0, source_.size());
    extended_.rewriting = rewriter.finish();
  }

  SourceSpan span_at(std::size_t offset) const {
    const Rewriting::Place place = extended_.rewriting.source_place(offset);
    return place_.span({place.line, place.column});
  }

  void place_inline_notes() {
    for (std::size_t i = 0; i < inline_notes_.size(); ++i)
      if (!inline_notes_[i].empty())
        blocks().inline_notes[i].span = span_at(inline_notes_[i].front().begin);
  }

  // The closing number sign keeps those that the content may end with.
  void write_heading(Rewriter& rewriter, std::span<const Slice> lines) {
    rewriter.literal("# ", lines.front().begin);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0) rewriter.literal(" ", lines[i].begin);
      rewriter.copy_inlines(lines[i].begin, lines[i].end);
    }
    rewriter.literal(" #\n", lines.back().end);
  }

  std::string_view source_;
  ExtensionSet extensions_;
  TextPlace place_;
  Diagnostics& diagnostics_;
  Extended extended_;
  Outline found_;
  NoteLabels labels_;
  std::vector<Edit> edits_;
  std::vector<Slice> pool_lines_;
  std::vector<std::size_t> pool_counts_;  // lines of each heading
  std::vector<std::vector<Slice>> inline_notes_;
  std::uint32_t next_note_ = 0;
  bool behind_definitions_ = false;  // the leaf scanned last held definitions
  std::size_t padded_ = 0;
  InlineScan scan_;
};

}  // namespace

bool may_extend(std::string_view source, ExtensionSet extensions) {
  return may_hold_block_extensions(source, extensions) || may_nest_too_deep(source) ||
         may_hold_inline_extensions(source, extensions);
}

Extended rewrite(std::string_view source, ExtensionSet extensions, bool notes_first,
                 std::uint32_t file, std::uint32_t first_line, Diagnostics& diagnostics) {
  return SourceRewriter(source, extensions, notes_first, {file, first_line}, diagnostics).run();
}

}  // namespace offprint::markdown
