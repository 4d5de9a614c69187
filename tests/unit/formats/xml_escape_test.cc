#include <gtest/gtest.h>

#include "formats/xml/escape.h"

namespace offprint {
namespace {

TEST(XmlEscape, EscapesMarkupInText) {
  EXPECT_EQ(escape_xml_text("a < b & c > \"d\""), "a &lt; b &amp; c &gt; \"d\"");
}

TEST(XmlEscape, KeepsLineEndsInAttributes) {
  EXPECT_EQ(escape_xml_attribute("a\n\"b\"\tc\r"), "a&#10;&quot;b&quot;&#9;c&#13;");
}

TEST(XmlEscape, EscapesHtmlAsCmark) {
  EXPECT_EQ(escape_html("\"a\"\n<b> & c"), "&quot;a&quot;\n&lt;b&gt; &amp; c");
}

TEST(XmlEscape, LeavesOutWhatXmlCannotHold) {
  const std::string text =
      "a\x01\x1F"
      "b\xEF\xBF\xBE\xEF\xBF\xBF"
      "c\xFF\xED\xA0\x80"
      "d";
  EXPECT_EQ(escape_xml_text(text), "abcd");
  EXPECT_EQ(escape_xml_attribute(text), "abcd");
  EXPECT_EQ(escape_html(text), "abcd");
  EXPECT_EQ(xml_characters(text + "&"), "abcd&");
}

TEST(XmlEscape, PartsWordsWhereAFormFeedDid) {
  EXPECT_EQ(escape_xml_text("page\fbreak\vhere"), "page break here");
  EXPECT_EQ(escape_html("a\fb"), "a b");
}

TEST(XmlEscape, KeepsCharactersBeyondAscii) { EXPECT_EQ(escape_xml_text("é 日本 😀"), "é 日本 😀"); }

}  // namespace
}  // namespace offprint
