#include "formats/markdown/blocks/captioned_image.h"

#include <string_view>

namespace offprint::markdown_writer {

namespace {

// Returns the image of a figure that is one paragraph of one image without a title; else null.
const Image* only_image(const Figure& figure) {
  const Paragraph* paragraph =
      figure.blocks.size() == 1 ? as<Paragraph>(figure.blocks[0]) : nullptr;
  if (paragraph == nullptr || paragraph->content.size() != 1) return nullptr;
  const Image* image = as<Image>(paragraph->content[0]);
  return image != nullptr && image->title.empty() ? image : nullptr;
}

// Returns the text of a caption that is text alone; empty for any other.
std::string_view plain_caption(const Blocks& caption) {
  const Paragraph* paragraph = caption.size() == 1 ? as<Paragraph>(caption[0]) : nullptr;
  if (paragraph == nullptr || paragraph->content.size() != 1) return {};
  const TextRun* run = as<TextRun>(paragraph->content[0]);
  return run ? std::string_view(run->text) : std::string_view();
}

}  // namespace

bool is_captioned_image(const Figure& figure, const Dialect& dialect) {
  return dialect.captions && figure.attributes.empty() && only_image(figure) != nullptr &&
         !plain_caption(figure.caption).empty();
}

Image captioned_image(const Figure& figure) {
  Image image = *only_image(figure);
  image.title = plain_caption(figure.caption);
  return image;
}

}  // namespace offprint::markdown_writer
