#include "input/markdown/finish/figures.h"

#include <utility>

namespace offprint::markdown {

namespace {

Image* lone_image(Block& block) {
  Paragraph* const paragraph = as<Paragraph>(block);
  if (paragraph == nullptr || paragraph->content.size() != 1) return nullptr;
  return as<Image>(paragraph->content.front());
}

}  // namespace

void make_figures(Blocks& blocks) {
  for (Block& block : blocks) {
    Image* const image = lone_image(block);
    if (image == nullptr || image->title.empty()) continue;
    Figure figure;
    Inlines caption = text_inlines(std::exchange(image->title, {}), block.span);
    figure.caption.push_back(make(Paragraph{std::move(caption)}, block.span));
    figure.blocks.push_back(std::move(block));
    const SourceSpan span = figure.caption.front().span;
    block = make(std::move(figure), span);
  }
}

}  // namespace offprint::markdown
