#include "input/markdown/inlines/leaf_text.h"

#include <algorithm>

namespace offprint::markdown {

LeafText::LeafText(std::string_view source, std::span<const Slice> lines, LeafKind kind) {
  const auto content = [&](const Slice& line) {
    return source.substr(line.begin, line.end - line.begin);
  };
  const bool has_pipes = kind == LeafKind::cell && !lines.empty() &&
                         content(lines.front()).find("\\|") != std::string_view::npos;
  if (lines.size() == 1 && !has_pipes) {
    text_ = content(lines.front());
    pieces_.push_back({0, lines.front().begin, false});
    return;
  }
  joined_ = std::make_unique<std::string>();
  for (const Slice& line : lines) {
    if (!pieces_.empty()) *joined_ += '\n';
    std::size_t begin = line.begin;
    if (kind == LeafKind::cell) {
      for (std::size_t pipe = source.find("\\|", begin); pipe < line.end;
           pipe = source.find("\\|", begin)) {
        add(source, begin, pipe);
        pieces_.push_back({joined_->size(), pipe, true});
        *joined_ += '|';
        begin = pipe + 2;
      }
    }
    add(source, begin, line.end);
  }
  text_ = *joined_;
}

void LeafText::add(std::string_view source, std::size_t begin, std::size_t end) {
  pieces_.push_back({joined_->size(), begin, false});
  joined_->append(source, begin, end - begin);
}

const LeafText::Piece& LeafText::piece_at(std::size_t at) const {
  const auto after =
      std::upper_bound(pieces_.begin(), pieces_.end(), at,
                       [](std::size_t a, const Piece& piece) { return a < piece.at; });
  return *(after - 1);
}

std::size_t LeafText::source_begin(std::size_t at) const {
  const Piece& piece = piece_at(at);
  return piece.source + (at - piece.at);
}

std::size_t LeafText::source_end(std::size_t end) const {
  const Piece& piece = piece_at(end - 1);
  return piece.pipe ? piece.source + 2 : piece.source + (end - piece.at);
}

}  // namespace offprint::markdown
