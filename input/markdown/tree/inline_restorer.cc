#include "input/markdown/tree/inline_restorer.h"

#include <algorithm>
#include <utility>

#include "converter/model/walk.h"
#include "converter/nesting.h"
#include "input/markdown/inlines/autolinks.h"
#include "input/markdown/inlines/mail_addresses.h"
#include "input/markdown/inlines/smart_punctuation.h"
#include "input/markdown/tree/inline_pieces.h"
#include "input/markdown/tree/restored_span.h"

namespace offprint::markdown {

namespace {

// The content of a node that holds inlines, an image's alternative text included; else null.
Inlines* content_of(Inline& node) {
  Inlines* content = nullptr;
  for_each_child_sequence(node, [&content](Inlines& inlines) { content = &inlines; });
  return content;
}

class Restorer {
 public:
  explicit Restorer(const InlineRestore& restore) : restore_(restore), cut_bytes_(restore) {}

  // `room` is the number of levels that may still be opened. `nested` tells that the sequence is
  // inside other markup.
  Inlines restore(Inlines sequence, int room, bool nested) {
    merge_text(sequence);
    if (!cut_bytes_.stand_in(sequence)) {
      if (!stays_whole(sequence, room)) return restore_whole(std::move(sequence), room);
      for (Inline& node : sequence) restore_node(node, room);
      return sequence;
    }
    InlinePieces pieces = split_inlines(std::move(sequence), restore_, cut_bytes_, nested);
    Inlines restored;
    restored.reserve(pieces.size());
    build(pieces, 0, pieces.size(), room, restored);
    return restored;
  }

 private:
  // Returns whether a sequence without anything to cut keeps its number of nodes, so that it can be
  // restored in place.
  bool stays_whole(const Inlines& sequence, int room) const {
    return room > 0 && std::ranges::none_of(sequence, [](const Inline& node) {
             const TextRun* const run = as<TextRun>(node);
             return run != nullptr && (run->text.empty() || run->text.find('@') != Text::npos);
           });
  }

  // A sequence in which there is nothing to cut at.
  Inlines restore_whole(Inlines sequence, int room) {
    Inlines restored;
    restored.reserve(sequence.size());
    for (Inline& node : sequence)
      if (as<TextRun>(node))
        add_plain_node(restored, std::move(node));
      else
        add_node(restored, std::move(node), room);
    return restored;
  }

  void build(InlinePieces& pieces, std::size_t begin, std::size_t end, int room, Inlines& out) {
    for (std::size_t i = begin; i < end; ++i) {
      InlinePiece& piece = pieces[i];
      switch (piece.kind) {
        case InlinePiece::Kind::text: add_plain(out, text_of(piece), piece.node.span); break;
        case InlinePiece::Kind::literal: add_text(out, text_of(piece), piece.node.span); break;
        case InlinePiece::Kind::node: add_node(out, std::move(piece.node), room); break;
        case InlinePiece::Kind::taken: add_taken(out, std::move(piece.node), room); break;
        case InlinePiece::Kind::attributes: add_attributes(out, pieces, i); break;
        case InlinePiece::Kind::delimiter: i = add_delimiter(out, pieces, i, room); break;
      }
    }
  }

  static std::string_view text_of(const InlinePiece& piece) {
    return as<TextRun>(piece.node)->text;
  }

  void add_plain(Inlines& out, std::string_view text, SourceSpan span) const {
    if (restore_.extensions.has(Extension::autolink_bare_uris) && !in_link_)
      add_linked_text(out, text, span);
    else
      add_text(out, text, span);
  }

  void add_plain_node(Inlines& out, Inline node) const {
    const Text& text = as<TextRun>(node)->text;
    if (text.find('@') != text.npos)
      add_plain(out, text, node.span);
    else if (!text.empty())
      add(out, std::move(node));
  }

  // Adds attributes to the link or image before them; elsewhere they become text again.
  void add_attributes(Inlines& out, const InlinePieces& pieces, std::size_t i) {
    const bool adjoins = i > 0 && pieces[i - 1].kind == InlinePiece::Kind::node && !out.empty();
    const Token& token = restore_.placeholders.tokens()[pieces[i].token];
    const auto& attributes = std::get<Attributes>(token.meaning);
    if (Link* const link = adjoins ? as<Link>(out.back()) : nullptr)
      link->attributes = attributes;
    else if (Image* const image = adjoins ? as<Image>(out.back()) : nullptr)
      image->attributes = attributes;
    else
      add_text(out, token.source, pieces[i].node.span);
  }

