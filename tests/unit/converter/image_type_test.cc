#include "converter/transforms/image_type.h"

#include <gtest/gtest.h>
#include <string>

namespace offprint {
namespace {

using namespace std::string_view_literals;

std::string_view type_of(std::string_view bytes) {
  const auto type = image_type(bytes);
  return type ? type->media_type : "none"sv;
}

TEST(ImageType, IsToldFromTheBytes) {
  EXPECT_EQ(type_of("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\1\x4C\0;"sv), "image/gif");
  EXPECT_EQ(type_of("\xEF\xBB\xBF<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml");
  EXPECT_EQ(type_of("RIFF\4\0\0\0WEBPVP8 "sv), "image/webp");
  EXPECT_EQ(type_of("BM\x36\0\0\0\0\0\0\0\x36\0\0\0"sv), "image/bmp");
  EXPECT_EQ(type_of("II*\0\x08\0\0\0"sv), "image/tiff");
  EXPECT_EQ(type_of("MM\0*\0\0\0\x08"sv), "image/tiff");
  EXPECT_EQ(type_of("\0\0\0\x1C"
                    "ftypavif\0\0\0\0"sv),
            "image/avif");
  EXPECT_EQ(type_of("\0\0\0\x18"
                    "ftypheic\0\0\0\0"sv),
            "image/heic");
  EXPECT_EQ(type_of("\0\0\1\0\1\0"sv), "image/x-icon");
  EXPECT_EQ(type_of("%PDF-1.7\n"), "application/pdf");
}

TEST(ImageType, WordsAreNoImage) {
  for (const std::string_view text : {"BMW builds cars"sv, "MM. Dupont et Durand"sv, "II*"sv,
                                      "<html>"sv, "GIF89a"sv, "RIFF"sv, ""sv})
    EXPECT_EQ(type_of(text), "none") << text;
}

TEST(ImageType, BrowsersShowMoreThanNothingAndLessThanAll) {
  EXPECT_TRUE(image_type("RIFF\4\0\0\0WEBPVP8 "sv)->shown);
  EXPECT_FALSE(image_type("II*\0\x08\0\0\0"sv)->shown);
}

}  // namespace
}  // namespace offprint
