// Figures that are one image with a caption of text. Readers with captions take an image alone in
// its paragraph for such a figure, and its title for the caption.
#pragma once

#include "converter/model/node.h"
#include "formats/markdown/dialect.h"

namespace offprint::markdown_writer {

bool is_captioned_image(const Figure& figure, const Dialect& dialect);

// Returns the image of such a figure, with the caption as its title.
Image captioned_image(const Figure& figure);

}  // namespace offprint::markdown_writer
