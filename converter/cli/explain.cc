#include "converter/cli/explain.h"

#include <algorithm>
#include <fmt/core.h>

#include "converter/utf8/category.h"
#include "converter/utf8/code_point.h"
#include "converter/utf8/display_width.h"

namespace offprint {

namespace {

constexpr int text_width = 36;
constexpr std::size_t evidence_shown = 4;

// Returns the beginning of `text` in exactly `width` display columns, with blanks for control
// characters.
std::string fitted(std::string_view text, int width) {
  std::string shown;
  int column = 0;
  for (std::size_t position = 0; position < text.size();) {
    const CodePoint c = first_code_point(text.substr(position));
    const bool control = is_malformed(c) || is_control(c.value);
    const int cells = control ? 1 : static_cast<int>(display_width(c.value));
    const bool rest_fits = position + c.bytes == text.size() && column + cells <= width;
    if (column + cells > width - 1 && !rest_fits) {
      shown += "…";
      ++column;
      break;
    }
    shown += control ? std::string(" ") : std::string(text.substr(position, c.bytes));
    column += cells;
    position += c.bytes;
  }
  return shown.append(static_cast<std::size_t>(std::max(0, width - column)), ' ');
}

std::string lines_of(const ExplanationRow& row) {
  if (row.first_line == row.last_line) return fmt::format("{}", row.first_line);
  return fmt::format("{}-{}", row.first_line, row.last_line);
}

std::string evidence_of(const ExplanationRow& row) {
  std::string text;
  for (std::size_t i = 0; i < std::min(evidence_shown, row.evidence.size()); ++i)
    text += fmt::format("{}{} {:+.1f}", i == 0 ? "" : ", ", row.evidence[i].name,
                        row.evidence[i].weight);
  if (row.evidence.size() > evidence_shown) text += ", …";
  return text;
}

// RFC 8259 §7.
std::string json_string(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      json.append(1, '\\').append(1, c);
    else if (static_cast<unsigned char>(c) < 0x20)
      json += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      json += c;
  }
  return json += '"';
}

std::string json_evidence(const ExplanationRow& row) {
  std::string json;
  for (const Evidence& evidence : row.evidence)
    json += fmt::format("{}{{\"name\": {}, \"weight\": {:.3g}}}", json.empty() ? "" : ", ",
                        json_string(evidence.name), evidence.weight);
  return json;
}

std::string json_row(const ExplanationRow& row) {
  return fmt::format(
      "    {{\"lines\": [{}, {}], \"role\": {}, \"level\": {}, \"confidence\": {:.3g}, "
      "\"left_out\": {}, \"text\": {}, \"evidence\": [{}]}}",
      row.first_line, row.last_line, json_string(row.role), row.level, row.confidence, row.left_out,
      json_string(row.text), json_evidence(row));
}

}  // namespace

std::string explanation_table(const Explanation& explanation) {
  std::string table = fmt::format("{:>9}  {:<12} {:>5} {:>6}  {}  {}\n", "lines", "role", "level",
                                  "sure", fitted("text", text_width), "evidence");
  for (const ExplanationRow& row : explanation.rows) {
    const std::string level = row.level == 0 ? "" : fmt::format("{}", row.level);
    std::string line =
        fmt::format("{:>9}  {:<12} {:>5} {:>5.0f}%  {}  {}{}", lines_of(row), row.role, level,
                    row.confidence * 100, fitted(row.text, text_width),
                    row.left_out ? "left out: " : "", evidence_of(row));
    line.erase(line.find_last_not_of(' ') + 1);
    table += line + "\n";
  }
  return table;
}

std::string explanation_json(const Explanation& explanation, const Sources& sources) {
  std::string rows;
  for (const ExplanationRow& row : explanation.rows)
    rows += fmt::format("{}{}", rows.empty() ? "\n" : ",\n", json_row(row));
  const std::string name =
      explanation.file < sources.size() ? sources[explanation.file].name() : std::string();
  return fmt::format("{{\n  \"source\": {},\n  \"rows\": [{}\n  ]\n}}\n", json_string(name), rows);
}

}  // namespace offprint
