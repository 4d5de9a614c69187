#include "input/markdown/blocks/block_edits.h"

#include <algorithm>
#include <utility>

namespace offprint::markdown {

namespace {

class BlockEditor {
 public:
  BlockEditor(std::string_view source, TextPlace place, std::string_view sign,
              std::vector<Edit>& edits, BlockMarks& marks)
      : source_(source), place_(place), sign_(sign), edits_(edits), marks_(marks) {}

  void item(const OutlinedItem& item) {
    std::string text(item.consumed, ' ');
    if (item.separate) text += separator() + "\n" + item.outer_prefix;
    text.append("+").append(item.width - 1, ' ').append(item_mark(item));
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
    MarkedDivFence marked;
    marked.kind = fence.kind == Kind::opening   ? MarkedDivFence::Kind::opening
                  : fence.kind == Kind::closing ? MarkedDivFence::Kind::closing
                                                : MarkedDivFence::Kind::text;
    marked.attributes = fence.attributes;
    marked.span = place_.span(fence.position);
    replace(fence.content, mark_comment(sign_, BlockMark::div_fence, marks_.div_fences.size()));
    marks_.div_fences.push_back(std::move(marked));
  }

  void formula(const OutlinedFormula& formula) {
    const std::string_view whole = view(formula.whole);
    const auto lines = 1 + std::count(whole.begin(), whole.end(), '\n');
    replace(formula.whole, mark_comment(sign_, BlockMark::formula, marks_.formulas.size()));
    marks_.formulas.push_back(
        {formula.tex, place_.span(formula.position, static_cast<std::uint32_t>(lines))});
  }

  void alert(const OutlinedAlert& alert) {
    replace(alert.mark, mark_text(sign_, BlockMark::alert, marks_.alerts.size()));
    marks_.alerts.push_back({alert.kind, Text(view(alert.mark))});
  }

  void task(const OutlinedTask& task) {
    replace(task.mark, mark_text(sign_, BlockMark::task, marks_.tasks.size()));
    marks_.tasks.push_back(task.state);
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
  std::string separator() { return mark_comment(sign_, BlockMark::separator, marks_.separators++); }
  std::string item_mark(const OutlinedItem& item) {
    const SourceSpan span = place_.span(item.position);
    if (item.kind == OutlinedItem::Kind::note) {
      marks_.notes.push_back({Text(view(item.label)), span});
      return mark_comment(sign_, BlockMark::note, marks_.notes.size() - 1);
    }
    marks_.definitions.push_back({item.after_blank, span});
    return mark_comment(sign_, BlockMark::definition, marks_.definitions.size() - 1);
  }

  std::string_view source_;
  TextPlace place_;
  std::string_view sign_;
  std::vector<Edit>& edits_;
  BlockMarks& marks_;
};

}  // namespace

void add_block_edits(const Outline& found, std::string_view source, TextPlace place,
                     std::string_view sign, std::vector<Edit>& edits, BlockMarks& marks) {
  BlockEditor editor(source, place, sign, edits, marks);
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
