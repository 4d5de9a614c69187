#include "input/text/header/east_asian_byline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "input/text/header/east_asian_name.h"
#include "input/text/header/name_list.h"
#include "input/text/lines/characters.h"

namespace offprint::text {

namespace {

bool is_person(std::string_view text) { return is_chinese_name(text) || is_japanese_name(text); }

// A label that contains another comes before it.
constexpr std::array<std::string_view, 34> labels = {
    "取材・文・写真", "取材・執筆", "取材・文",   "文・写真", "文・図", "文・構成", "聞き手・文",
    "执笔",           "执筆者",     "執筆者",     "投稿者",   "聞き手", "撰文",     "撰稿",
    "采写",           "採訪",       "采访、撰文", "采访",     "口述",   "图／文",   "图/文",
    "图文",           "作者",       "著者",       "筆者",     "執筆",   "记者",     "記者",
    "ライター",       "编译",       "構成",       "글",       "著",     "文"};
constexpr std::array<std::string_view, 9> separators = {"：", ":",  "／", "/", "｜",
                                                        "|",  "＝", "=",  "丨"};
// Labels that may be separated from the name by a middle dot: "文・山田花子".
constexpr std::array<std::string_view, 2> dotted_labels = {"聞き手", "文"};
// Words and punctuation after which no names follow.
constexpr std::array<std::string_view, 34> closings = {
    " 发表", " 發表", " 发布",  " 發佈", "|",    "｜",   "(",    "（",   "译者",
    "譯者",  "编辑",  "編輯",   "来源",  "來源", "责编", "翻译", "編集", "写真",
    "摄影",  "攝影",  "  ",     " / ",   "\t",   " 于",  "／",   "报道", "報道",
    "報導",  "撮影",  "・写真", "）",    "〕",   "】",   ")"};
// Employers of a reporter, written before "记者".
constexpr std::array<std::string_view, 10> employers = {"本报",   "本報", "本网", "本刊", "新华社",
                                                        "中新社", "实习", "特约", "文/",  "文／"};
constexpr std::array<std::string_view, 2> reporter = {"记者", "記者"};

template <class List>
std::size_t prefix_in(const List& list, std::string_view text) {
  for (const std::string_view word : list)
    if (text.starts_with(word)) return word.size();
  return 0;
}

// A cheap test: every word that is searched for here contains a byte of this range.
bool may_be_east_asian(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) >= 0xE3; });
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// Returns the text behind a label and its separator; nothing if a word only begins like a label.
std::optional<std::string_view> behind_label(std::string_view text) {
  if (text.empty() || is_ascii(text.front())) return {};
  for (const std::string_view label : labels) {
    if (!text.starts_with(label)) continue;
    const std::string_view tail = text.substr(label.size());
    const std::string_view rest = trim(tail);
    if (const std::size_t length = prefix_in(separators, rest)) return trim(rest.substr(length));
    const std::string_view dot = "・";
    if (tail.starts_with(dot) && prefix_in(dotted_labels, label) == label.size() &&
        is_person(tail.substr(dot.size())))
      return tail.substr(dot.size());
    const bool blank = rest.size() < tail.size() && !rest.empty();
    if (blank && (label.size() > std::string_view("文").size() || is_person(rest))) return rest;
  }
  return {};
}

// "本报记者王小明", "（記者王小明／台北報導）": names directly behind the word for a reporter.
std::optional<std::string_view> behind_reporter(std::string_view text) {
  text = text.substr(prefix_in(std::array<std::string_view, 5>{"（", "(", "〔", "【", "["}, text));
  while (const std::size_t length = prefix_in(employers, text)) text = trim(text.substr(length));
  const std::size_t length = prefix_in(reporter, text);
  if (length == 0) return {};
  std::string_view names = trim(text.substr(length));
  // The place of the report follows the name, of three characters, without a separator.
  constexpr std::size_t name = 3 * std::string_view("王").size();
  if (names.size() > name && is_chinese_name(names.substr(0, name)) &&
      names.find("報導") != std::string_view::npos)
    return names.substr(0, name);
  const std::size_t end =
      std::min({names.find("／"), names.find(' '), names.find("、"), names.size()});
  return is_person(names.substr(0, end)) || is_short_chinese_name(names.substr(0, end))
             ? std::optional(names)
             : std::nullopt;
}

