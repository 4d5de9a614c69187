#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

#include "converter/convert/media.h"
#include "converter/model/walk.h"

namespace offprint {
namespace {

namespace fs = std::filesystem;

// The smallest GIF there is.
const std::string gif("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\1\x4C\0;", 28);

class MemoryLoader final : public ResourceLoader {
 public:
  LoadResult load(std::string_view destination, std::string_view) override {
    if (destination == "none.gif") return {LoadFailure::not_found, {}};
    return {LoadFailure::none, {gif, std::string(destination)}};
  }
};

class ExtractMedia : public testing::Test {
 protected:
  ExtractMedia() {
    std::string name = (fs::temp_directory_path() / "offprint-media-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    root_ = name;
    sources_.add("article.txt", "");
  }
  ~ExtractMedia() override { fs::remove_all(root_); }

  // A paragraph that holds nothing but an image.
  void add_image(const Text& destination) {
    Image image;
    image.destination = destination;
    document_.blocks.push_back(make(Paragraph{{make(std::move(image))}}));
  }

  void extract() {
    const ConversionContext context{sources_, 0, environment_, &loader_, "article"};
    extract_media(document_, folder(), context, delivery_, diagnostics_);
    delivery_.deliver();
  }

  std::string folder() const { return (root_ / "deep/media").string(); }
  Text destination(std::size_t block) const {
    return as<Image>(as<Paragraph>(document_.blocks[block])->content[0])->destination;
  }

  fs::path root_;
  Sources sources_;
  Environment environment_;
  MemoryLoader loader_;
  Document document_;
  Delivery delivery_;
  Diagnostics diagnostics_;
};

TEST_F(ExtractMedia, copies_are_made_and_referred_to) {
  add_image("pictures/Photo.gif");
  extract();
  EXPECT_EQ(destination(0).substr(0, folder().size() + 1), folder() + "/");
  std::ifstream copy(destination(0), std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(copy), {}), gif);
}

TEST_F(ExtractMedia, the_same_image_is_copied_once) {
  add_image("a.gif");
  add_image("b/a.gif");
  add_image("a.gif");
  extract();
  EXPECT_EQ(destination(0), destination(2));
  EXPECT_NE(destination(0), destination(1));
}

TEST_F(ExtractMedia, image_that_is_not_there_keeps_its_destination) {
  add_image("none.gif");
  extract();
  EXPECT_EQ(destination(0), "none.gif");
  EXPECT_TRUE(diagnostics_.any(Severity::warning));
  EXPECT_FALSE(fs::exists(folder()));
}

TEST_F(ExtractMedia, cover_stays_where_it_is) {
  document_.metadata.cover.set("cover.gif", Origin::document);
  add_image("cover.gif");
  extract();
  EXPECT_EQ(*document_.metadata.cover, "cover.gif");
  EXPECT_NE(destination(0), "cover.gif");
}

}  // namespace
}  // namespace offprint
