#include "input/text/training/written_page.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "converter/error.h"

namespace offprint::training {

namespace {

constexpr std::pair<char, LabelRole> letters[] = {
    {'x', LabelRole::boilerplate}, {'t', LabelRole::title},     {'s', LabelRole::subtitle},
    {'d', LabelRole::header},      {'1', LabelRole::heading},   {'2', LabelRole::heading},
    {'3', LabelRole::heading},     {'p', LabelRole::paragraph}, {'i', LabelRole::list_item},
    {'q', LabelRole::quote},       {'c', LabelRole::code},      {'b', LabelRole::table},
    {'n', LabelRole::caption},     {'?', LabelRole::uncertain}};

constexpr std::string_view separator = " | ";
constexpr std::string_view blank_characters = " \t\r";

class PageReader {
 public:
  PageReader(std::string_view text, const std::string& name) : rest_(text), name_(name) {}

  WrittenPage read() {
    if (!next_line().starts_with("lang: ")) fail("\"lang: xx\" expected");
    if (next_line() != "---") fail("\"---\" expected");
    while (!rest_.empty()) take_line(next_line());
    const auto titles = std::count_if(page_.begin(), page_.end(), [](const WrittenLine& line) {
      return line.role == LabelRole::title;
    });
    if (titles != 1) fail(fmt::format("{} titles, one expected", titles));
    return std::move(page_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Error(ErrorKind::malformed_input, fmt::format("{}:{}: {}", name_, number_, what));
  }

  std::string_view next_line() {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    ++number_;
    line.remove_suffix(line.size() -
                       std::min(line.find_last_not_of(blank_characters) + 1, line.size()));
    return line;
  }

  void take_line(std::string_view line) {
    if (line.empty()) {
      ++blanks_;
      return;
    }
    if (line.substr(1, separator.size()) != separator || line.size() <= 1 + separator.size())
      fail("no \"LABEL | text\"");
    WrittenLine& written = page_.emplace_back();
    written.role = role_of(line.front());
    written.text = line.substr(1 + separator.size());
    written.blanks_before = std::exchange(blanks_, 0);
  }

  LabelRole role_of(char letter) const {
    for (const auto& [name, role] : letters)
      if (name == letter) return role;
    fail(fmt::format("unknown label \"{}\"", letter));
  }

  std::string_view rest_;
  const std::string& name_;
  std::size_t number_ = 0;
  std::size_t blanks_ = 0;
  WrittenPage page_;
};

}  // namespace

WrittenPage read_written_page(std::string_view text, const std::string& name) {
  return PageReader(text, name).read();
}

}  // namespace offprint::training
