#include "input/markdown/inlines/mail_addresses.h"

#include "converter/commonmark/characters.h"
#include "input/markdown/inlines/bare_urls.h"

namespace offprint::markdown {

namespace {

struct Address {
  std::size_t begin = 0;
  std::size_t end = 0;  // 0: there is none
  bool has_scheme = false;
};

// Returns whether `text` ends with `scheme`, and that begins a word.
bool ends_with_scheme(std::string_view text, std::string_view scheme) {
  if (!text.ends_with(scheme)) return false;
  return text.size() == scheme.size() ||
         !is_ascii_alphanumeric(text[text.size() - scheme.size() - 1]);
}

class AddressFinder {
 public:
  explicit AddressFinder(std::string_view text) : text_(text) {}

  // The first address whose sign is at `at` or behind it; nothing before `floor` belongs to it.
  Address find(std::size_t at, std::size_t floor) {
    for (at = text_.find('@', at); at != std::string_view::npos; at = text_.find('@', at + 1)) {
      Address address = take_local_part(at, floor);
      if (address.begin == at) continue;
      address.end = domain_end(at);
      if (address.end > 0) return address;
    }
    return {};
  }

 private:
  Address take_local_part(std::size_t at, std::size_t floor) {
    Address address;
    address.begin = at;
    is_xmpp_ = false;
    while (address.begin > floor) {
      const char c = text_[address.begin - 1];
      const std::string_view before = text_.substr(floor, address.begin - floor);
      if (c == ':' && ends_with_scheme(before, "mailto:"))
        address.has_scheme = true;
      else if (c == ':' && ends_with_scheme(before, "xmpp:"))
        address.has_scheme = is_xmpp_ = true;
      else if (!is_ascii_alphanumeric(c) &&
               std::string_view(".+-_").find(c) == std::string_view::npos)
        break;
      --address.begin;
    }
    return address;
  }

  // A dot inside, a letter at the end; 0: no domain.
  std::size_t domain_end(std::size_t at) const {
    bool has_dot = false;
    std::size_t end = at + 1;
    for (; end < text_.size(); ++end) {
      const char c = text_[end];
      if (c == '@') return 0;
      const bool dot = c == '.' && end + 1 < text_.size() && is_ascii_alphanumeric(text_[end + 1]);
      has_dot = has_dot || dot;
      const bool accepted = is_ascii_alphanumeric(c) || dot || c == '-' || c == '_';
      if (!accepted && !(c == '/' && is_xmpp_)) break;
    }
    if (!has_dot || (!is_ascii_letter(text_[end - 1]) && text_[end - 1] != '.')) return 0;
    return trim_address(text_, at, end);
  }

  std::string_view text_;
  bool is_xmpp_ = false;
};

}  // namespace

void add_text(Inlines& inlines, std::string_view text, SourceSpan span) {
  if (text.empty()) return;
  TextRun* const last = inlines.empty() ? nullptr : as<TextRun>(inlines.back());
  if (last == nullptr)
    inlines.push_back(make(TextRun{Text(text)}, span));
  else
    last->text += text;
}

void add_linked_text(Inlines& inlines, std::string_view text, SourceSpan span) {
  AddressFinder finder(text);
  std::size_t done = 0;
  for (Address found = finder.find(0, 0); found.end > 0; found = finder.find(done, done)) {
    add_text(inlines, text.substr(done, found.begin - done), span);
    const Text address(text.substr(found.begin, found.end - found.begin));
    Link link;
    link.target = found.has_scheme ? address : "mailto:" + address;
    link.content = text_inlines(address, span);
    inlines.push_back(make(std::move(link), span));
    done = found.end;
  }
  add_text(inlines, text.substr(done), span);
}

}  // namespace offprint::markdown
