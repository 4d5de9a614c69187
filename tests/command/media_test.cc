// --extract-media puts pictures beside files of the user.
#include "tests/command/command_test.h"

namespace offprint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class Media : public CommandTest {
 protected:
  // Writes a picture that differs from others with another `last` byte.
  void picture(const std::string& name, const std::string& last = "a") {
    std::filesystem::create_directories((folder_ / name).parent_path());
    write(name, std::string("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\1\x4C\0;", 28) + last);
  }
};

TEST_F(Media, AreInTheFolderAndReferredTo) {
  picture("p.gif");
  write("a.md", "A ![picture](p.gif)\n");
  const Outcome outcome = type("offprint a.md -t markdown --extract-media deep/media");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, HasSubstr("![picture](deep/media/p.gif)"));
  EXPECT_EQ(read("deep/media/p.gif"), read("p.gif"));
  write("b.md", "None ![here](none.gif)\n");
  EXPECT_EQ(type("offprint b.md --extract-media other").exit_code, 0);
  EXPECT_FALSE(exists("other"));
}

TEST_F(Media, NeverReplaceAFile) {
  picture("photo.gif", "mine");
  picture("sub/photo.gif", "other");
  write("d.gif", "# An article\n\n![a](sub/photo.gif) ![b](sub/d.gif)\n");
  picture("sub/d.gif", "d");
  const std::string mine = read("photo.gif");
  const std::string article = read("d.gif");
  const Outcome outcome = type("offprint -f markdown d.gif --extract-media . -o out.html");
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_EQ(read("photo.gif"), mine);
  EXPECT_EQ(read("d.gif"), article);
  EXPECT_EQ(files().size(), 6U);
  EXPECT_THAT(read("out.html"), HasSubstr("./photo-"));
  EXPECT_THAT(read("out.html"), Not(HasSubstr("sub/")));
}

TEST_F(Media, NeverTakeTheNameOfAnotherOutput) {
  picture("sub/out.gif");
  write("a.md", "![a](sub/out.gif)\n");
  EXPECT_EQ(type("offprint a.md --extract-media . -t markdown -o out.gif").exit_code, 0);
  EXPECT_THAT(read("out.gif"), HasSubstr("![a](./out-"));
}

TEST_F(Media, DoNotFollowALinkOutOfTheFolder) {
  picture("sub/x.gif");
  write("a.md", "![a](sub/x.gif)\n");
  write("victim", "precious");
  EXPECT_EQ(type("mkdir media && ln -s ../victim media/x.gif && ln -s nowhere media/y.gif && "
                 "offprint a.md --extract-media media")
                .exit_code,
            0);
  EXPECT_EQ(read("victim"), "precious");
}

TEST_F(Media, KeepTheirNamesInASecondRun) {
  picture("sub/x.gif", "1");
  picture("x.gif", "2");
  write("a.md", "![a](sub/x.gif) ![b](x.gif)\n");
  const Outcome first = type("offprint a.md --extract-media .");
  const std::vector<std::string> after_first = files();
  const Outcome second = type("offprint a.md --extract-media .");
  EXPECT_EQ(second.out, first.out);
  EXPECT_EQ(files(), after_first);
  EXPECT_THAT(first.out, HasSubstr("![b](./x-2.gif)"));
}

TEST_F(Media, AreNotStoredWithoutTheOtherOutputs) {
  picture("sub/x.gif");
  write("a.md", "![a](sub/x.gif)\n");
  const Outcome outcome = type("offprint a.md --extract-media new/media -o missing/a.html");
  EXPECT_NE(outcome.exit_code, 0);
  EXPECT_FALSE(exists("new"));
  EXPECT_NE(type("offprint a.md --extract-media new/media > /dev/full").exit_code, 0);
  EXPECT_FALSE(exists("new"));
}

TEST_F(Media, NeedAFolder) {
  picture("x.gif");
  write("a.md", "![a](x.gif)\n");
  write("file", "precious");
  const Outcome outcome = type("offprint a.md --extract-media file");
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cannot put images into 'file': it is not a folder"));
  EXPECT_EQ(read("file"), "precious");
}

}  // namespace
}  // namespace offprint
