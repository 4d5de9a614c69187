#include "formats/markdown/blocks/markdown_lines.h"

#include "formats/lines/fence.h"
#include "formats/markdown/line_start.h"
#include "formats/markdown/literals.h"

namespace offprint::markdown_writer {

MarkdownLines::MarkdownLines(const Dialect& dialect, const WrapOptions& wrapping)
    : wrapping_(wrapping), may_start_line_([&dialect](std::string_view rest) {
        return markdown_writer::may_start_line(rest, dialect);
      }) {}

void MarkdownLines::paragraph(const Flow& flow) {
  if (!flow.empty()) writer_.paragraph(flow, wrapping_, may_start_line_);
}

void MarkdownLines::unwrapped_paragraph(const Flow& flow) {
  writer_.paragraph(flow, {Wrap::none, wrapping_.columns}, may_start_line_);
}

void MarkdownLines::fenced(std::string_view info, std::string_view text) {
  const char fence_character = info.find('`') == std::string_view::npos ? '`' : '~';
  const std::string fence = fence_for(text, fence_character, 3);
  const bool adjoins = !info.empty() && info.front() == fence_character;
  writer_.line(fence + (adjoins ? " " : "") + std::string(info));
  writer_.verbatim(text);
  writer_.line(fence);
}

void MarkdownLines::html(std::string_view text, bool lacks_end) {
  writer_.verbatim(text);
  if (lacks_end) open_html_line_ = writer_.line_count();
}

// A marker that was widened keeps its blanks only before text, and the block of a definition must
// not begin on the line after its marker.
void MarkdownLines::end_marker_line(bool interrupts_paragraph) {
  if (!writer_.at_marker()) return;
  if (!writer_.marker().ends_with("  ")) return writer_.end_marker_line();
  separator();
  if (!interrupts_paragraph) blank_line();
}

}  // namespace offprint::markdown_writer
