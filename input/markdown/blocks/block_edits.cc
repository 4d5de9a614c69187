#include "input/markdown/blocks/block_edits.h"

#include <algorithm>
#include <utility>

namespace offprint::markdown {

namespace {

class BlockEditor {
 public:
  BlockEditor(std::string_view source, TextPlace place, std::string_view sentinel,
              std::vector<Edit>& edits, BlockPlaceholders& placeholders)
      : source_(source),
        place_(place),
        sentinel_(sentinel),
        edits_(edits),
        placeholders_(placeholders) {}

  void item(const OutlinedItem& item) {
    std::string text(item.consumed, ' ');
    if (item.separate) text += separator() + "\n" + item.outer_prefix;
    text.append("+").append(item.width - 1, ' ').append(item_placeholder(item));
    if (!item.empty) text.append("\n").append(item.inner_prefix);
    replace(item.marker, std::move(text));
  }

  void separate(const OutlinedSeparator& found) {
    const std::string line_start = "\n" + found.prefix;
    replace({found.at, found.at},
            found.behind ? line_start + separator() : separator() + line_start);
  }

  void div_fence(const OutlinedDivFence& fence) {
    using Kind = OutlinedDivFence::Kind;
    ReplacedDivFence replaced;
    replaced.kind = fence.kind == Kind::opening   ? ReplacedDivFence::Kind::opening
                    : fence.kind == Kind::closing ? ReplacedDivFence::Kind::closing
                                                  : ReplacedDivFence::Kind::text;
    replaced.attributes = fence.attributes;
    replaced.span = place_.span(fence.position);
    replace(fence.content, placeholder_comment(sentinel_, BlockPlaceholder::div_fence,
                                               placeholders_.div_fences.size()));
    placeholders_.div_fences.push_back(std::move(replaced));
  }

  void formula(const OutlinedFormula& formula) {
    const std::string_view whole = view(formula.whole);
    const auto lines = 1 + std::count(whole.begin(), whole.end(), '\n');
    replace(formula.whole, placeholder_comment(sentinel_, BlockPlaceholder::formula,
                                               placeholders_.formulas.size()));
    placeholders_.formulas.push_back(
        {formula.tex, place_.span(formula.position, static_cast<std::uint32_t>(lines))});
  }

  void alert(const OutlinedAlert& alert) {
    replace(alert.marker,
            placeholder_text(sentinel_, BlockPlaceholder::alert, placeholders_.alerts.size()));
    placeholders_.alerts.push_back({alert.kind, Text(view(alert.marker))});
  }

  void task(const OutlinedTask& task) {
    replace(task.marker,
            placeholder_text(sentinel_, BlockPlaceholder::task, placeholders_.tasks.size()));
    placeholders_.tasks.push_back(task.state);
  }

  void tab(const OutlinedTab& tab) { replace({tab.at, tab.at + 1}, std::string(tab.width, ' ')); }
  void escape(std::size_t at) { replace({at, at}, "\\"); }

 private:
  std::string_view view(Slice slice) const {
    return source_.substr(slice.begin, slice.end - slice.begin);
  }
  void replace(Slice slice, std::string text) {
    edits_.push_back({slice.begin, slice.end, std::move(text), Edit::Scope::block});
  }
  std::string separator() {
    return placeholder_comment(sentinel_, BlockPlaceholder::separator, placeholders_.separators++);
  }
  std::string item_placeholder(const OutlinedItem& item) {
    const SourceSpan span = place_.span(item.position);
    if (item.kind == OutlinedItem::Kind::note) {
      placeholders_.notes.push_back({Text(view(item.label)), span});
      return placeholder_comment(sentinel_, BlockPlaceholder::note, placeholders_.notes.size() - 1);
    }
    placeholders_.definitions.push_back({item.after_blank, span});
    return placeholder_comment(sentinel_, BlockPlaceholder::definition,
                               placeholders_.definitions.size() - 1);
  }

  std::string_view source_;
  TextPlace place_;
  std::string_view sentinel_;
  std::vector<Edit>& edits_;
  BlockPlaceholders& placeholders_;
};

}  // namespace

void add_block_edits(const Outline& found, std::string_view source, TextPlace place,
                     std::string_view sentinel, std::vector<Edit>& edits,
                     BlockPlaceholders& placeholders) {
  BlockEditor editor(source, place, sentinel, edits, placeholders);
  for (const OutlinedItem& item : found.items) editor.item(item);
  for (const OutlinedSeparator& separator : found.separators) editor.separate(separator);
  for (const OutlinedDivFence& fence : found.div_fences) editor.div_fence(fence);
  for (const OutlinedFormula& formula : found.formulas) editor.formula(formula);
  for (const OutlinedAlert& alert : found.alerts) editor.alert(alert);
  for (const OutlinedTask& task : found.tasks) editor.task(task);
  for (const OutlinedTab& tab : found.tabs) editor.tab(tab);
  for (const std::size_t at : found.too_deep) editor.escape(at);
}

}  // namespace offprint::markdown
