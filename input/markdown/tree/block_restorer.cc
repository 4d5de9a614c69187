// Takes the replaced blocks out of cmark's tree.
#include <algorithm>
#include <iterator>
#include <utility>

#include "converter/commonmark/characters.h"
#include "converter/commonmark/html_block_starts.h"
#include "converter/model/looseness.h"
#include "input/markdown/blocks/block_extensions.h"

namespace offprint::markdown {

namespace {

class BlockRestorer {
 public:
  BlockRestorer(const Extended& extended, std::vector<Note>& notes)
      : placeholders_(extended.blocks),
        sentinel_(extended.placeholders.block_sentinel()),
        notes_(notes) {}

  // Returns false if the tree is not as the outline predicted: a placeholder is missing, occurs
  // twice or is in a wrong place.
  bool restore(Blocks& blocks) {
    take_pool(blocks);
    if (failed_) return false;
    make_notes();
    sequence(blocks);
    return !failed_ && found_ == placeholders_.count();
  }

 private:
  // ---- The pool ----
  void take_pool(Blocks& blocks) {
    failed_ = blocks.size() < placeholders_.pool;
    if (failed_) return;
    const auto end = blocks.begin() + static_cast<std::ptrdiff_t>(placeholders_.pool);
    for (auto block = blocks.begin(); block != end; ++block) {
      Heading* const heading = as<Heading>(*block);
      if (heading == nullptr) return fail();
      pool_.push_back(std::move(heading->title));
    }
    blocks.erase(blocks.begin(), end);
  }
  Blocks pooled(const ReplacedCell& cell) {
    if (cell.heading == ReplacedCell::no_heading) return {};
    return paragraph(std::move(pool_[cell.heading]), cell.span);
  }
  static Blocks paragraph(Inlines content, SourceSpan span) {
    Blocks blocks;
    if (!content.empty()) blocks.push_back(make(Paragraph{std::move(content)}, span));
    return blocks;
  }

  void make_notes() {
    for (const ReplacedNote& note : placeholders_.notes)
      notes_.push_back({note.label, {}, note.span});
    for (const ReplacedCell& note : placeholders_.inline_notes)
      notes_.push_back({{}, pooled(note), note.span});
  }

  // ---- Sequences of blocks ----
  struct Sequence {
    Blocks blocks;
    std::vector<std::pair<std::size_t, const ReplacedDivFence*>> open_divs;  // where they begin
    std::size_t definitions_end = 0;  // blocks.size() right behind a definition list
    std::size_t text_end = 0;         // and behind a div's opening fence that is text
    std::uint32_t text_line = 0;      // its line
  };

  void sequence(Blocks& blocks) {
    Sequence out;
    out.blocks.reserve(blocks.size());
    for (Block& block : blocks) {
      if (auto* raw = as<RawBlock>(block))
        raw_block(block, *raw, out);
      else if (auto* bullets = as<BulletList>(block))
        bullet_list(block, *bullets, out);
      else
        other(block, out);
    }
    if (!out.open_divs.empty()) fail();
    blocks = std::move(out.blocks);
  }

  void other(Block& block, Sequence& out) {
    if (as<Paragraph>(block)) return text_block(std::move(block), out);
    if (auto* ordered = as<OrderedList>(block))
      ordered->tight = restore_items(ordered->items, ordered->tight);
    if (auto* quote = as<BlockQuote>(block)) {
      const std::optional<FoundPlaceholder> alert =
          take_placeholder_at_start(quote->blocks, BlockPlaceholder::alert);
      sequence(quote->blocks);
      if (alert && alert->number < placeholders_.alerts.size())
        block.node = admonition(std::move(*quote), placeholders_.alerts[alert->number], block.span);
    }
    out.blocks.push_back(std::move(block));
  }

