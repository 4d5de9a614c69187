#include <algorithm>
#include <fmt/core.h>

#include "converter/model/classes.h"
#include "converter/model/length.h"
#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/transforms/html/append.h"
#include "converter/transforms/html/converter.h"
#include "converter/utf8/ascii.h"

namespace offprint {

namespace {

constexpr std::string_view zero_width_space = "\u200B";

bool ends_in_blank(const Inlines& inlines) {
  if (inlines.empty() || as<SoftBreak>(inlines.back()) || as<LineBreak>(inlines.back()))
    return true;
  const auto* run = as<TextRun>(inlines.back());
  return run != nullptr && run->text.ends_with(' ');
}

// Blanks are collapsed to one, which is a line end if any of them was (CSS Text 3 §4.1.1).
class TextCollapse {
 public:
  TextCollapse(Inlines& out, SourceSpan span) : out_(out), span_(span) {}

  void add(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at;
      while (end < text.size() && is_html_blank(text[end])) ++end;
      if (end > at) blank(text.substr(at, end - at));
      at = end;
      while (end < text.size() && !is_html_blank(text[end])) ++end;
      run_ += text.substr(at, end - at);
      at = end;
    }
    flush();
  }

 private:
  void blank(std::string_view blanks) {
    if (run_.empty() ? ends_in_blank(out_) : run_.ends_with(' ')) return;
    if (blanks.find('\n') == std::string_view::npos) {
      run_ += ' ';
      return;
    }
    flush();
    out_.push_back(make(SoftBreak{}, span_));
  }
  void flush() {
    if (!run_.empty()) out_.push_back(make(TextRun{std::move(run_)}, span_));
    run_.clear();
  }

  Inlines& out_;
  const SourceSpan span_;
  Text run_;
};

// Turns every stretch of text into code; other nodes stay around it.
void make_code(Inlines& inlines) {
  Inlines out;
  for (Inline& node : inlines) {
    const bool soft_break = as<SoftBreak>(node) != nullptr;
    const auto* run = as<TextRun>(node);
    if (run == nullptr && !soft_break) {
      for_each_child_sequence(node, [](Inlines& children) { make_code(children); });
      out.push_back(std::move(node));
      continue;
    }
    const Text text = soft_break ? " " : run->text;
    if (auto* before = out.empty() ? nullptr : as<Code>(out.back()))
      before->text += text;
    else
      out.push_back(make(Code{{}, text}, node.span));
  }
  inlines = std::move(out);
}

Inlines one(Inline node) {
  Inlines inlines;
  inlines.push_back(std::move(node));
  return inlines;
}

AttributeSet titled(const GumboNode& node, AttributeSet set) {
  if (const std::string_view title = HtmlTree::attribute(node, "title"); !title.empty())
    set.pairs.emplace_back("title", title);
  return set;
}

// Returns the value of a property in a style attribute, or an empty text.
std::string_view style_value(std::string_view style, std::string_view property) {
  while (!style.empty()) {
    const std::size_t end = std::min(style.find(';'), style.size());
    const std::string_view declaration = style.substr(0, end);
    const std::size_t name = std::min(declaration.find_first_not_of(" \t\n"), declaration.size());
    const std::size_t colon = declaration.find(':');
    if (colon != declaration.npos && declaration.substr(name, colon - name) == property) {
      const std::string_view value = declaration.substr(colon + 1);
      const std::size_t first = std::min(value.find_first_not_of(' '), value.size());
      return value.substr(first, value.find_first_of(" !", first) - first);
    }
    style.remove_prefix(std::min(end + 1, style.size()));
  }
  return {};
}

// Returns the width or height that a picture is given, as "120" (pixels) or "50%".
Text size_of(const GumboNode& node, const char* side) {
  std::optional<Length> length = parse_length(HtmlTree::attribute(node, side));
  if (!length)
    length = parse_length(style_value(ascii_lower(HtmlTree::attribute(node, "style")), side));
  if (!length) return {};
  return is_whole_pixels(*length) ? length->number : length->number + length->unit;
}

}  // namespace

Inlines HtmlConverter::inlines(Nodes nodes) {
  Inlines out;
  out.reserve(nodes.size());
  for (const GumboNode* node : nodes) add_inline(*node, out);
  return out;
}

void HtmlConverter::add_inline(const GumboNode& node, Inlines& out) {
  if (HtmlItem* item = tree_.place(node)) {
    if (Inline** place = std::get_if<Inline*>(&item->thing)) out.push_back(std::move(**place));
    return;
  }
  if (!HtmlTree::is_element(node)) return add_text(node, out);
  report_handlers(node);
  const HtmlElement element = HtmlTree::row(node).element;
  const SourceSpan span = tree_.span(node);
  if (element == HtmlElement::image) return image(node, out);
  if (element == HtmlElement::line_break) return out.push_back(make(LineBreak{}, span));
  if (element == HtmlElement::word_break)
    return out.push_back(make(TextRun{Text(zero_width_space)}, span));
  if (element == HtmlElement::check_box && &node != check_box_)
    dropped(node, "<input> has no equivalent and is left out");
  if (element == HtmlElement::check_box || element == HtmlElement::ruby_parenthesis) return;
  Inlines content = enclosed(node, inlines(HtmlTree::children(node)));
  append(out, std::move(content));
}

void HtmlConverter::add_text(const GumboNode& node, Inlines& out) {
  TextCollapse(out, tree_.span(node)).add(HtmlTree::text(node));
}

