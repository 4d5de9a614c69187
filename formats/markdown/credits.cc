#include "converter/words.h"
#include "formats/markdown/renderer.h"

namespace offprint {

namespace {

Inlines byline(const std::vector<Author>& authors, std::string_view language) {
  Text text(word(Word::by, language));
  for (const Author& author : authors)
    text.append(&author == &authors.front() ? " " : ", ").append(author.name);
  return text_inlines(std::move(text));
}

}  // namespace

// Subtitle, authors and date as paragraphs, where there is no front matter for them: in an
// anthology's articles and in CommonMark.
void MarkdownRenderer::write_credits(const Metadata& metadata) {
  const auto write = [&](const Inlines& inlines) {
    blank_line();
    write_paragraph(render(inlines, FlowKind::paragraph));
  };
  if (metadata.subtitle) write({make(Emphasis{*metadata.subtitle})});
  if (metadata.authors) write(byline(*metadata.authors, language()));
  if (metadata.date)
    write(text_inlines(metadata.date->parsed() ? metadata.date->iso() : metadata.date->words));
}

std::string MarkdownRenderer::titled_body() {
  const Metadata& metadata = document_.metadata;
  if (metadata.title) write_heading(1, {}, *metadata.title, metadata.title.span());
  write_credits(metadata);
  if (metadata.abstract) write_blocks(*metadata.abstract, Spacing::loose);
  return body();
}

}  // namespace offprint
