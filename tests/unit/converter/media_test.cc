#include "converter/convert/media.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

#include "converter/model/walk.h"

namespace offprint {
namespace {

// The smallest GIF there is.
const std::string gif("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\1\x4C\0;", 28);

// Pictures in folders of different first letters differ.
class GifLoader final : public ResourceLoader {
 public:
  LoadResult load(std::string_view destination, std::string_view) override {
    if (destination == "none.gif") return {LoadFailure::not_found, {}};
    std::string name(destination.substr(destination.rfind('/') + 1));
    return {LoadFailure::none, {gif + std::string(destination.substr(0, 1)), std::move(name)}};
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

  std::vector<MediaFile> extract() {
    const auto use_of = [this](const std::string& name, std::string_view bytes) {
      const auto file = folder_.find(name);
      if (file == folder_.end()) return NameUse::free;
      return file->second == bytes ? NameUse::same_bytes : NameUse::taken;
    };
    return extract_media(document_, {"a/media", use_of}, {"article.txt", {}, &loader_, "article"},
                         diagnostics_);
  }

  Text destination(std::size_t block) const {
    return as<Image>(as<Paragraph>(document_.blocks[block])->content[0])->destination;
  }

  GifLoader loader_;
  std::map<std::string, std::string> folder_;  // what it holds, by name
  Document document_;
  Diagnostics diagnostics_;
};

TEST_F(ExtractMedia, CopiesAreReturnedAndReferredTo) {
  add_image("pictures/Photo.gif");
  const std::vector<MediaFile> media = extract();
  ASSERT_EQ(media.size(), 1U);
  EXPECT_EQ(media[0].name, "photo.gif");
  EXPECT_EQ(document_.resources[media[0].resource].bytes, gif + "p");
  EXPECT_EQ(destination(0), "a/media/photo.gif");
}

TEST_F(ExtractMedia, TheSameImageIsCopiedOnce) {
  add_image("a/x.gif");
  add_image("a/./x.gif");
  EXPECT_EQ(extract().size(), 1U);
  EXPECT_EQ(destination(0), destination(1));
}

TEST_F(ExtractMedia, ImagesOfOneNameGetTwo) {
  add_image("a/x.gif");
  add_image("b/x.gif");
  EXPECT_EQ(extract().size(), 2U);
  EXPECT_NE(destination(0), destination(1));
}

TEST_F(ExtractMedia, AFileThatIsThereIsKeptOrAvoided) {
  folder_["x.gif"] = "something else";
  folder_["y.gif"] = gif + "a";
  add_image("a/x.gif");
  add_image("a/y.gif");
  const std::vector<MediaFile> media = extract();
  ASSERT_EQ(media.size(), 1U);
  EXPECT_THAT(media[0].name, testing::MatchesRegex("x-[0-9a-f]{16}\\.gif"));
  EXPECT_EQ(destination(0), "a/media/" + media[0].name);
}

TEST_F(ExtractMedia, ASecondRunWritesNothing) {
  add_image("b/x.gif");
  add_image("a/x.gif");
  folder_["x.gif"] = gif + "a";
  for (const MediaFile& file : extract())
    folder_[file.name] = document_.resources[file.resource].bytes;
  const Text first = destination(0);
  document_ = {};
  add_image("b/x.gif");
  add_image("a/x.gif");
  EXPECT_TRUE(extract().empty());
  EXPECT_EQ(destination(0), first);
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
