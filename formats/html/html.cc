#include "formats/html/html.h"

#include "formats/html/base64.h"
#include "formats/html/page.h"
#include "formats/options.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"

namespace offprint {

namespace {

// Pictures show no matter what they say: they cannot run anything.
bool is_image_data(const Text& destination) { return destination.starts_with("data:image/"); }

// Destinations as written; pictures as data: URIs where they are to be embedded.
class PageTargets final : public XhtmlTargets {
 public:
  PageTargets(const Document& document, const WriterOptions& options, Diagnostics& diagnostics)
      : document_(document), options_(options), diagnostics_(diagnostics) {}

  std::optional<std::string> link(const Link& link, SourceSpan span) override {
    if (may_lead_to(link.target)) return percent_encoded(link.target);
    diagnostics_.warning(
        "link-dropped", span,
        "a link must not lead to '" + link.target.substr(0, 60) + "'; its text stands alone");
    return {};
  }

  std::optional<std::string> image(const Image& image, SourceSpan span) override {
    if (!options_.html.embed_resources || !image.resource) return address(image, span);
    const Resource& resource = document_.resources[*image.resource];
    return "data:" + resource.media_type + ";base64," + base64(resource.bytes);
  }

 private:
  bool may_lead_to(const Text& target) const {
    return options_.html.raw_html == RawHtml::keep || !is_dangerous_scheme(url_scheme(target));
  }

  std::optional<std::string> address(const Image& image, SourceSpan span) {
    if (may_lead_to(image.destination) || is_image_data(image.destination))
      return percent_encoded(image.destination);
    diagnostics_.warning("image-dropped", span,
                         "an image must not come from '" + image.destination.substr(0, 60) +
                             "'; its alternative text stands");
    return {};
  }

  const Document& document_;
  const WriterOptions& options_;
  Diagnostics& diagnostics_;
};

std::string html_fragment(XhtmlContext& context) {
  XmlBuilder xml(XmlDialect::html);
  XhtmlRenderer renderer(xml, context);
  renderer.blocks(context.document.blocks);
  for (const Section& section : context.document.sections) renderer.section(section, 1);
  renderer.notes();
  const std::string markup = xml.markup();
  return markup.empty() ? markup : markup + "\n";
}

XhtmlOptions markup_options(const Document& document, const WriterOptions& chosen) {
  XhtmlOptions options = chosen.common.fragment ? reference_markup() : book_markup();
  options.raw_html = chosen.html.raw_html;
  const Field<Text>& language = document.metadata.language;
  options.language = language ? *language : "und";
  return options;
}

}  // namespace

void write_html(const Document& document, const WriterOptions& options, const Environment&,
                ByteSink& sink, Diagnostics& diagnostics) {
  PageTargets targets(document, options, diagnostics);
  const bool fragment = options.common.fragment;
  XhtmlContext context(document, markup_options(document, options), targets, diagnostics);
  sink.write(fragment ? html_fragment(context) : html_page(context, options.html));
  context.report_uncalled_notes();
}

}  // namespace offprint