  // Returns whether the list is tight, which can change when blocks are taken out.
  bool restore_items(ListItems& items, bool tight) {
    for (ListItem& item : items) {
      const auto task = take_placeholder_at_start(item.blocks, BlockPlaceholder::task);
      if (task && task->number < placeholders_.tasks.size())
        item.task = placeholders_.tasks[task->number];
      sequence(item.blocks);
    }
    const bool loose =
        std::ranges::any_of(items, [](const ListItem& item) { return must_be_loose(item.blocks); });
    return !loose && (tight || cannot_be_loose(items));
  }

  // A tag that is alone on its line does not end the paragraph above it (CommonMark 0.31.2 §4.6).
  static bool is_inline_below(const Block& first, const Block& second) {
    const auto* const raw = as<RawBlock>(second);
    if (raw == nullptr || !ends_in_paragraph(first)) return false;
    std::string_view line = std::string_view(raw->text).substr(0, raw->text.find('\n'));
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return scan_html_block_start(line) == 0 && scan_html_block_start_7(line);
  }
  // A blank line within a div counts as well.
  static bool must_be_loose(const Blocks& blocks) {
    return flows_together(blocks) ||
           std::ranges::adjacent_find(blocks, is_inline_below) != blocks.end() ||
           std::ranges::any_of(blocks, [](const Block& block) {
             const Div* const div = as<Div>(block);
             return div != nullptr && must_be_loose(div->blocks);
           });
  }

  void raw_block(Block& block, const RawBlock& raw, Sequence& out) {
    const std::optional<FoundPlaceholder> placeholder =
        find_comment_placeholder(sentinel_, raw.text);
    if (!placeholder) {
      out.blocks.push_back(std::move(block));
      return;
    }
    ++found_;
    const std::uint32_t number = placeholder->number;
    switch (placeholder->kind) {
      case BlockPlaceholder::table:
        if (number >= placeholders_.tables.size()) return fail();
        return out.blocks.push_back(table(placeholders_.tables[number]));
      case BlockPlaceholder::formula:
        if (number >= placeholders_.formulas.size()) return fail();
        return out.blocks.push_back(formula(placeholders_.formulas[number]));
      case BlockPlaceholder::div_fence:
        if (number >= placeholders_.div_fences.size()) return fail();
        return div_fence(placeholders_.div_fences[number], out);
      case BlockPlaceholder::separator: return;
      case BlockPlaceholder::note:
      case BlockPlaceholder::definition:
      case BlockPlaceholder::alert:
      case BlockPlaceholder::task: return fail();
    }
  }
  static Block formula(const ReplacedFormula& replaced) {
    return make(MathBlock{replaced.tex}, replaced.span);
  }
  void fail() { failed_ = true; }

  // ---- Tables ----
  Block table(const ReplacedTable& replaced) {
    Table table;
    table.columns = replaced.columns;
    for (std::size_t i = 0; i < replaced.rows.size(); ++i)
      (i == 0 ? table.head : table.body).push_back(row(replaced.rows[i]));
    return make(std::move(table), replaced.span);
  }
  TableRow row(const std::vector<ReplacedCell>& cells) {
    TableRow row;
    row.reserve(cells.size());
    for (const ReplacedCell& cell : cells) row.push_back({pooled(cell), 1, 1, cell.span});
    return row;
  }