// "（山田花子記者）", "山田花子（ライター）", "王小明报道": the name before what the person does.
std::optional<std::string_view> before_role(std::string_view text) {
  for (const std::string_view bracket : {"（", "("})
    if (text.starts_with(bracket)) text.remove_prefix(bracket.size());
  for (const std::string_view role :
       {"記者", "记者", "（ライター）", "(ライター)", "報道", "报道", " 著", "（編集部）"}) {
    const std::size_t at = text.find(role);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view rest = text.substr(at + role.size());
    const bool ends = rest.empty() || rest == "）" || rest == ")" || trim(rest).starts_with("|");
    if (ends && is_person(trim(text.substr(0, at)))) return trim(text.substr(0, at));
  }
  return {};
}

// Returns the names behind or before a label. A label is at the start of the line, or behind a
// blank or a bar.
std::optional<std::string_view> find_names(std::string_view text) {
  if (text.starts_with("由 ")) return trim(text.substr(std::string_view("由 ").size()));
  if (auto names = behind_reporter(text)) return names;
  if (auto names = behind_label(text)) return names;
  if (auto names = before_role(text)) return names;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i - 1] != ' ' && text[i - 1] != '|') continue;
    if (auto names = behind_label(text.substr(i))) return names;
    if (auto names = behind_reporter(text.substr(i))) return names;
  }
  return {};
}

// Returns the length of the blank, comma or middle dot that opens the text; else 0.
std::size_t separator_length(std::string_view text) {
  return prefix_in(
      std::array<std::string_view, 9>{" ", "　", "、", "，", ",", "；", "·", "・", "|"}, text);
}
bool is_name_separator(std::string_view text, std::size_t at) {
  return separator_length(text.substr(at)) != 0;
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
  if (!may_be_east_asian(text)) return {};
  auto names = find_names(text);
  if (!names) return {};
  if (const auto reporters = behind_reporter(*names)) names = reporters;
  for (const std::string_view closing : closings) *names = names->substr(0, names->find(closing));
  std::vector<Author> authors = read_east_asian_names(*names);
  if (!authors.empty()) return authors;
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

std::vector<Author> read_east_asian_names(std::string_view text) {
  text = trim(text);
  if (is_japanese_name(text)) return {{std::string(text), {}, {}}};
  std::vector<Author> authors;
  bool full = false;  // one of the names does not look like a common word
  while (!text.empty()) {
    std::size_t length = 0;
    while (length < text.size() && !is_name_separator(text, length)) ++length;
    const std::string_view name = text.substr(0, length);
    if (!is_person(name) && !is_short_chinese_name(name)) return {};
    full = full || is_person(name);
    authors.push_back({std::string(name), {}, {}});
    text.remove_prefix(length);
    while (!text.empty() && is_name_separator(text, 0)) text.remove_prefix(separator_length(text));
  }
  if (!full) authors.clear();
  return authors;
}

std::string without_east_asian_date_words(std::string_view text) {
  constexpr std::array<std::string_view, 26> words = {
      "发布时间", "發布時間", "發佈時間", "发布日期", "發布日期", "發佈日期", "发表时间",
      "更新时间", "更新時間", "发表于",   "发布于",   "發表於",   "發佈於",   "最終更新",
      "最后更新", "公開日",   "投稿日",   "掲載日",   "更新日",   "作成日",   "登録日",
      "時間",     "时间",     "日期",     "公開",     "更新"};
  if (!may_be_east_asian(text)) return std::string(text);
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

}  // namespace offprint::text
