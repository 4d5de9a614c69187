#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/markdown/attributes.h"
#include "formats/markdown/literals.h"
#include "formats/markdown/renderer.h"

namespace offprint {

namespace {

std::string_view alert_name(AdmonitionKind kind) {
  switch (kind) {
    case AdmonitionKind::note: return "NOTE";
    case AdmonitionKind::tip: return "TIP";
    case AdmonitionKind::important: return "IMPORTANT";
    case AdmonitionKind::caution: return "CAUTION";
    case AdmonitionKind::warning: return "WARNING";
  }
  return {};
}

Word alert_word(AdmonitionKind kind) {
  switch (kind) {
    case AdmonitionKind::note: return Word::note;
    case AdmonitionKind::tip: return Word::tip;
    case AdmonitionKind::important: return Word::important;
    case AdmonitionKind::caution: return Word::caution;
    case AdmonitionKind::warning: return Word::warning;
  }
  return Word::note;
}

Block strong_paragraph(const Inlines& inlines) { return make(Paragraph{{make(Strong{inlines})}}); }

// The image of a figure that is nothing else: one paragraph of one image without a title.
const Image* only_image(const Figure& figure) {
  const Paragraph* paragraph =
      figure.blocks.size() == 1 ? as<Paragraph>(figure.blocks[0]) : nullptr;
  if (paragraph == nullptr || paragraph->content.size() != 1) return nullptr;
  const Image* image = as<Image>(paragraph->content[0]);
  return image != nullptr && image->title.empty() ? image : nullptr;
}

// The text of a caption that is nothing but text.
std::string_view plain_caption(const Blocks& caption) {
  const Paragraph* paragraph = caption.size() == 1 ? as<Paragraph>(caption[0]) : nullptr;
  if (paragraph == nullptr || paragraph->content.size() != 1) return {};
  const TextRun* run = as<TextRun>(paragraph->content[0]);
  return run ? std::string_view(run->text) : std::string_view();
}

}  // namespace

void MarkdownRenderer::write_element(std::string_view name, std::string_view attributes,
                                     const Blocks& blocks) {
  inside_element(name, attributes, [&] { write_blocks(blocks, Spacing::loose); });
}

void MarkdownRenderer::on(const BlockQuote& quote, SourceSpan) {
  writer_.inside("> ", "> ", [&] {
    write_blocks(quote.blocks, Spacing::loose);
    write_attribution(quote.attribution);
  });
  open_html_line_ = 0;  // a blank line ends the quote
}

// Who said it: the quote's last paragraph, after a dash.
void MarkdownRenderer::write_attribution(const Blocks& attribution) {
  if (attribution.empty()) return;
  Blocks dashed = attribution;
  const Inline dash = make(TextRun{"— "});
  if (Paragraph* first = as<Paragraph>(dashed.front()))
    first->content.insert(first->content.begin(), dash);
  else
    dashed.insert(dashed.begin(), make(Paragraph{{dash}}));
  blank_line();
  write_blocks(dashed, Spacing::loose);
}

// A title of its own, which alerts do not know, becomes a first paragraph.
void MarkdownRenderer::on(const Admonition& admonition, SourceSpan) {
  Blocks blocks;
  if (!admonition.title.empty())
    blocks.push_back(strong_paragraph(admonition.title));
  else if (!dialect_.alerts)
    blocks.push_back(
        strong_paragraph(text_inlines(Text(word(alert_word(admonition.kind), language())))));
  blocks.insert(blocks.end(), admonition.blocks.begin(), admonition.blocks.end());
  writer_.inside("> ", "> ", [&] {
    if (dialect_.alerts) {
      writer_.line("[!" + std::string(alert_name(admonition.kind)) + ']');
      continues_paragraph_ = !blocks.empty() && as<Paragraph>(blocks.front());
      if (!continues_paragraph_) blank_line();
    }
    write_blocks(blocks, Spacing::loose);
  });
  open_html_line_ = 0;
}

void MarkdownRenderer::on(const Div& div, SourceSpan) {
  if (!dialect_.attributes)
    return write_element("div", html_attributes(div.attributes.get()), div.blocks);
  // A blank line inside would make a tight list loose.
  const Spacing spacing = spacing_;
  writer_.line("::: " + attribute_block(div.attributes.get(), true));
  if (spacing == Spacing::loose) blank_line();
  write_blocks(div.blocks, spacing);
  const bool is_open = !div.blocks.empty() && as<RawBlock>(div.blocks.back());
  if (spacing == Spacing::loose || is_open) blank_line();
  writer_.line(":::");
}

void MarkdownRenderer::on(const Figure& figure, SourceSpan) {
  if (is_captioned_image(figure)) return write_captioned_image(figure);
  inside_element("figure", html_attributes(figure.attributes.get()), [&] {
    write_blocks(figure.blocks, Spacing::loose);
    if (figure.caption.empty()) return;
    blank_line();
    write_element("figcaption", {}, figure.caption);
  });
}

// An image alone in its paragraph is a figure, its title the caption.
bool MarkdownRenderer::is_captioned_image(const Figure& figure) const {
  return dialect_.captions && figure.attributes.empty() && only_image(figure) != nullptr &&
         !plain_caption(figure.caption).empty();
}

void MarkdownRenderer::write_captioned_image(const Figure& figure) {
  Image titled = *only_image(figure);
  titled.title = plain_caption(figure.caption);
  const std::string box = std::exchange(pending_box_, {});
  write_paragraph(render({make(std::move(titled))}, FlowKind::paragraph, box));
}

std::string_view MarkdownRenderer::language() const {
  const Field<Text>& language = document_.metadata.language;
  return language ? std::string_view(*language) : std::string_view();
}

}  // namespace offprint
