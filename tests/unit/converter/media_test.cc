#include "converter/convert/media.h"

#include <gtest/gtest.h>

#include "converter/model/walk.h"

namespace offprint {
namespace {

// The smallest GIF there is.
const std::string gif("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\1\x4C\0;", 28);

class OneGifLoader final : public ResourceLoader {
 public:
  LoadResult load(std::string_view destination, std::string_view) override {
    if (destination == "none.gif") return {LoadFailure::not_found, {}};
    return {LoadFailure::none, {gif, std::string(destination)}};
  }
};

class ExtractMedia : public testing::Test {
 protected:
  // A paragraph that holds nothing but an image.
  void add_image(const Text& destination) {
    Image image;
    image.destination = destination;
    document_.blocks.push_back(make(Paragraph{{make(std::move(image))}}));
  }

  std::span<const Resource> extract() {
    return extract_media(document_, "a/media", {"article.txt", {}, &loader_, "article"},
                         diagnostics_);
  }

  Text destination(std::size_t block) const {
    return as<Image>(as<Paragraph>(document_.blocks[block])->content[0])->destination;
  }

  OneGifLoader loader_;
  Document document_;
  Diagnostics diagnostics_;
};

TEST_F(ExtractMedia, CopiesAreReturnedAndReferredTo) {
  add_image("pictures/Photo.gif");
  const std::span<const Resource> media = extract();
  ASSERT_EQ(media.size(), 1U);
  EXPECT_EQ(media[0].bytes, gif);
  EXPECT_EQ(destination(0), "a/media/" + media[0].name);
}

TEST_F(ExtractMedia, TheSameImageIsCopiedOnce) {
  add_image("a.gif");
  add_image("b/a.gif");
  add_image("a.gif");
  EXPECT_EQ(extract().size(), 2U);
  EXPECT_EQ(destination(0), destination(2));
  EXPECT_NE(destination(0), destination(1));
}

TEST_F(ExtractMedia, ImageThatIsNotThereKeepsItsDestination) {
  add_image("none.gif");
  EXPECT_TRUE(extract().empty());
  EXPECT_EQ(destination(0), "none.gif");
  EXPECT_TRUE(diagnostics_.any(Severity::warning));
}

TEST_F(ExtractMedia, CoverStaysWhereItIs) {
  document_.metadata.cover.set("cover.gif", Origin::document);
  add_image("cover.gif");
  extract();
  EXPECT_EQ(*document_.metadata.cover, "cover.gif");
  EXPECT_NE(destination(0), "cover.gif");
}

}  // namespace
}  // namespace offprint