  // The pair that opens at `i`, or the delimiter as text. Returns the last piece that was taken.
  std::size_t add_delimiter(Inlines& out, InlinePieces& pieces, std::size_t i, int room) {
    const std::size_t partner = pieces[i].partner;
    if (partner == Delimiter::unpaired || partner < i || room == 0) {
      add_text(out, text_of(pieces[i]), pieces[i].node.span);
      return i;
    }
    Inlines content;
    build(pieces, i + 1, partner, room - 1, content);
    out.push_back(make_pair(pieces[i].delimiter, std::move(content), pieces[i].node.span));
    return partner;
  }

  static Inline make_pair(Delimiter::Kind kind, Inlines content, SourceSpan span) {
    switch (kind) {
      case Delimiter::Kind::strikeout: return make(Strikethrough{std::move(content)}, span);
      case Delimiter::Kind::superscript: return make(Superscript{std::move(content)}, span);
      case Delimiter::Kind::subscript: return make(Subscript{std::move(content)}, span);
    }
    return {};
  }

  // Nodes with content are restored inside.
  void restore_node(Inline& node, int room) {
    restore_literals(node);
    Inlines* const content = content_of(node);
    if (content == nullptr || (room > 0 && is_autolink(node))) return;
    const bool outer = std::exchange(in_link_, in_link_ || as<Link>(node) || is_image(node));
    *content = restore(std::move(*content), std::max(room - 1, 0), true);
    in_link_ = outer;
  }

  // If there is no room, the content of the node replaces it.
  void add_node(Inlines& out, Inline node, int room) {
    restore_node(node, room);
    Inlines* const content = room > 0 ? nullptr : content_of(node);
    if (content == nullptr) return out.push_back(std::move(node));
    for (Inline& inner : *content) add(out, std::move(inner));
  }

  // A link that cannot be one here gives way to its text.
  void add_taken(Inlines& out, Inline node, int room) {
    const Link* const link = as<Link>(node);
    if (link == nullptr || (room > 0 && !in_link_)) return out.push_back(std::move(node));
    add_text(out, as<TextRun>(link->content.front())->text, node.span);
  }

  static bool is_image(const Inline& node) { return as<Image>(node) != nullptr; }

  static void add(Inlines& out, Inline node) {
    const TextRun* const run = as<TextRun>(node);
    if (run != nullptr && !out.empty() && as<TextRun>(out.back()) != nullptr)
      add_text(out, run->text, node.span);
    else
      out.push_back(std::move(node));
  }

  // Code, raw markup, destinations and titles get back what placeholders stand for; an image that
  // was a bracketed span becomes what its attributes say.
  void restore_literals(Inline& node) {
    const Placeholders& placeholders = restore_.placeholders;
    if (placeholders.empty()) return;
    if (Code* const code = as<Code>(node)) code->text = placeholders.restore_verbatim(code->text);
    if (RawInline* const raw = as<RawInline>(node))
      raw->text = placeholders.restore_verbatim(raw->text);
    if (Link* const link = as<Link>(node)) {
      link->target = placeholders.restore_resolved(link->target);
      link->title = placeholders.restore_resolved(link->title);
    }
    if (as<Image>(node) && !restore_span(node, placeholders)) {
      Image& image = *as<Image>(node);
      image.destination = placeholders.restore_resolved(image.destination);
      image.title = placeholders.restore_resolved(image.title);
    }
  }

  const InlineRestore& restore_;
  const CutBytes cut_bytes_;
  bool in_link_ = false;
};

}  // namespace

void restore_inlines(Inlines& inlines, const InlineRestore& restore) {
  if (restore.extensions.has(Extension::smart))
    set_smart_punctuation(inlines, restore.placeholders, restore.language);
  inlines = Restorer(restore).restore(std::move(inlines), max_inline_depth, false);
}

}  // namespace offprint::markdown
