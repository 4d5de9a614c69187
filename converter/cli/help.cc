// The text of --help, made from the bound options.
#include <algorithm>
#include <fmt/core.h>
#include <fmt/ranges.h>
#include <iterator>
#include <vector>

#include "converter/cli/arguments.h"
#include "converter/cli/options.h"

namespace offprint {

namespace {

constexpr std::size_t description_column = 30;
constexpr std::size_t line_width = 80;

constexpr std::string_view introduction =
    "Usage: offprint [OPTIONS] [INPUT]\n"
    "\n"
    "Converts an article to an e-book, a DocBook file, Markdown, plain text or a web\n"
    "page. In unmarked text, it finds the title, date, authors, headings and lists.\n"
    "Without -o and -t it writes Markdown to standard output.\n";

constexpr std::string_view examples =
    "\nExamples:\n"
    "  offprint article.txt -o article.epub\n"
    "  offprint article.txt -o article.epub -o article.xml -o article.md\n"
    "  offprint article.txt --title 'On Rivers' --author 'A. Moore' -o rivers.epub\n"
    "  offprint article.txt --explain\n"
    "  xclip -o | offprint -t html > article.html\n";

constexpr std::string_view exit_codes =
    "\nExit codes:\n"
    "  0 done   1 a file cannot be read or written   3 warnings (--fail-if-warnings)\n"
    "  4 contradictory options   6 bad option   21 unknown input format\n"
    "  22 unknown output format   23 unknown format extension   64 no text in the\n"
    "  input, or malformed metadata   92 binary input   98 metadata file not found\n";

// Returns the names with short ones first: "-f", "--from", "-r", "--read".
std::vector<std::string> names_of(const CLI::Option& option) {
  std::vector<std::string> names;
  const auto& short_names = option.get_snames();
  const auto& long_names = option.get_lnames();
  for (std::size_t i = 0; i < std::max(short_names.size(), long_names.size()); ++i) {
    if (i < short_names.size()) names.push_back("-" + short_names[i]);
    if (i < long_names.size()) names.push_back("--" + long_names[i]);
  }
  return names;
}

// Returns "-o, --output FILE".
std::string heading_of(const CLI::Option& option) {
  if (option.get_positional()) return option.get_name(true);
  std::vector<std::string> names = names_of(option);
  names.resize(std::min<std::size_t>(names.size(), 2));
  const bool flag = option.get_items_expected_max() == 0;
  return fmt::format("{}{}{}", fmt::join(names, ", "), flag ? "" : " ", option.get_type_name());
}

std::string description_of(const CLI::Option& option) {
  std::vector<std::string> others = names_of(option);
  others.erase(others.begin(), others.begin() + std::min<std::ptrdiff_t>(2, std::ssize(others)));
  if (others.empty()) return option.get_description();
  return fmt::format("{}; also {}", option.get_description(), fmt::join(others, ", "));
}

// Returns `text` in lines that begin at the description's column; the first line is already there.
std::string indented(std::string_view text) {
  std::string lines;
  std::size_t column = description_column;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    if (column > description_column && column + 1 + space > line_width) {
      lines += fmt::format("\n{:{}}", "", description_column);
      column = description_column;
    } else if (column > description_column) {
      lines += ' ';
      ++column;
    }
    lines += text.substr(0, space);
    column += space;
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return lines;
}

std::string option_lines(const CLI::Option& option) {
  std::string names = "  " + heading_of(option);
  if (names.size() + 2 > description_column)
    names += fmt::format("\n{:{}}", "", description_column);
  else
    names.resize(description_column, ' ');
  return fmt::format("{}{}\n", names, indented(description_of(option)));
}

}  // namespace

std::string help_text() {
  Request request;
  CLI::App app;
  bind_options(app, request);
  std::string text(introduction);
  std::string group;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group() != group) text += fmt::format("\n{}:\n", option->get_group());
    group = option->get_group();
    text += option_lines(*option);
  }
  return text.append(examples).append(exit_codes);
}

std::string usage_text() {
  return "Usage: offprint [OPTIONS] [INPUT]\n"
         "  offprint article.txt -o article.epub\n"
         "'offprint --help' lists all options.\n";
}

std::string version_text() { return fmt::format("offprint {}\n", OFFPRINT_VERSION); }

}  // namespace offprint
