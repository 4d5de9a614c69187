#include "formats/html/html.h"

#include "converter/nesting.h"
#include "formats/html/base64.h"
#include "formats/html/page.h"
#include "formats/options.h"
#include "formats/unwritten_metadata.h"
#include "formats/xhtml/document_language.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"

namespace offprint {

namespace html_writer {

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
        "a link to '" + link.target.substr(0, 60) + "' is not allowed; only its text is kept");
    return {};
  }

  std::optional<std::string> image(const Image& image, SourceSpan span) override {
    if (!options_.html.embed_resources || !image.resource ||
        *image.resource >= document_.resources.size())
      return address(image, span);
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
                         "an image from '" + image.destination.substr(0, 60) +
                             "'; its alternative text is shown instead");
    return {};
  }

  const Document& document_;
  const WriterOptions& options_;
  Diagnostics& diagnostics_;
};

// Writes a fragment part by part: the memory of one part's tree serves the next.
class Fragment {
 public:
  Fragment(XhtmlContext& context, ByteSink& sink)
      : context_(context), sink_(sink), renderer_(xml_, context) {}

  void write() {
    renderer_.blocks(context_.document.blocks);
    end_part();
    for (const Section& section : context_.document.sections) write_section(section);
    renderer_.notes();
    end_part();
  }

 private:
  // The renderer leaves subsections to us (markup_options).
  void write_section(const Section& section) {
    renderer_.section(section, 1);
    end_part();
    for (const Section& below : section.sections) write_section(below);
  }

  void end_part() {
    const std::string markup = xml_.take();
    if (markup.empty()) return;
    sink_.write(markup);
    sink_.write("\n");
  }

  XhtmlContext& context_;
  ByteSink& sink_;
  XmlBuilder xml_{XmlDialect::html};
  XhtmlRenderer renderer_;
};

XhtmlOptions markup_options(const Document& document, const WriterOptions& chosen,
                            Diagnostics& diagnostics) {
  const bool fragment = chosen.common.fragment;
  XhtmlOptions options = fragment ? reference_markup() : book_markup();
  options.raw_html = chosen.html.raw_html;
  if (fragment) options.split_level = max_section_depth + 1;
  const Field<Text>& language = document.metadata.language;
  if (!fragment)
    options.language = document_language(document, diagnostics);
  else if (language)
    options.language = *language;
  return options;
}

void write_page_or_fragment(const Document& document, const WriterOptions& options, ByteSink& sink,
                            Diagnostics& diagnostics) {
  PageTargets targets(document, options, diagnostics);
  const bool fragment = options.common.fragment;
  XhtmlContext context(document, markup_options(document, options, diagnostics), targets,
                       diagnostics);
  if (fragment)
    Fragment(context, sink).write();
  else
    sink.write(html_page(context, options.html));
  context.report_uncalled_notes();
  if (!fragment)
    report_unwritten_metadata(
        document.metadata, "HTML",
        {"title", "subtitle", "author", "date", "lang", "description", "abstract", "keywords",
         "publisher", "site", "rights", "source", "series"},
        diagnostics);
}

}  // namespace

}  // namespace html_writer

void write_html(const Document& document, const WriterOptions& options, const Environment&,
                ByteSink& sink, Diagnostics& diagnostics) {
  html_writer::write_page_or_fragment(document, options, sink, diagnostics);
}

}  // namespace offprint
