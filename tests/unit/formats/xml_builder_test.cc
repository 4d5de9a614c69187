#include <gtest/gtest.h>

#include "formats/xml/builder.h"

namespace offprint {
namespace {

TEST(XmlBuilder, IndentsBlocksAndNothingElse) {
  XmlBuilder xml(XmlDialect::xml);
  {
    const XmlElement section = xml.block("section");
    {
      const XmlElement p = xml.block("p");
      xml.text("1 < 2 ");
      xml.in_line_text("em", "so");
    }
    xml.block_text("p", "next");
  }
  EXPECT_EQ(xml.markup(), "<section>\n  <p>1 &lt; 2 <em>so</em></p>\n  <p>next</p>\n</section>");
}

TEST(XmlBuilder, SpellsEmptyElementsByDialect) {
  const auto empty = [](XmlDialect dialect, const char* name) {
    XmlBuilder xml(dialect);
    { const XmlElement element = xml.block(name); }
    return xml.markup();
  };
  EXPECT_EQ(empty(XmlDialect::xml, "a"), "<a/>");
  EXPECT_EQ(empty(XmlDialect::xhtml, "a"), "<a></a>");
  EXPECT_EQ(empty(XmlDialect::xhtml, "br"), "<br/>");
  EXPECT_EQ(empty(XmlDialect::html, "a"), "<a></a>");
  EXPECT_EQ(empty(XmlDialect::html, "br"), "<br />");
}

TEST(XmlBuilder, KeepsAttributesOfVoidElementsInHtml) {
  XmlBuilder xml(XmlDialect::html);
  {
    const XmlElement img = xml.in_line("img");
    img.set("src", "a&b").set("alt", "");
  }
  EXPECT_EQ(xml.markup(), "<img src=\"a&amp;b\" alt=\"\" />");
}

TEST(XmlBuilder, IndentsNothingInHtml) {
  XmlBuilder xml(XmlDialect::html);
  {
    const XmlElement quote = xml.block("blockquote");
    xml.raw_block("<hr>");
    xml.block_text("p", "a");
  }
  EXPECT_EQ(xml.markup(), "<blockquote>\n<hr>\n<p>a</p>\n</blockquote>");
}

TEST(XmlBuilder, SetsAnAttributeOnce) {
  XmlBuilder xml(XmlDialect::xml);
  {
    const XmlElement a = xml.block("a");
    a.set("x", "1").set("x", "2").set_if("y", "");
  }
  EXPECT_EQ(xml.markup(), "<a x=\"2\"/>");
}

}  // namespace
}  // namespace offprint
