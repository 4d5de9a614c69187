#include "input/text/training/labels.h"

#include <array>

#include "input/text/training/json.h"

namespace offprint::training {

namespace {

struct RoleName {
  std::string_view name;
  LabelRole role;
};
constexpr std::array<RoleName, 15> role_names = {{{"title", LabelRole::title},
                                                  {"subtitle", LabelRole::subtitle},
                                                  {"date", LabelRole::header},
                                                  {"byline", LabelRole::header},
                                                  {"dateline", LabelRole::header},
                                                  {"heading", LabelRole::heading},
                                                  {"paragraph", LabelRole::paragraph},
                                                  {"list_item", LabelRole::list_item},
                                                  {"list_cont", LabelRole::continuation},
                                                  {"blockquote", LabelRole::quote},
                                                  {"code", LabelRole::code},
                                                  {"table", LabelRole::table},
                                                  {"caption", LabelRole::caption},
                                                  {"boilerplate", LabelRole::boilerplate},
                                                  {"uncertain", LabelRole::uncertain}}};

LabelRole role_of(std::string_view name) {
  for (const RoleName& row : role_names)
    if (row.name == name) return row.role;
  return LabelRole::none;
}

Label read_label(const Json& block) {
  Label label;
  const Json& lines = block["l"];
  if (lines.items.size() != 2) return label;
  label.first_line = static_cast<std::uint32_t>(lines.items[0].number);
  label.last_line = static_cast<std::uint32_t>(lines.items[1].number);
  label.role = role_of(block["role"].text);
  label.neutral = !block["hard"].null || !block["soft"].null;
  return label;
}

}  // namespace

void Labels::index_lines() {
  std::uint32_t last = 0;
  for (const Label& block : blocks) last = std::max(last, block.last_line);
  by_line.assign(last + 1, blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i)
    for (std::uint32_t l = blocks[i].first_line; l <= blocks[i].last_line; ++l) by_line[l] = i;
}

const Label& Labels::at(std::uint32_t line) const {
  static const Label nothing;
  if (line >= by_line.size() || by_line[line] == blocks.size()) return nothing;
  return blocks[by_line[line]];
}

Labels read_labels(std::string_view json) {
  const Json root = read_json(json);
  Labels labels;
  labels.web_page = root["kind"].text == "html";
  labels.source = root[labels.web_page ? "id" : "source"].text;
  constexpr std::string_view borrowed = "transplanted from ";
  const std::string& chrome = root["chrome"].text;
  if (chrome.starts_with(borrowed)) labels.chrome = chrome.substr(borrowed.size());
  labels.variant = root["variant"].text;
  for (const Json& block : root["blocks"].items) labels.blocks.push_back(read_label(block));
  labels.index_lines();
  return labels;
}

bool is_body(LabelRole role) {
  switch (role) {
    case LabelRole::subtitle:
    case LabelRole::heading:
    case LabelRole::paragraph:
    case LabelRole::list_item:
    case LabelRole::continuation:
    case LabelRole::quote:
    case LabelRole::code:
    case LabelRole::table:
    case LabelRole::caption: return true;
    case LabelRole::none:
    case LabelRole::title:
    case LabelRole::header:
    case LabelRole::boilerplate:
    case LabelRole::uncertain: return false;
  }
  return false;
}

}  // namespace offprint::training
