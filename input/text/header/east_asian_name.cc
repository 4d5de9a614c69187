#include "input/text/header/east_asian_name.h"

#include <string>

#include "input/text/lines/characters.h"

namespace offprint::text {

namespace {

// The hundred commonest family names, in both scripts, without those that open common words.
constexpr std::u32string_view family_names =
    U"王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧"
    U"许許"
    U"傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘锺汪任姜范廖邹鄒熊孟秦邱侯江尹段雷"
    U"龙龍"
    U"黎史陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武莫孔";
constexpr std::u32string_view double_family_names[] = {U"欧阳", U"歐陽", U"司马", U"司馬",
                                                       U"上官", U"诸葛", U"諸葛"};
// Characters that end the names of places, newspapers and offices.
constexpr std::u32string_view never_last =
    U"省市县縣区區州网網报報社局部院馆館版频頻道篇台会會国國周人学學";
constexpr std::u32string_view family_ends =
    U"田山川村本井野藤木原島崎沢橋石上下口中谷林森部内倉辺岡浦尾坂瀬水松竹";
constexpr std::u32string_view given_ends =
    U"子美恵香奈里太郎夫男雄介也哉平一二三人樹輝明彦之志司治斗翔央衣織菜花穂佳希代江枝紀和行史";

constexpr bool holds(std::u32string_view characters, char32_t character) {
  return characters.find(character) != std::u32string_view::npos;
}

bool is_han(char32_t c) { return c >= 0x4E00 && c < 0xA000; }

// Returns the characters of the text; nothing if some are not Han, or if it is too long for a name.
std::u32string han_characters(std::string_view text) {
  std::u32string characters;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t character = next_character(text, i);
    if (is_blank(character)) continue;
    if (!is_han(character) || characters.size() == 5) return {};
    characters += character;
  }
  return characters;
}

bool has_blank(std::string_view text) {
  for (std::size_t i = 0; i < text.size();)
    if (is_blank(next_character(text, i))) return true;
  return false;
}

}  // namespace

bool is_chinese_name(std::string_view text) {
  const std::u32string name = has_blank(text) ? std::u32string() : han_characters(text);
  if (name.size() < 3 || holds(never_last, name.back())) return false;
  if (name.size() == 3 && holds(family_names, name[0])) return true;
  for (const std::u32string_view family : double_family_names)
    if (name.size() <= 4 && std::u32string_view(name).starts_with(family)) return true;
  return false;
}

bool is_short_chinese_name(std::string_view text) {
  const std::u32string name = has_blank(text) ? std::u32string() : han_characters(text);
  return name.size() == 2 && holds(family_names, name[0]) && !holds(never_last, name[1]);
}

bool is_japanese_name(std::string_view text) {
  const std::u32string name = han_characters(text);
  return (name.size() == 4 || name.size() == 5) && holds(family_ends, name[1]) &&
         holds(given_ends, name.back());
}

}  // namespace offprint::text
