// gfm_server: GFM to HTML by cmark-gfm, for a program that is linked with cmark, whose symbols
// clash. Reads a document from standard input, writes its HTML to standard output, and so on until
// the input ends. Each is 4 bytes of length in this machine's order and the text itself; the
// highest bit of a document's length asks for the filter of disallowed raw HTML.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace {

constexpr int options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES;
constexpr std::uint32_t filter_bit = 1U << 31;

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Html = std::unique_ptr<char, decltype(&std::free)>;

std::string html(const std::string& document, bool filtered) {
  const Parser parser(cmark_parser_new(options), cmark_parser_free);
  for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  if (filtered)
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("tagfilter"));
  cmark_parser_feed(parser.get(), document.data(), document.size());
  const Tree tree(cmark_parser_finish(parser.get()), cmark_node_free);
  const Html html(
      cmark_render_html(tree.get(), options, cmark_parser_get_syntax_extensions(parser.get())),
      std::free);
  return html.get();
}

bool serve_one() {
  std::uint32_t size = 0;
  if (std::fread(&size, sizeof size, 1, stdin) != 1) return false;
  const bool filtered = (size & filter_bit) != 0;
  std::string document(size & ~filter_bit, '\0');
  if (std::fread(document.data(), 1, document.size(), stdin) != document.size()) return false;
  const std::string answer = html(document, filtered);
  size = static_cast<std::uint32_t>(answer.size());
  std::fwrite(&size, sizeof size, 1, stdout);
  std::fwrite(answer.data(), 1, answer.size(), stdout);
  return std::fflush(stdout) == 0;
}

}  // namespace

int main() {
  cmark_gfm_core_extensions_ensure_registered();
  while (serve_one()) {
  }
}
