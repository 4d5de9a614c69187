#include "converter/model/names.h"
#include "converter/model/plain_text.h"
#include "converter/utf8/ascii.h"
#include "converter/words.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/blocks/block_renderer.h"
#include "formats/markdown/blocks/captioned_image.h"

namespace offprint::markdown_writer {

namespace {

Block strong_paragraph(const Inlines& inlines) { return make(Paragraph{{make(Strong{inlines})}}); }

}  // namespace

void BlockRenderer::on(const BlockQuote& quote, SourceSpan) {
  lines_.inside("> ", "> ", [&] {
    sequences_.write(quote.blocks, Spacing::loose);
    write_attribution(quote.attribution);
  });
  lines_.end_container();
}

// The author of a quote is its last paragraph, after a dash.
void BlockRenderer::write_attribution(const Blocks& attribution) {
  if (attribution.empty()) return;
  Blocks dashed = attribution;
  const Inline dash = make(TextRun{"— "});
  if (Paragraph* first = as<Paragraph>(dashed.front()))
    first->content.insert(first->content.begin(), dash);
  else
    dashed.insert(dashed.begin(), make(Paragraph{{dash}}));
  lines_.blank_line();
  sequences_.write(dashed, Spacing::loose);
}

// An alert has no title. One of the admonition's own becomes a first paragraph.
void BlockRenderer::on(const Admonition& admonition, SourceSpan) {
  Blocks blocks;
  if (!admonition.title.empty())
    blocks.push_back(strong_paragraph(admonition.title));
  else if (!dialect_.alerts)
    blocks.push_back(
        strong_paragraph(text_inlines(Text(word(admonition_word(admonition.kind), language_)))));
  blocks.insert(blocks.end(), admonition.blocks.begin(), admonition.blocks.end());
  lines_.inside("> ", "> ", [&] {
    if (dialect_.alerts) {
      lines_.line("[!" + ascii_upper(name_of(admonition.kind)) + ']');
      const bool continues = !blocks.empty() && as<Paragraph>(blocks.front());
      paragraphs_.continue_line(continues);
      if (!continues) lines_.blank_line();
    }
    sequences_.write(blocks, Spacing::loose);
  });
  lines_.end_container();
}

void BlockRenderer::on(const Div& div, SourceSpan) {
  if (!dialect_.attributes)
    return sequences_.write_element("div", html_attributes(div.attributes.get()), div.blocks);
  // A blank line in the container would make a tight list loose.
  const Spacing spacing = sequences_.spacing();
  lines_.line("::: " + attribute_block(div.attributes.get(), true));
  if (spacing == Spacing::loose) lines_.blank_line();
  sequences_.write(div.blocks, spacing);
  const bool is_open = !div.blocks.empty() && as<RawBlock>(div.blocks.back());
  if (spacing == Spacing::loose || is_open) lines_.blank_line();
  lines_.line(":::");
}

void BlockRenderer::on(const Figure& figure, SourceSpan) {
  if (is_captioned_image(figure, dialect_))
    return paragraphs_.write({make(captioned_image(figure))});
  lines_.element("figure", html_attributes(figure.attributes.get()), [&] {
    sequences_.write(figure.blocks, Spacing::loose);
    if (figure.caption.empty()) return;
    lines_.blank_line();
    sequences_.write_element("figcaption", {}, figure.caption);
  });
}

}  // namespace offprint::markdown_writer