template <class Node>
Inlines HtmlConverter::in_kind(const GumboNode& node, Inlines content) {
  if (content.empty()) return with_attributes(node, {});
  Node kind;
  kind.content.swap(content);
  return with_attributes(node, one(make(std::move(kind), tree_.span(node))));
}

Inlines HtmlConverter::enclosed(const GumboNode& node, Inlines content) {
  using Enclose = Inlines (HtmlConverter::*)(const GumboNode&, Inlines);
  constexpr std::pair<HtmlElement, Enclose> kinds[] = {
      {HtmlElement::anchor, &HtmlConverter::link},
      {HtmlElement::emphasis, &HtmlConverter::in_kind<Emphasis>},
      {HtmlElement::strong, &HtmlConverter::in_kind<Strong>},
      {HtmlElement::strikethrough, &HtmlConverter::in_kind<Strikethrough>},
      {HtmlElement::superscript, &HtmlConverter::in_kind<Superscript>},
      {HtmlElement::subscript, &HtmlConverter::in_kind<Subscript>},
      {HtmlElement::quoted, &HtmlConverter::in_kind<Quoted>},
      {HtmlElement::cite, &HtmlConverter::in_kind<Cite>},
      {HtmlElement::code, &HtmlConverter::code},
  };
  for (const auto& [element, enclose] : kinds)
    if (element == HtmlTree::row(node).element) return (this->*enclose)(node, std::move(content));
  return span_of(node, std::move(content));
}

// Adds attributes to kinds that have none themselves.
Inlines HtmlConverter::with_attributes(const GumboNode& node, Inlines content) {
  return in_span(node, titled(node, attributes(node)), std::move(content));
}

Inlines HtmlConverter::span_of(const GumboNode& node, Inlines content) {
  const std::string_view class_name = HtmlTree::row(node).class_name;
  return in_span(node, titled(node, attributes(node, class_name)), std::move(content));
}

// An empty one is useful only as the target of a link.
Inlines HtmlConverter::in_span(const GumboNode& node, AttributeSet set, Inlines content) const {
  if (set.empty() || (content.empty() && set.id.empty())) return content;
  return one(make(Span{std::move(set), std::move(content)}, tree_.span(node)));
}

// An <a> without an address is the target of a link.
Inlines HtmlConverter::link(const GumboNode& node, Inlines content) {
  const Text target = url(node, "href");
  const bool leads_nowhere = target.empty() || content.empty();
  AttributeSet set = attributes(node, leads_nowhere ? anchor_class : std::string_view());
  if (set.id.empty()) set.id = HtmlTree::attribute(node, "name");
  if (leads_nowhere && set.id.empty()) return with_attributes(node, std::move(content));
  if (leads_nowhere) return in_span(node, std::move(set), std::move(content));
  const Text title(HtmlTree::attribute(node, "title"));
  return one(make(Link{std::move(set), std::move(content), target, title}, tree_.span(node)));
}

Inlines HtmlConverter::code(const GumboNode& node, Inlines content) {
  make_code(content);
  if (content.size() != 1 || !as<Code>(content.front()))
    return with_attributes(node, std::move(content));
  as<Code>(content.front())->attributes = attributes(node);
  return content;
}

void HtmlConverter::image(const GumboNode& node, Inlines& out) {
  const SourceSpan span = tree_.span(node);
  Image image;
  image.alt = text_inlines(collapse_blanks(HtmlTree::attribute(node, "alt")), span);
  image.destination = image_url(node);
  if (image.destination.empty()) {
    dropped(node, "<img> without an address is left out; its alternative text is shown instead");
    append(out, std::move(image.alt));
    return;
  }
  image.title = HtmlTree::attribute(node, "title");
  AttributeSet set = attributes(node);
  for (const char* side : {"width", "height"})
    if (const Text size = size_of(node, side); !size.empty()) set.pairs.emplace_back(side, size);
  image.attributes = std::move(set);
  out.push_back(make(std::move(image), span));
}

bool HtmlConverter::contains_block(const GumboNode& node) const {
  if (const HtmlItem* item = tree_.place(node))
    return !std::holds_alternative<Inline*>(item->thing);
  if (!HtmlTree::is_element(node)) return false;
  if (HtmlTree::row(node).level == HtmlLevel::blocks) return true;
  const Nodes children = HtmlTree::children(node);
  return std::any_of(children.begin(), children.end(),
                     [this](const GumboNode* child) { return contains_block(*child); });
}

void trim(Inlines& inlines) {
  const auto is_empty = [](const Inline& node) {
    const auto* run = as<TextRun>(node);
    return as<SoftBreak>(node) || as<LineBreak>(node) || (run != nullptr && run->text.empty());
  };
  const auto strip_front = [&](Inline& node) {
    if (auto* run = as<TextRun>(node)) run->text.erase(0, run->text.find_first_not_of(" \n"));
    return is_empty(node);
  };
  const auto strip_back = [&](Inline& node) {
    if (auto* run = as<TextRun>(node)) run->text.erase(run->text.find_last_not_of(" \n") + 1);
    return is_empty(node);
  };
  std::size_t front = 0;
  while (front < inlines.size() && strip_front(inlines[front])) ++front;
  inlines.erase(inlines.begin(), inlines.begin() + static_cast<std::ptrdiff_t>(front));
  while (!inlines.empty() && strip_back(inlines.back())) inlines.pop_back();
}

}  // namespace offprint
