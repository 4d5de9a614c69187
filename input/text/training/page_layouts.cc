#include "input/text/training/page_layouts.h"

#include <algorithm>
#include <fmt/format.h>

#include "input/text/lines/characters.h"
#include "input/text/lines/list_marker.h"

namespace offprint::training {

namespace {

constexpr std::uint32_t wrap_width = 72;  // columns

bool is_heading(const WrittenLine& line) { return line.role == LabelRole::heading; }
bool is_boilerplate(const WrittenLine& line) { return line.role == LabelRole::boilerplate; }

// Returns whether browsers write no blank lines between neighbours with this role.
bool comes_in_rows(LabelRole role) {
  return role == LabelRole::boilerplate || role == LabelRole::list_item ||
         role == LabelRole::code || role == LabelRole::table;
}

bool has_blanks(const WrittenPage& page) {
  return std::any_of(page.begin(), page.end(),
                     [](const WrittenLine& line) { return line.blanks_before > 0; });
}

WrittenPage without_blanks(WrittenPage page) {
  for (WrittenLine& line : page) line.blanks_before = 0;
  return page;
}

// Returns a page that has no blank lines with those that another browser would write.
WrittenPage with_blanks(WrittenPage page) {
  if (has_blanks(page)) return page;
  for (std::size_t i = 1; i < page.size(); ++i)
    page[i].blanks_before = page[i].role == page[i - 1].role && comes_in_rows(page[i].role) ? 0 : 1;
  return page;
}

WrittenPage without_boilerplate(const WrittenPage& page) {
  WrittenPage clean;
  std::size_t blanks = 0;
  for (const WrittenLine& line : page) {
    blanks = std::max(blanks, line.blanks_before);
    if (is_boilerplate(line)) continue;
    clean.push_back(line);
    clean.back().blanks_before = clean.size() == 1 ? 0 : blanks;
    blanks = 0;
  }
  return clean;
}

// Returns the page with headings that touch the text below and, if `above_too`, the text above.
WrittenPage tight(WrittenPage page, bool above_too) {
  page = with_blanks(std::move(page));
  for (std::size_t i = 1; i < page.size(); ++i) {
    if (is_heading(page[i - 1])) page[i].blanks_before = 0;
    if (above_too && is_heading(page[i])) page[i].blanks_before = 0;
  }
  return page;
}

// Returns the page with blank lines only around paragraphs, like `innerText`.
WrittenPage inner(WrittenPage page) {
  for (std::size_t i = 1; i < page.size(); ++i) {
    const bool paragraph =
        page[i].role == LabelRole::paragraph || page[i - 1].role == LabelRole::paragraph;
    page[i].blanks_before = paragraph ? 1 : 0;
  }
  return page;
}

std::string marker(std::size_t style, std::size_t number) {
  switch (style % 3) {
    case 0: return "- ";
    case 1: return "• ";
    default: return fmt::format("{}. ", number);
  }
}

// Returns the page with list markers, all of one kind.
WrittenPage with_list_markers(WrittenPage page, std::size_t style) {
  std::size_t number = 0;
  for (WrittenLine& line : page) {
    number = line.role == LabelRole::list_item ? number + 1 : 0;
    if (number > 0 && !text::find_list_marker(line.text))
      line.text = marker(style, number) + line.text;
  }
  return page;
}

// Returns the page as someone would type it, with markers of lists and quotations, and blank lines
// between any two blocks.
WrittenPage typed(WrittenPage page, std::size_t style) {
  page = with_list_markers(with_blanks(std::move(page)), style);
  for (WrittenLine& line : page)
    if (line.role == LabelRole::quote) line.text = "> " + line.text;
  return page;
}

// Breaks the text into lines of at most wrap_width columns, at blanks and next to East Asian
// characters.
std::vector<std::string> wrap(const std::string& text, std::string_view indent) {
  std::vector<std::string> lines(1);
  std::uint32_t width = 0;
  std::size_t start = 0;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t character = next_character(text, position);
    const bool last = position == text.size();
    if (!last && text[position] != ' ' && !is_east_asian(character)) continue;
    const std::string piece = text.substr(start, position - start);
    const std::uint32_t columns = display_width(piece);
    if (width + columns > wrap_width && width > indent.size()) {
      lines.emplace_back(indent);
      width = static_cast<std::uint32_t>(indent.size());
      const std::size_t blank = piece.front() == ' ' ? 1 : 0;
      lines.back() += piece.substr(blank);
    } else {
      lines.back() += piece;
    }
    width += columns;
    start = position;
  }
  return lines;
}

std::string_view continuation_indent(const WrittenLine& line) {
  if (line.role == LabelRole::quote) return "> ";
  return line.role == LabelRole::list_item ? "  " : "";
}

LaidOutText print(const std::string& layout, const WrittenPage& page, bool wrapped = false) {
  LaidOutText out;
  out.layout = layout;
  std::uint32_t number = 0;
  for (const WrittenLine& line : page) {
    out.text.append(line.blanks_before, '\n');
    number += static_cast<std::uint32_t>(line.blanks_before);
    std::vector<std::string> lines = {line.text};
    if (wrapped && line.role != LabelRole::code) lines = wrap(line.text, continuation_indent(line));
    const auto count = static_cast<std::uint32_t>(lines.size());
    out.blocks.push_back({number + 1, number + count, line.role, false});
    number += count;
    for (const std::string& part : lines) out.text += part + '\n';
  }
  return out;
}

LaidOutText lay_out_in(std::size_t layout, const WrittenPage& page, std::size_t turn) {
  switch (layout % 5) {
    case 0: return print("lines", without_blanks(page));
    case 1: return print("tight", tight(page, turn % 2 == 0));
    case 2: return print("wrap", typed(page, turn), true);
    case 3: return print("inner", inner(page));
    default: return print("bullets", with_list_markers(with_blanks(page), turn));
  }
}

}  // namespace

std::vector<LaidOutText> lay_out(const WrittenPage& page, std::size_t turn) {
  std::vector<LaidOutText> texts;
  texts.push_back(print("page", page));
  texts.push_back(print("clean", without_boilerplate(page)));
  texts.push_back(lay_out_in(turn, page, turn));
  texts.push_back(lay_out_in(turn + 2, page, turn + 1));
  return texts;
}

}  // namespace offprint::training
