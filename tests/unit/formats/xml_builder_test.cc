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

// This is more than is kept as a tree: closed elements have become markup, and the rest continues.
TEST(XmlBuilder, WritesManyElementsAsItWritesFew) {
  constexpr int many = 5000;
  XmlBuilder xml(XmlDialect::xml);
  std::string expected = "<list>";
  {
    const XmlElement list = xml.block("list");
    for (int i = 0; i < many; ++i) {
      const XmlElement item = xml.block("item");
      xml.block_text("p", "1 < 2");
      expected += "\n  <item>\n    <p>1 &lt; 2</p>\n  </item>";
    }
    {
      const XmlElement paragraph = xml.block("p");
      expected += "\n  <p>";
      for (int i = 0; i < many; ++i) {
        xml.text("a ");
        xml.in_line_text("em", "so");
        expected += "a <em>so</em>";
      }
    }
    list.set("n", "2");
  }
  expected.replace(0, 5, "<list n=\"2\"");
  EXPECT_EQ(xml.markup(), expected + "</p>\n</list>");
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
