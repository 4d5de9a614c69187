#include "tests/unit/converter/html_output.h"

#include <algorithm>
#include <fmt/core.h>

#include "converter/convert/convert.h"
#include "converter/transforms/html/element.h"
#include "converter/transforms/html/tag_scanner.h"
#include "tests/support/samples.h"

namespace offprint::test {

namespace {

Inlines inlines_of(std::string_view text, std::uint32_t line) {
  Inlines inlines;
  TagScanner scanner(text);
  SourceSpan at{0, line, 1, line};
  while (const auto token = scanner.next()) {
    const bool is_text =
        token->kind == HtmlTokenKind::text || token->kind == HtmlTokenKind::raw_text;
    if (is_text)
      inlines.push_back(make(TextRun{Text(token->source)}, at));
    else
      inlines.push_back(make(RawInline{"html", Text(token->source)}, at));
    at.column += static_cast<std::uint32_t>(token->source.size());
  }
  return inlines;
}

// CommonMark 0.31.2 §4.6, roughly: a name of a block, or a tag alone.
bool is_html_block(std::string_view piece) {
  TagScanner scanner(piece);
  const auto token = scanner.next();
  if (!token || token->kind == HtmlTokenKind::text) return false;
  if (token->name.empty() || html_element(token->name).level != HtmlLevel::inlines) return true;
  const std::string_view rest = piece.substr(token->source.size());
  return rest.empty() || rest.front() == '\n';
}

// Returns the end of the first piece of `text`. A blank line ends a piece, except for the HTML
// blocks that may hold blank lines (CommonMark 0.31.2 §4.6, conditions 1 to 5).
std::size_t piece_end(std::string_view text) {
  static constexpr std::pair<std::string_view, std::string_view> long_pieces[] = {
      {"<pre", "</pre>"},           {"<style", "</style>"}, {"<script", "</script>"},
      {"<textarea", "</textarea>"}, {"<!--", "-->"},        {"<?", "?>"}};
  std::size_t from = 0;
  for (const auto& [begin, end] : long_pieces)
    if (text.starts_with(begin)) from = text.find(end);
  return std::min(text.find("\n\n", std::min(from, text.size())), text.size());
}

class ArticleBuilder {
 public:
  void add(std::string_view piece, std::uint32_t line) {
    const SourceSpan span{0, line, 1, line};
    const std::size_t level = piece.find_first_not_of('#');
    if (level > 0 && level < piece.size() && piece[level] == ' ')
      section(piece.substr(level + 1), static_cast<int>(level), span);
    else if (is_html_block(piece))
      blocks().push_back(make(RawBlock{"html", Text(piece)}, span));
    else
      blocks().push_back(make(Paragraph{inlines_of(piece, line)}, span));
  }
  Document take() {
    while (!open_.empty()) close();
    return std::move(document_);
  }

 private:
  Blocks& blocks() { return open_.empty() ? document_.blocks : open_.back().blocks; }
  void section(std::string_view title, int level, SourceSpan span) {
    while (!open_.empty() && open_.back().level >= level) close();
    Section section;
    section.level = level;
    section.title = inlines_of(title, span.line);
    section.span = span;
    open_.push_back(std::move(section));
  }
  void close() {
    Section section = std::move(open_.back());
    open_.pop_back();
    (open_.empty() ? document_.sections : open_.back().sections).push_back(std::move(section));
  }

  Document document_;
  Sections open_;
};

}  // namespace

Document article_with_html(std::string_view text) {
  ArticleBuilder builder;
  std::uint32_t line = 1;
  while (!text.empty()) {
    const std::size_t end = piece_end(text);
    const std::string_view piece = text.substr(0, end);
    builder.add(piece, line);
    line += static_cast<std::uint32_t>(std::count(piece.begin(), piece.end(), '\n')) + 2;
    text.remove_prefix(std::min(end + 2, text.size()));
  }
  return builder.take();
}

std::vector<std::string> Interpreted::messages() const {
  std::vector<std::string> list;
  for (const Diagnostic& diagnostic : diagnostics.all())
    list.push_back(
        fmt::format("{}:{} {}", diagnostic.span.line, diagnostic.span.column, diagnostic.message));
  return list;
}

Interpreted interpreted(Document document) {
  Interpreted result;
  MemoryLoader loader;
  WriteSettings settings{{}, {"article.md", {}, &loader, "article"}};
  settings.options.common.fragment = true;
  result.html = write(std::move(document), "html", settings, result.diagnostics);
  return result;
}

Interpreted interpreted(std::string_view text) { return interpreted(article_with_html(text)); }

std::string html_of(std::string_view text) { return interpreted(text).html; }

}  // namespace offprint::test
