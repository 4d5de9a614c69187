// One paragraph through the scanner, cmark and the restorer, shown as the writer of models shows
// it.
#pragma once

#include <gtest/gtest.h>

#include "formats/markdown/attributes.h"
#include "input/markdown/inlines/heading_attributes.h"
#include "input/markdown/inlines/inline_scanner.h"
#include "input/markdown/tree/cmark_tree.h"
#include "input/markdown/tree/inline_restorer.h"
#include "input/markdown/tree/tree_builder.h"

namespace offprint::markdown {

// Inlines as one line: text as it is, other nodes as (kind content).
inline std::string shown(const Inlines& inlines);

struct ShowInline {
  std::string operator()(const TextRun& run) const { return run.text; }
  std::string operator()(const Emphasis& node) const { return around("em", node.content); }
  std::string operator()(const Strong& node) const { return around("strong", node.content); }
  std::string operator()(const Strikethrough& node) const { return around("del", node.content); }
  std::string operator()(const Superscript& node) const { return around("sup", node.content); }
  std::string operator()(const Subscript& node) const { return around("sub", node.content); }
  std::string operator()(const SmallCaps& node) const { return around("caps", node.content); }
  std::string operator()(const Quoted& node) const { return around("quoted", node.content); }
  std::string operator()(const Code& code) const {
    return "(code" + block(code.attributes) + ' ' + code.text + ')';
  }
  std::string operator()(const Link& link) const {
    const std::string title = link.title.empty() ? "" : " \"" + link.title + '"';
    return around("link <" + link.target + '>' + title + block(link.attributes), link.content);
  }
  std::string operator()(const Image& image) const {
    const std::string title = image.title.empty() ? "" : " \"" + image.title + '"';
    return around("image <" + image.destination + '>' + title + block(image.attributes), image.alt);
  }
  std::string operator()(const NoteReference& reference) const {
    return "(note " + std::to_string(reference.note) + ')';
  }
  std::string operator()(const Cite& cite) const {
    return around("cite " + cite.key, cite.content);
  }
  std::string operator()(const Math& math) const {
    return (math.style == MathStyle::display ? "(display " : "(math ") + math.tex + ')';
  }
  std::string operator()(const RawInline& raw) const {
    return "(raw " + raw.format + ' ' + raw.text + ')';
  }
  std::string operator()(const Span& node) const {
    return around("span" + block(node.attributes), node.content);
  }
  std::string operator()(const SoftBreak&) const { return "/"; }
  std::string operator()(const LineBreak&) const { return "//"; }

  static std::string around(const std::string& kind, const Inlines& content) {
    return '(' + kind + (content.empty() ? "" : " ") + shown(content) + ')';
  }
  static std::string block(const Attributes& attributes) {
    return attributes.empty() ? "" : ' ' + markdown_writer::attribute_block(attributes.get());
  }
};

inline std::string shown(const Inlines& inlines) {
  std::string text;
  for (const Inline& node : inlines) text += node.node.visit(ShowInline());
  return text;
}

// The leaf that `source` is: a paragraph, or a heading if it begins with number signs.
class Leaf {
 public:
  explicit Leaf(std::string source, ExtensionSet extensions = markdown_extensions())
      : source_(std::move(source)), placeholders_(source_), restore_{placeholders_, extensions} {
    InlineScan scan{source_, extensions,   note_named, placeholders_,
                    edits_,  note_slices_, next_note_};
    std::vector<Slice> lines;
    for (std::size_t begin = 0; begin <= source_.size();) {
      const std::size_t end = std::min(source_.find('\n', begin), source_.size());
      lines.push_back({std::min(source_.find_first_not_of(' ', begin), end), end});
      begin = end + 1;
    }
    const std::size_t signs = source_.find_first_not_of('#');
    const bool heading = signs > 0 && signs != source_.npos && source_[signs] == ' ';
    if (heading) lines.front().begin += signs + 1;
    scan_inlines(lines, heading ? LeafKind::heading : LeafKind::paragraph, scan);
    hidden_bracket = scan.hidden_bracket;
  }

  Leaf& gfm() { return restore_.gfm = true, *this; }
  Leaf& language(std::string_view language) { return restore_.language = language, *this; }

  // Returns the text that cmark reads.
  std::string rewritten() const {
    Rewriter rewriter(source_, edits_);
    rewriter.copy(0, source_.size());
    return rewriter.finish().text();
  }
  Inlines inlines() {
    const std::string text = rewritten();
    Diagnostics diagnostics;
    Blocks blocks = build_blocks(CmarkTree(text), text, 0, diagnostics);
    if (blocks.size() != 1) return text_inlines("no single leaf");
    Paragraph* const paragraph = as<Paragraph>(blocks[0]);
    Heading* const heading = as<Heading>(blocks[0]);
    if (paragraph == nullptr && heading == nullptr) return text_inlines("no leaf");
    Inlines& content = paragraph ? paragraph->content : heading->title;
    if (heading != nullptr) heading_attributes = take_heading_attributes(content, placeholders_);
    restore_inlines(content, restore_);
    return content;
  }
  // Contents of inline notes, a | between them, a / between lines.
  std::string notes() const {
    std::string text;
    for (const auto& slices : note_slices_) {
      if (!text.empty()) text += '|';
      for (const Slice& slice : slices) {
        if (&slice != &slices.front()) text += '/';
        text += source_.substr(slice.begin, slice.end - slice.begin);
      }
    }
    return text;
  }

  std::optional<AttributeSet> heading_attributes;
  std::optional<std::size_t> hidden_bracket;

 private:
  // One digit names a note.
  static std::optional<std::uint32_t> note_named(std::string_view label) {
    if (label.size() != 1 || label[0] < '0' || label[0] > '9') return std::nullopt;
    return static_cast<std::uint32_t>(label[0] - '0');
  }

  std::string source_;
  Placeholders placeholders_;
  std::vector<Edit> edits_;
  std::vector<std::vector<Slice>> note_slices_;
  std::uint32_t next_note_ = 100;
  InlineRestore restore_;
};

inline std::string read(const std::string& source) { return shown(Leaf(source).inlines()); }
inline std::string read_gfm(const std::string& source) {
  return shown(Leaf(source, gfm_extensions()).gfm().inlines());
}

}  // namespace offprint::markdown
