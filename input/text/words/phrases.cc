#include "input/text/words/phrases.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace offprint::text {

namespace {

constexpr std::array<std::string_view, 50> phrases = {
    "関連記事", "シェア",       "ツイート",       "コメント",     "ランキング", "ログイン",
    "会員登録", "お問い合わせ", "利用規約",       "プライバシー", "著作権",     "無断転載",
    "最新記事", "人気記事",     "メルマガ",       "トップページ", "ホーム",     "検索",
    "前の記事", "次の記事",     "最近のニュース", "分享",         "评论",       "登录",
    "注册",     "订阅",         "版权",           "隐私",         "上一篇",     "下一篇",
    "相关文章", "最新消息",     "热门",           "首页",         "联系我们",   "關於我們",
    "評論",     "登入",         "版權",           "広告",         "もっと見る", "广告",
    "廣告",     "相關文章",     "相關新聞",       "延伸閱讀",     "訂閱",       "隱私",
    "註冊",     "阅读更多"};

// Labels above an advertisement, alone on their line.
constexpr std::array<std::string_view, 7> advertising_labels = {"広告", "广告", "廣告", "推广",
                                                                "推廣", "赞助", "贊助"};

// Returns the last twelve bits of the first character, which takes three bytes. Few characters
// share them with the first character of a phrase.
constexpr std::size_t opening(std::string_view text) {
  return (static_cast<unsigned char>(text[1]) & 0x3FU) << 6U |
         (static_cast<unsigned char>(text[2]) & 0x3FU);
}

constexpr std::array<bool, 4096> find_openings() {
  std::array<bool, 4096> found{};
  for (const std::string_view phrase : phrases) found[opening(phrase)] = true;
  return found;
}
constexpr std::array<bool, 4096> openings = find_openings();

}  // namespace

std::uint32_t count_east_asian_boilerplate(std::string_view text) {
  std::bitset<phrases.size()> found;
  for (; text.size() > 2; text.remove_prefix(1)) {
    if (static_cast<unsigned char>(text[0]) < 0xE3 || !openings[opening(text)]) continue;
    for (std::size_t i = 0; i < phrases.size(); ++i)
      if (text.starts_with(phrases[i])) found.set(i);
  }
  return static_cast<std::uint32_t>(found.count());
}

bool is_east_asian_advertising_label(std::string_view text) {
  return std::ranges::find(advertising_labels, text) != advertising_labels.end();
}

}  // namespace offprint::text
