#include "converter/model/length.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "formats/docbook/renderer.h"
#include "formats/docbook/uri_reference.h"

namespace offprint::docbook_writer {

namespace {

// A share of the page is the width of the viewport, which the picture fills. Other lengths are
// those of the picture itself.
void image_size(const XmlElement& data, const Attributes& attributes) {
  const std::optional<Length> width = parse_length(attributes.value("width"));
  const std::optional<Length> height = parse_length(attributes.value("height"));
  if (width && width->unit == "%") {
    data.set("width", width->number + width->unit).set("scalefit", "1");
    return;
  }
  if (width) data.set("contentwidth", width->number + width->unit);
  if (height) data.set("contentdepth", height->number + height->unit);
}

}  // namespace

// A caption of paragraphs is the title of the figure; any other follows in a block of its own.
void Renderer::on(const Figure& figure, SourceSpan span) {
  const std::vector<const Paragraph*> caption = title_lines(figure.caption);
  const bool titled = place_.formal && !caption.empty();
  const XmlElement element = block(titled ? "figure" : "informalfigure");
  attributes(element, figure.attributes, span);
  const PlaceScope scope(place_, titled ? in_figure(place_) : place_);
  if (titled) caption_title(caption);
  blocks(figure.blocks);
  if (!titled) caption_blocks(figure.caption);
}

void Renderer::caption_title(const std::vector<const Paragraph*>& lines) {
  const XmlElement title = xml_.block("title");
  this->lines(lines);
}

void Renderer::caption_blocks(const Blocks& caption) {
  if (caption.empty()) return;
  const XmlElement element = block("informalexample");
  element.set("role", "caption");
  blocks(caption);
}

void Renderer::on(const Image& image, SourceSpan span) {
  {
    const XmlElement element = xml_.in_line("inlinemediaobject");
    media_object(element, image, span);
  }
  each_inline(image.alt, [this](const Inline& inline_node) {
    if (const auto* reference = as<NoteReference>(inline_node)) on(*reference, inline_node.span);
  });
}

void Renderer::media_object(const XmlElement& element, const Image& image, SourceSpan span) {
  attributes(element, image.attributes, span, {}, {"width", "height"});
  if (!image.title.empty()) image_title(image.title);
  report_markup(image.alt);
  const Text alt = plain_text(image.alt);
  if (!alt.empty()) xml_.in_line_text("alt", alt);
  image_object(image);
}

// Alternative text is text alone.
void Renderer::report_markup(const Inlines& alt) {
  each_inline(alt, [this](const Inline& inline_node) {
    if (as<Link>(inline_node))
      not_rendered(inline_node.span,
                   "alternative text cannot contain a link; only its text is kept");
    if (as<RawInline>(inline_node))
      not_rendered(inline_node.span, "alternative text cannot contain raw markup");
  });
}

// A title has no element of its own here: it is kept as a piece of information.
void Renderer::image_title(const Text& title) {
  const XmlElement info = xml_.in_line("info");
  const XmlElement element = xml_.in_line("bibliomisc");
  element.set("role", "title");
  xml_.text(title);
}

void Renderer::image_object(const Image& image) {
  const XmlElement object = xml_.in_line("imageobject");
  const XmlElement data = xml_.in_line("imagedata");
  data.set("fileref", uri_reference(image.destination));
  image_size(data, image.attributes);
}

}  // namespace offprint::docbook_writer
