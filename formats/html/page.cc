#include "formats/html/page.h"

#include "converter/model/plain_text.h"
#include "converter/words.h"
#include "formats/html/stylesheet.h"
#include "formats/xhtml/byline.h"
#include "formats/xhtml/language_tag.h"
#include "formats/xhtml/renderer.h"
#include "formats/xhtml/url.h"
#include "formats/xml/builder.h"

namespace offprint::html_writer {

namespace {

// CSS takes an escaped character for the character (CSS Syntax 3, §4.3.7): nothing ends the element
// in HTML or the CDATA section in XML before the style sheet ends.
std::string without_ends(std::string_view css) {
  std::string out;
  for (const char c : css) {
    if ((c == '/' && out.ends_with('<')) || (c == '>' && out.ends_with("]]"))) out += '\\';
    out += c;
  }
  return out;
}

class HtmlPage {
 public:
  HtmlPage(XhtmlContext& context, const HtmlOptions& options)
      : context_(context),
        metadata_(context.document.metadata),
        options_(options),
        renderer_(xml_, context) {}

  std::string render() {
    {
      const XmlElement html = xml_.block("html");
      const std::string& language = context_.options.language;
      html.set("xmlns", "http://www.w3.org/1999/xhtml");
      html.set("lang", language).set("xml:lang", language);
      if (is_right_to_left(language)) html.set("dir", "rtl");
      head();
      body();
    }
    return "<!DOCTYPE html>\n" + xml_.markup() + "\n";
  }

 private:
  void head() {
    const XmlElement head = xml_.block("head");
    {
      const XmlElement charset = xml_.block("meta");
      charset.set("charset", "utf-8");
    }
    meta("viewport", "width=device-width, initial-scale=1");
    xml_.block_text("title", metadata_.title ? plain_text(*metadata_.title) : Text());
    for (const Author& person : persons(metadata_))
      if (is_author(person)) meta("author", person.name);
    if (metadata_.date) meta("date", metadata_.date->iso());
    if (metadata_.description) meta("description", collapse_blanks(*metadata_.description));
    if (metadata_.keywords) meta("keywords", joined(*metadata_.keywords));
    const XmlElement style = xml_.block("style");
    xml_.raw(style_text());
  }

  // XML and HTML read a style sheet alike only if it holds neither < nor &.
  std::string style_text() const {
    const std::string css = options_.css.empty() ? std::string(html_stylesheet()) : options_.css;
    if (css.find_first_of("<&") == std::string::npos) return "\n" + css;
    return "/*<![CDATA[*/\n" + without_ends(css) + "/*]]>*/";
  }

  void meta(const char* name, std::string_view content) {
    if (content.empty()) return;
    const XmlElement element = xml_.block("meta");
    element.set("name", name).set("content", content);
  }

  void body() {
    const XmlElement body = xml_.block("body");
    const XmlElement main = xml_.block("main");
    title_block();
    renderer_.blocks(context_.document.blocks);
    for (const Section& section : context_.document.sections) renderer_.section(section, 1);
    renderer_.notes();
  }

  void title_block() {
    const XmlElement header = xml_.block("header");
    if (metadata_.title && !metadata_.title->empty()) {
      const XmlElement h1 = xml_.block("h1");
      renderer_.inlines(*metadata_.title);
    }
    renderer_.subtitle(metadata_);
    const std::string& language = context_.options.language;
    renderer_.people(metadata_);
    if (metadata_.date) renderer_.credit_line("date", long_date(*metadata_.date, language));
    source_line(xml_, metadata_, context_.options);
    if (metadata_.series) renderer_.credit_line("series", series_words(*metadata_.series));
    if (metadata_.publisher) renderer_.credit_line("publisher", *metadata_.publisher);
    if (metadata_.rights) renderer_.credit_line("rights", *metadata_.rights);
    renderer_.abstract(metadata_);
  }

  XhtmlContext& context_;
  const Metadata& metadata_;
  const HtmlOptions& options_;
  XmlBuilder xml_{XmlDialect::xhtml};
  XhtmlRenderer renderer_;
};

}  // namespace

std::string html_page(XhtmlContext& context, const HtmlOptions& options) {
  return HtmlPage(context, options).render();
}

}  // namespace offprint::html_writer
