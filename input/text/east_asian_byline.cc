#include "input/text/east_asian_byline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "input/text/characters.h"

namespace offprint::article {

namespace {

constexpr std::size_t longest_name = 60;  // bytes

// Longer labels before those they hold.
constexpr std::array<std::string_view, 18> labels = {
    "取材・文・写真", "取材・文", "文・写真", "文・図", "執筆者", "投稿者",
    "撰文",           "撰稿",     "作者",     "著者",   "筆者",   "執筆",
    "记者",           "記者",     "ライター", "编译",   "글",     "文"};
constexpr std::array<std::string_view, 6> separators = {"：", ":", "／", "/", "｜", "|"};
// What may follow the names.
constexpr std::array<std::string_view, 24> closings = {
    " 发表", " 發表", " 发布", " 發佈", "|",    "｜",   "(",    "（",
    "译者",  "譯者",  "编辑",  "編輯",  "来源", "來源", "责编", "翻译",
    "編集",  "写真",  "摄影",  "攝影",  "  ",   " / ",  "\t",   " 于"};

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// Behind the label and its separator; nothing when a word only begins like a label.
std::optional<std::string_view> behind_label(std::string_view text) {
  if (text.empty() || is_ascii(text.front())) return {};
  for (const std::string_view label : labels) {
    if (!text.starts_with(label)) continue;
    std::string_view rest = trim(text.substr(label.size()));
    for (const std::string_view separator : separators)
      if (rest.starts_with(separator)) return trim(rest.substr(separator.size()));
    const bool blank = text.size() > label.size() && text[label.size()] == ' ';
    if (blank && label != "文") return rest;
  }
  return {};
}

// Labels stand at the start of the line or behind a blank or a bar.
std::optional<std::string_view> find_names(std::string_view text) {
  if (text.starts_with("由 ")) return trim(text.substr(std::string_view("由 ").size()));
  if (auto names = behind_label(text)) return names;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i - 1] != ' ' && text[i - 1] != '|') continue;
    if (auto names = behind_label(text.substr(i))) return names;
  }
  return {};
}

void add_name(std::string_view name, std::vector<Author>& authors) {
  name = trim(name);
  const bool digits =
      std::any_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (name.empty() || name.size() > longest_name || (digits && !authors.empty())) return;
  authors.push_back({std::string(name), {}, {}});
}

}  // namespace

std::vector<Author> read_east_asian_byline(std::string_view text) {
  auto names = find_names(text);
  if (!names) return {};
  for (const std::string_view closing : closings) *names = names->substr(0, names->find(closing));
  std::vector<Author> authors;
  while (!names->empty()) {
    std::size_t end = names->size();
    std::size_t length = 0;
    for (const std::string_view comma : {"、", "，", ",", "；"})
      if (const std::size_t at = names->find(comma); at < end)
        end = at, length = std::string_view(comma).size();
    add_name(names->substr(0, end), authors);
    names->remove_prefix(end + length);
  }
  return authors;
}

std::string without_east_asian_date_words(std::string_view text) {
  constexpr std::array<std::string_view, 26> words = {
      "发布时间", "發布時間", "發佈時間", "发布日期", "發布日期", "發佈日期", "发表时间",
      "更新时间", "更新時間", "发表于",   "发布于",   "發表於",   "發佈於",   "最終更新",
      "最后更新", "公開日",   "投稿日",   "掲載日",   "更新日",   "作成日",   "登録日",
      "時間",     "时间",     "日期",     "公開",     "更新"};
  std::string rest;
  for (std::size_t i = 0; i < text.size();) {
    if (is_ascii(text[i])) {
      rest += text[i++];
      continue;
    }
    const auto word = std::find_if(words.begin(), words.end(), [&](std::string_view candidate) {
      return text.substr(i).starts_with(candidate);
    });
    rest += word == words.end() ? text[i] : ' ';
    i += word == words.end() ? 1 : word->size();
  }
  return rest;
}

}  // namespace offprint::article
