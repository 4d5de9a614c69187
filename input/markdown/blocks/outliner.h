// The state of an outline while it goes through the lines (outline.h). Steps are named after those
// of cmark's blocks.c: check_open_blocks, open_new_blocks, add_text_to_container.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/markdown/blocks/block_starts.h"
#include "input/markdown/blocks/line_cursor.h"
#include "input/markdown/blocks/outline.h"

namespace offprint::markdown {

class Outliner {
 public:
  Outliner(std::string_view text, ExtensionSet extensions);
  Outline run();

 private:
  // The kind of a container's last child, as far as the next one needs it.
  enum class Child : std::uint8_t { none, paragraph, list, note, definition, other };
  struct Container {
    enum class Kind : std::uint8_t { document, quote, item, note, definition };
    Kind kind = Kind::document;
    std::uint32_t width = 0;  // columns that its content is indented by
    int depth = 0;            // containers around its content, as the model counts them
    bool empty = true;        // no child yet
    Child last = Child::none;
    std::uint32_t last_lines = 0;  // of the last child, if a paragraph
    std::uint32_t open_divs = 0;
    std::size_t references_end = 0;  // of a paragraph that was nothing but reference definitions
  };
  // The block that lines may still be added to.
  enum class TipKind : std::uint8_t { none, paragraph, fenced_code, indented_code, html, table };
  struct Tip {
    TipKind kind = TipKind::none;
    char fence = 0;
    std::size_t fence_length = 0;
    int html_type = 0;
    bool was_empty = false;          // its container had no child before
    Child before = Child::none;      // the child before it
    std::uint32_t before_lines = 0;  // and its lines
    std::uint32_t first_slice = 0;   // of a paragraph
    std::uint32_t text_slice = 0;    // its first behind link reference definitions
  };

  // outliner.cc: lines, containers, leaves.
  void next_line();
  std::size_t match_containers(LineCursor& cursor) const;
  bool match_container(const Container& container, LineCursor& cursor) const;
  bool check_open_blocks();
  bool tip_continues();
  void open_new_blocks();
  bool open_block();
  bool can_start_block(char first) const;
  void add_text_to_container();
  void add_paragraph_line();
  void end_html_block();
  void begin_block();
  void begin_leaf(TipKind kind);
  void add_child(Child child);
  void open_container(Container::Kind kind, std::uint32_t width, Child as_child);
  void close_container();
  void close_tip();
  void close_paragraph();
  bool pass_reference_definitions();
  bool is_indented_lazy(std::uint32_t slice) const;
  void end_paragraph(LeafKind kind);
  void add_leaf(LeafKind kind, std::uint32_t begin, std::uint32_t end);
  void find_placeholders_at_start();

  // outliner_starts.cc: one function for each kind of block, in the order they are tried.
  bool open_quote();
  bool open_atx_heading();
  bool open_code_fence();
  bool open_html_block();
  bool open_setext_heading();
  bool open_thematic_break();
  bool open_formula();
  bool open_div_fence();
  bool open_note();
  bool open_definition();
  bool open_list_item();
  bool open_indented_code();
  bool open_table();
  bool add_table_row();
  bool may_define() const;
  bool shows_text() const;
  std::uint32_t advance_past_marker(std::size_t length);
  void separate_from_item();
  std::optional<std::size_t> find_formula_end(Text& tex);
  int depth_within(Container::Kind kind, const Container& parent) const;
  bool is_too_deep(Container::Kind kind) const;
  void escape_marker(std::size_t at);
  void begin_replaced_item(OutlinedItem item, Container::Kind kind, std::uint32_t width,
                           Child child);

  // The text on this line from here on moves to another column: its tabs must keep their width.
  void keep_tabs_until(std::size_t end);
  std::string prefix_to(std::size_t count) const;

  Container& top() { return containers_.back(); }
  const Container& top() const { return containers_.back(); }
  // The container that the next block on this line goes into.
  const Container& parent() const {
    return begun_ ? containers_.back() : containers_[matched_ - 1];
  }
  std::size_t parent_count() const { return begun_ ? containers_.size() : matched_; }
  bool in_paragraph() const { return !begun_ && tip_matched_ && tip_.kind == TipKind::paragraph; }
  bool in_table() const { return !begun_ && tip_matched_ && tip_.kind == TipKind::table; }
  bool maybe_lazy() const { return !begun_ && tip_.kind == TipKind::paragraph; }
  bool has(Extension extension) const { return extensions_.has(extension); }
  Slice rest_of_line(std::size_t from) const { return {begin_ + from, end_}; }
  Position position(std::size_t at) const { return {line_, static_cast<std::uint32_t>(at + 1)}; }

  std::string_view text_;
  ExtensionSet extensions_;
  Outline found_;

  std::vector<Container> containers_;     // the document first
  std::vector<std::uint32_t> open_divs_;  // in found_.div_fences, innermost last
  Tip tip_;
  std::vector<std::uint32_t> indented_lazy_;  // slices of the paragraph: lazy lines with an indent

  // The line at hand.
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint32_t line_ = 0;
  LineCursor cursor_;
  std::size_t matched_ = 0;   // containers that go on
  bool tip_matched_ = false;  // so does the tip
  bool begun_ = false;        // a block began on this line: what did not match is closed
  bool leaf_begun_ = false;
  std::optional<std::size_t> moved_from_;  // in the line
  std::size_t moved_column_ = 0;
  std::size_t no_break_until_ = 0;  // in the line: no thematic break begins before

  std::size_t next_ = 0;              // where the next line begins
  std::uint32_t blank_lines_ = 0;     // just before this line
  std::size_t no_formula_until_ = 0;  // no formula ends before
};

}  // namespace offprint::markdown
