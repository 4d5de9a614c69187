// Addresses, characters and language tags.
#include <gtest/gtest.h>

#include "formats/xhtml/characters.h"
#include "formats/xhtml/host_name.h"
#include "formats/xhtml/language_tag.h"
#include "formats/xhtml/url.h"

namespace offprint {
namespace {

TEST(Url, IsPercentEncodedOnce) {
  EXPECT_EQ(percent_encoded("a b"), "a%20b");
  EXPECT_EQ(percent_encoded(percent_encoded("a b\\é")), "a%20b%5C%C3%A9");
}

TEST(Url, HasAScheme) {
  EXPECT_EQ(url_scheme("HTTPS://example.org"), "https");
  EXPECT_EQ(url_scheme("mailto:a@example.org"), "mailto");
  EXPECT_EQ(url_scheme("a/b:c"), "");
  EXPECT_EQ(url_scheme("#a:b"), "");
  EXPECT_EQ(url_scheme("1a:b"), "");
}

TEST(Url, StrictUrlsAreWhatValidatorsTake) {
  EXPECT_EQ(strict_url("//example.org/x"), "https://example.org/x");
  EXPECT_EQ(strict_url("http://example.org/100%"), "http://example.org/100%25");
  EXPECT_EQ(strict_url("http://example.org/#a#b"), "http://example.org/#a%23b");
  EXPECT_EQ(strict_url("http://user@example.org:80/"), "http://user@example.org:80/");
  EXPECT_EQ(strict_url("http://例え.jp/é?é"), "http://xn--r8jz45g.jp/%C3%A9?%C3%A9");
  EXPECT_EQ(strict_url("mailto:a@example.org"), "mailto:a@example.org");
}

TEST(Url, MalformedOnesAreNone) {
  for (const char* url : {"", "relative", "http:", "http://", "http:///x", "http://a b/",
                          "http://a..b/", "http://a:99999/", "http://a:b/", "http://a%00b/",
                          "http://\xFF/", "mailto:", "irc://", "http://a@b@c/"})
    EXPECT_EQ(strict_url(url), "") << url;
}

TEST(HostName, IsPunycodeBeyondAscii) {
  EXPECT_EQ(ascii_host("example.org"), "example.org");
  EXPECT_EQ(ascii_host("bücher.example"), "xn--bcher-kva.example");
  EXPECT_EQ(ascii_host("BÜCHER.example"), "xn--bcher-kva.example");
  EXPECT_EQ(ascii_host("münchen.de"), "xn--mnchen-3ya.de");
  EXPECT_EQ(ascii_host("ａ.org"), "a.org");
  EXPECT_EQ(ascii_host("президент.рф"), "xn--d1abbgf6aiiy.xn--p1ai");
  EXPECT_EQ(ascii_host("127.0.0.1"), "127.0.0.1");
  EXPECT_EQ(ascii_host("my_host.example."), "my_host.example");
}

TEST(HostName, IsNoneWhereParsersDisagree) {
  for (const char* host : {"", ".", "a..b", "-a", "a-", "1.2.3", "256.1.1.1", "0x7f.1", "1e3.4",
                           "a b", "a/b", "\u200B.org", "\U0001F600.org", "\xFF.org"})
    EXPECT_EQ(ascii_host(host), "") << host;
}

TEST(Characters, EReadersGetPlainOnes) {
  EXPECT_EQ(plain_characters("soft\u00ADhyphen, zero\u200Bwidth, \uFEFFmark"),
            "softhyphen, zerowidth, mark");
  EXPECT_EQ(plain_characters("thin\u2009space, figure\u2007space, narrow\u202Fspace"),
            "thin space, figure\u00A0space, narrow\u00A0space");
  EXPECT_EQ(plain_characters("　日本 – “é” \u200D👩"), "　日本 – “é” \u200D👩");
}

TEST(Characters, ALabelIsOneLineOfWhatXmlCanHold) {
  EXPECT_EQ(plain_line(" a\n\x01 b "), "a b");
  EXPECT_EQ(plain_line("\x01\u200B"), "");
}

TEST(LanguageTag, IsWellFormedOrNot) {
  for (const char* tag : {"en", "de-AT", "zh-Hant-TW", "sr-Latn", "de-1996", "en-x-a-b", "x-priv",
                          "und", "es-419", "de-u-co-phonebk", "zh-cmn"})
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  for (const char* tag : {"", "c", "C", "en_US", "en-", "-en", "english-language-x", "en-a", "en-x",
                          "e n", "en-US-abcdefghi", "x"})
    EXPECT_FALSE(is_language_tag(tag)) << tag;
}

TEST(LanguageTag, KnowsWhatIsWrittenFromRightToLeft) {
  EXPECT_TRUE(is_right_to_left("ar"));
  EXPECT_TRUE(is_right_to_left("he-IL"));
  EXPECT_TRUE(is_right_to_left("az-Arab"));
  EXPECT_FALSE(is_right_to_left("en"));
  EXPECT_FALSE(is_right_to_left("ar-Latn"));
}

}  // namespace
}  // namespace offprint
