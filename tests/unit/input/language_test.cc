#include "input/text/survey/language.h"

#include <gtest/gtest.h>

namespace offprint {
namespace {

TEST(DetectLanguage, KnowsLanguagesByTheirFunctionWords) {
  EXPECT_EQ(detect_language("The house by the sea was sold and they moved to the town."), "en");
  EXPECT_EQ(detect_language("Das Haus am Meer wurde verkauft und sie sind in die Stadt gezogen, "
                            "weil es dort nicht so kalt ist."),
            "de");
  EXPECT_EQ(detect_language("La maison au bord de la mer est vendue et ils sont partis dans la "
                            "ville pour y vivre avec leurs enfants."),
            "fr");
  EXPECT_EQ(detect_language("La casa del mar se vendió y ellos se fueron a la ciudad porque no "
                            "querían más el frío de los inviernos."),
            "es");
  EXPECT_EQ(detect_language("Dům u moře byl prodán a oni se přestěhovali do města, protože je tam "
                            "méně zima a také jsou tam obchody."),
            "cs");
}

TEST(DetectLanguage, KnowsLanguagesByTheirScript) {
  EXPECT_EQ(detect_language("海の家が売れて、家族は町に引っ越しました。"), "ja");
  EXPECT_EQ(detect_language("海边的房子卖掉了，全家搬到城里去了。"), "zh");
  EXPECT_EQ(detect_language("바닷가의 집이 팔려서 가족은 도시로 이사했습니다."), "ko");
  EXPECT_EQ(detect_language("Дом у моря был продан, и семья уехала в город."), "ru");
}

TEST(DetectLanguage, SaysNothingWhenUnsure) {
  EXPECT_EQ(detect_language("Lorem"), "");
  EXPECT_EQ(detect_language("12345 67890"), "");
  EXPECT_EQ(detect_language(""), "");
  // The two languages are equally likely.
  EXPECT_EQ(detect_language("The house by the sea was sold and they moved to the town, and it was "
                            "not so cold in the winter. Das Haus am Meer wurde verkauft und sie "
                            "sind in die Stadt gezogen, und es war nicht so kalt."),
            "");
}

TEST(DetectLanguage, LooksAtNoAddressesAndChecksums) {
  EXPECT_EQ(
      detect_language("新版本发布了，请下载。\n"
                      "https://example.org/the/and/of/to/in/is/it/on/archive-the.tar.gz\n"
                      "sha512=9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0\n"),
      "zh");
}

}  // namespace
}  // namespace offprint