  // ---- Fenced divs ----
  void div_fence(const ReplacedDivFence& fence, Sequence& out) {
    using Kind = ReplacedDivFence::Kind;
    switch (fence.kind) {
      case Kind::text: return unclosed_fence(fence, out);
      case Kind::opening: out.open_divs.emplace_back(out.blocks.size(), &fence); return;
      case Kind::closing: close_div(fence, out); return;
    }
  }
  // A line of text: the first of the paragraph that begins on the next line.
  void unclosed_fence(const ReplacedDivFence& fence, Sequence& out) {
    for (Block& block : pooled({fence.heading, fence.span})) text_block(std::move(block), out);
    out.text_end = out.blocks.size();
    out.text_line = fence.span.line;
  }
  static bool follows_unclosed_fence(const Sequence& out) {
    return !out.blocks.empty() && out.text_end == out.blocks.size();
  }
  void text_block(Block block, Sequence& out) {
    Paragraph* const text = out.blocks.empty() ? nullptr : as<Paragraph>(out.blocks.back());
    const bool goes_on =
        text != nullptr && follows_unclosed_fence(out) && block.span.line == out.text_line + 1;
    if (!goes_on) return out.blocks.push_back(std::move(block));
    Inlines& content = text->content;
    content.push_back(make(SoftBreak{}, block.span));
    std::ranges::move(as<Paragraph>(block)->content, std::back_inserter(content));
    out.blocks.back().span.end_line = block.span.end_line;
  }
  void close_div(const ReplacedDivFence& fence, Sequence& out) {
    if (out.open_divs.empty()) return fail();
    const auto [begin, opening] = out.open_divs.back();
    out.open_divs.pop_back();
    const auto first = out.blocks.begin() + static_cast<std::ptrdiff_t>(begin);
    Div div{opening->attributes,
            Blocks(std::make_move_iterator(first), std::make_move_iterator(out.blocks.end()))};
    out.blocks.erase(first, out.blocks.end());
    SourceSpan span = opening->span;
    span.end_line = fence.span.line;
    out.blocks.push_back(make(std::move(div), span));
  }

  // ---- Footnotes and definitions: lists whose items begin with a placeholder ----
  std::optional<FoundPlaceholder> item_placeholder(const ListItem& item) const {
    const RawBlock* const raw = item.blocks.empty() ? nullptr : as<RawBlock>(item.blocks.front());
    if (raw == nullptr) return {};
    const std::optional<FoundPlaceholder> placeholder =
        find_comment_placeholder(sentinel_, raw->text);
    const bool replaces_item = placeholder && (placeholder->kind == BlockPlaceholder::note ||
                                               placeholder->kind == BlockPlaceholder::definition);
    return replaces_item ? placeholder : std::nullopt;
  }

  void bullet_list(Block& block, BulletList& list, Sequence& out) {
    const std::optional<FoundPlaceholder> first =
        list.items.empty() ? std::nullopt : item_placeholder(list.items.front());
    if (!first) {
      list.tight = restore_items(list.items, list.tight);
      out.blocks.push_back(std::move(block));
    } else if (first->kind == BlockPlaceholder::note) {
      for (ListItem& item : list.items) take_note(item);
    } else {
      take_definitions(list, out);
    }
  }

  // The number of the item's placeholder, which is taken out; nothing when it has not one of
  // `count`.
  std::optional<std::uint32_t> take_item_placeholder(ListItem& item, BlockPlaceholder kind,
                                                     std::size_t count) {
    const std::optional<FoundPlaceholder> placeholder = item_placeholder(item);
    if (!placeholder || placeholder->kind != kind || placeholder->number >= count) {
      fail();
      return {};
    }
    ++found_;
    item.blocks.erase(item.blocks.begin());
    sequence(item.blocks);
    return placeholder->number;
  }

  void take_note(ListItem& item) {
    const auto number =
        take_item_placeholder(item, BlockPlaceholder::note, placeholders_.notes.size());
    if (!number) return;
    Note& note = notes_[*number];
    note.blocks = std::move(item.blocks);
    note.span.end_line = std::max(note.span.line, item.span.end_line);
  }

