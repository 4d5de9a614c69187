// The quick look that spares most documents the inline scanner.
#include <algorithm>
#include <string_view>
#include <vector>

#include "input/markdown/inlines/inline_scanner.h"

namespace offprint::markdown {

namespace {

using E = Extension;

class QuickCheck {
 public:
  explicit QuickCheck(ExtensionSet extensions) : extensions_(extensions) {}

  // Each of the strings may begin something for any of the extensions.
  void add(std::initializer_list<std::string_view> strings, std::initializer_list<E> any) {
    const auto is_on = [this](E extension) { return extensions_.has(extension); };
    if (std::any_of(any.begin(), any.end(), is_on)) all_.insert(all_.end(), strings);
  }
  bool finds_any_in(std::string_view text) const {
    return std::any_of(all_.begin(), all_.end(), [text](std::string_view characters) {
      return text.find(characters) != text.npos;
    });
  }

 private:
  ExtensionSet extensions_;
  std::vector<std::string_view> all_;
};

// More brackets than may be open, with no blank line between them.
bool holds_many_brackets(std::string_view source) {
  std::size_t brackets = 0;
  std::size_t end = 0;  // of the lines that hold the last bracket
  for (std::size_t at = source.find('['); at != source.npos; at = source.find('[', at + 1)) {
    if (at >= end) {
      brackets = 0;
      end = source.find("\n\n", at);
    }
    if (++brackets > most_open_brackets) return true;
  }
  return false;
}

}  // namespace

bool may_hold_inline_extensions(std::string_view source, ExtensionSet extensions) {
  QuickCheck check(extensions);
  check.add({"^"}, {E::footnotes, E::inline_notes});
  check.add({"$"}, {E::tex_math_dollars, E::tex_math_gfm});
  check.add({"{"}, {E::header_attributes, E::inline_code_attributes, E::link_attributes,
                    E::bracketed_spans, E::raw_attribute});
  check.add({"www.", "://"}, {E::autolink_bare_uris});
  return check.finds_any_in(source) || may_hold_text_extensions(source, extensions) ||
         holds_many_brackets(source);
}

bool may_hold_text_extensions(std::string_view text, ExtensionSet extensions) {
  QuickCheck check(extensions);
  check.add({"~"}, {E::strikeout, E::subscript});
  check.add({"^"}, {E::superscript});
  check.add({"@"}, {E::autolink_bare_uris});
  check.add({"'", "\"", "-", "."}, {E::smart});
  return check.finds_any_in(text);
}

}  // namespace offprint::markdown
