#include "converter/annotation.h"

#include <algorithm>
#include <fmt/core.h>
#include <utility>

#include "converter/certainty.h"

namespace offprint {

namespace {

bool is_worth_a_comment(const ExplanationRow& row) {
  return row.left_out || row.role == "heading" || row.role == "title" ||
         row.confidence < uncertain_below;
}

// Separates adjacent dashes, so that a comment does not end early.
std::string harmless(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    if (c == '-' && !safe.empty() && safe.back() == '-') safe += ' ';
    safe += c;
  }
  return safe;
}

std::string evidence_of(const ExplanationRow& row) {
  std::string text;
  for (const Evidence& evidence : row.evidence)
    text += (text.empty() ? ": " : ", ") + evidence.name;
  return text;
}

class Annotator {
 public:
  Annotator(const Explanation& explanation, const Source& source)
      : row_(explanation.rows.begin()), end_(explanation.rows.end()), source_(source) {}

  void annotate(Document& document) {
    annotate(document.blocks, document.sections);
    add_comments(UINT32_MAX, *last_);
  }

 private:
  void annotate(Blocks& blocks, Sections& sections) {
    Blocks annotated;
    for (Block& block : blocks) {
      add_comments(std::max(block.span.line, block.span.end_line), annotated);
      annotated.push_back(std::move(block));
    }
    blocks = std::move(annotated);
    last_ = &blocks;
    for (Section& section : sections) {
      add_comments(section.span.line, *last_);
      annotate(section.blocks, section.sections);
    }
  }

  // Adds one comment for all rows that begin at `line` or above.
  void add_comments(std::uint32_t line, Blocks& blocks) {
    for (; row_ != end_ && row_->first_line <= line; ++row_)
      if (is_worth_a_comment(*row_)) blocks.push_back(make(RawBlock{"html", comment(*row_)}, {}));
  }

  std::string comment(const ExplanationRow& row) const {
    const bool one = row.first_line == row.last_line;
    const std::string lines = one ? fmt::format("line {}", row.first_line)
                                  : fmt::format("lines {} to {}", row.first_line, row.last_line);
    const std::string level = row.level == 0 ? "" : fmt::format(" {}", row.level);
    std::string text = harmless(fmt::format("{}, {}{}, {:.0f} % sure{}", lines, row.role, level,
                                            row.confidence * 100, evidence_of(row)));
    if (!row.left_out) return fmt::format("{} {} -->", annotation_mark, text);
    text += "; left out:\n";
    for (std::uint32_t line = row.first_line; line <= row.last_line; ++line)
      text += harmless(source_.line(line)) + "\n";
    return fmt::format("{} {}-->", annotation_mark, text);
  }

  std::vector<ExplanationRow>::const_iterator row_;
  std::vector<ExplanationRow>::const_iterator end_;
  const Source& source_;
  Blocks* last_ = nullptr;  // receives what precedes the next section
};

}  // namespace

Document annotate(Document document, const Explanation& explanation, const Sources& sources) {
  if (explanation.rows.empty()) return document;
  Annotator(explanation, sources[explanation.file]).annotate(document);
  return document;
}

}  // namespace offprint