  // The terms are the lines of the paragraph before.
  void take_definitions(BulletList& list, Sequence& out) {
    const bool after_definitions =
        out.definitions_end + 1 == out.blocks.size() && out.definitions_end > 0;
    Paragraph* const terms = out.blocks.empty() ? nullptr : as<Paragraph>(out.blocks.back());
    if (terms == nullptr) return fail();
    DefinitionEntry entry;
    entry.terms = lines_of(std::move(terms->content));
    entry.span = out.blocks.back().span;
    out.blocks.pop_back();
    bool tight = list.tight;
    for (ListItem& item : list.items) {
      const auto number = take_item_placeholder(item, BlockPlaceholder::definition,
                                                placeholders_.definitions.size());
      if (!number) return;
      if (placeholders_.definitions[*number].after_blank || must_be_loose(item.blocks))
        tight = false;
      entry.definitions.push_back(std::move(item.blocks));
      entry.span.end_line = std::max(entry.span.end_line, item.span.end_line);
    }
    // Two lines of terms and one block leave no place for a blank line.
    const bool two_lines = entry.terms.size() > 1 || breaks_lines(entry.terms.front());
    if (two_lines && entry.definitions.size() == 1)
      tight = tight || parts_nothing(entry.definitions.front());
    if (!after_definitions || !as<DefinitionList>(out.blocks.back()))
      out.blocks.push_back(make(DefinitionList{}, entry.span));
    auto& definitions = *as<DefinitionList>(out.blocks.back());
    out.blocks.back().span.end_line = entry.span.end_line;
    definitions.tight = definitions.tight && tight;
    definitions.entries.push_back(std::move(entry));
    out.definitions_end = out.blocks.size();
  }
  static std::vector<Inlines> lines_of(Inlines content) {
    std::vector<Inlines> lines(1);
    for (Inline& node : content) {
      if (as<SoftBreak>(node))
        lines.emplace_back();
      else
        lines.back().push_back(std::move(node));
    }
    // A line of nothing but a form feed does not count as a term beside others.
    const auto is_blank_run = [](const Inline& node) {
      const auto* const run = as<TextRun>(node);
      return run != nullptr &&
             std::ranges::all_of(run->text, [](char c) { return is_ascii_blank(c); });
    };
    const auto is_empty = [&](const Inlines& line) {
      return std::ranges::all_of(line, is_blank_run);
    };
    if (!std::ranges::all_of(lines, is_empty)) std::erase_if(lines, is_empty);
    return lines;
  }

  // ---- Alerts and tasks: placeholders that begin a paragraph ----
  std::optional<FoundPlaceholder> take_placeholder_at_start(Blocks& blocks, BlockPlaceholder kind) {
    Paragraph* const first = blocks.empty() ? nullptr : as<Paragraph>(blocks.front());
    TextRun* const text =
        first == nullptr || first->content.empty() ? nullptr : as<TextRun>(first->content.front());
    if (text == nullptr) return {};
    const std::optional<FoundPlaceholder> placeholder = find_placeholder(sentinel_, text->text);
    if (!placeholder) return {};
    if (placeholder->kind != kind) {
      fail();
      return {};
    }
    ++found_;
    const std::size_t rest = text->text.find_first_not_of(" \t", placeholder->length);
    text->text.erase(0, std::min(rest, text->text.size()));
    Inlines& content = first->content;
    if (text->text.empty()) content.erase(content.begin());
    if (!content.empty() && as<SoftBreak>(content.front())) content.erase(content.begin());
    if (content.empty()) blocks.erase(blocks.begin());
    return placeholder;
  }

  // As on GitHub, a placeholder with nothing behind it is text.
  static BlockNode admonition(BlockQuote quote, const ReplacedAlert& alert, SourceSpan span) {
    if (!quote.blocks.empty()) return Admonition{alert.kind, {}, std::move(quote.blocks)};
    quote.blocks = paragraph(text_inlines(alert.source, span), span);
    return quote;
  }

  const BlockPlaceholders& placeholders_;
  std::string_view sentinel_;
  std::vector<Note>& notes_;
  std::vector<Inlines> pool_;
  std::size_t found_ = 0;
  bool failed_ = false;
};

}  // namespace

bool restore_blocks(const Extended& extended, Blocks& blocks, std::vector<Note>& notes) {
  return BlockRestorer(extended, notes).restore(blocks);
}

}  // namespace offprint::markdown
