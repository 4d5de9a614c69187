#include "input/text/build/inlines.h"

#include <algorithm>
#include <array>

#include "converter/utf8/ascii.h"
#include "input/text/lines/characters.h"

namespace offprint::text {

namespace {

constexpr std::size_t longest_local_part = 64;  // RFC 5321 §4.5.3.1.1
constexpr std::array<std::string_view, 5> openings = {"https://", "http://", "ftp://",
                                                      "mailto:", "www."};

struct Address {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view prefix;  // to be put before the text for a complete URL
};

// Returns the end of the address that begins at `begin`. It ends before a blank, an angle bracket,
// a quotation mark or an East Asian character. Punctuation at its end belongs to the sentence
// around it.
std::size_t address_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  int open = 0;
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t character = next_character(text, next);
    if (is_blank(character) || character == U'<' || character == U'>' || character == U'"' ||
        character == U'“' || character == U'”' || character == U'»' || character == U'«' ||
        is_east_asian(character))
      break;
    open += (character == U'(') - (character == U')');
    end = next;
  }
  while (end > begin) {
    const char last = text[end - 1];
    if (last == ')' && open < 0)
      ++open;
    else if (std::string_view(".,;:!?'*_]}").find(last) == std::string_view::npos)
      break;
    --end;
  }
  return end;
}

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || !is_ascii_alphanumeric(text[at - 1]);
}

// A quick test before the exact one. The first two letters of an address differ from those of most
// words.
bool may_open_address(std::string_view text, std::size_t at) {
  if (text[at] == '@') return true;
  if (at + 1 == text.size()) return false;
  const char next = text[at + 1];
  switch (text[at]) {
    case 'h':
    case 'f': return next == 't';
    case 'm': return next == 'a';
    case 'w': return next == 'w';
    default: return false;
  }
}

// A quick test of a whole text. Most texts have neither "//" nor "mailto" next to a colon, nor "@"
// nor "www.".
bool may_hold_address(std::string_view text) {
  for (std::size_t at = text.find(':'); at != text.npos; at = text.find(':', at + 1))
    if (text.substr(at + 1).starts_with("//") || text.substr(0, at).ends_with("mailto"))
      return true;
  return text.find('@') != text.npos || text.find("www.") != text.npos;
}

Address find_web_address(std::string_view text, std::size_t at) {
  if (!begins_word(text, at)) return {};
  for (const std::string_view opening : openings) {
    if (!text.substr(at).starts_with(opening)) continue;
    const std::size_t end = address_end(text, at);
    const bool www = opening == "www.";
    const std::string_view rest = text.substr(at, end - at);
    if (rest.size() <= opening.size() ||
        (www && rest.find('.', opening.size()) == std::string_view::npos))
      return {};
    return {at, end, www ? "https://" : ""};
  }
  return {};
}

bool is_local_character(char c) {
  return is_ascii_alphanumeric(c) || std::string_view("._%+-").find(c) != std::string_view::npos;
}

// Returns the e-mail address around the "@" at `at`. It does not begin before `from`.
Address find_mail_address(std::string_view text, std::size_t at, std::size_t from) {
  std::size_t begin = at;
  while (begin > from && at - begin < longest_local_part && is_local_character(text[begin - 1]))
    --begin;
  while (begin < at && !is_ascii_alphanumeric(text[begin])) ++begin;
  std::size_t end = at + 1;
  while (end < text.size() &&
         (is_ascii_alphanumeric(text[end]) || text[end] == '.' || text[end] == '-'))
    ++end;
  while (end > at + 1 && !is_ascii_alphanumeric(text[end - 1])) --end;
  const bool has_dot = text.substr(at + 1, end - at - 1).find('.') != std::string_view::npos;
  if (begin == at || !has_dot) return {};
  return {begin, end, "mailto:"};
}

SourceSpan moved(SourceSpan span, std::size_t bytes) {
  if (span.known()) span.column += static_cast<std::uint32_t>(bytes);
  return span;
}

void add_text(Inlines& inlines, std::string_view text, SourceSpan span) {
  if (!text.empty()) inlines.push_back(make(TextRun{std::string(text)}, span));
}

void add_blank(Inlines& inlines) {
  if (auto* run = as<TextRun>(inlines.back()))
    run->text += ' ';
  else
    inlines.push_back(make(TextRun{" "}, inlines.back().span));
}

}  // namespace

Inlines link_addresses(std::string_view text, SourceSpan span) {
  Inlines inlines;
  std::size_t done = 0;
  const std::size_t end = may_hold_address(text) ? text.size() : 0;
  for (std::size_t at = 0; at < end; ++at) {
    if (!may_open_address(text, at)) continue;
    const Address address =
        text[at] == '@' ? find_mail_address(text, at, done) : find_web_address(text, at);
    if (address.end == 0) continue;
    add_text(inlines, text.substr(done, address.begin - done), moved(span, done));
    const SourceSpan place = moved(span, address.begin);
    const std::string words(text.substr(address.begin, address.end - address.begin));
    inlines.push_back(
        make(Link{{}, text_inlines(words, place), std::string(address.prefix) + words, {}}, place));
    done = address.end;
    at = done - 1;
  }
  add_text(inlines, text.substr(done), moved(span, done));
  return inlines;
}

namespace {

// Returns the text of line `k` from byte `skipped` on.
Inlines read_line(const PageLines& page, std::size_t k, std::size_t skipped) {
  const Line& line = page.lines[k];
  const SourceSpan span{page.file, line.number, line.column + static_cast<std::uint32_t>(skipped),
                        line.number};
  return link_addresses(line.text.substr(skipped), span);
}

// Returns the words of unit `i` from byte `skipped` on.
Inlines read_unit(const PageUnits& page, std::size_t i, std::size_t skipped) {
  const Unit& unit = page.unit(i);
  Inlines inlines = read_line(page, unit.first, skipped);
  for (std::size_t k = unit.first + 1; k < unit.first + unit.count; ++k) {
    if (joins_with_blank(page.lines[k - 1].text, page.lines[k].text)) add_blank(inlines);
    Inlines words = read_line(page, k, 0);
    std::move(words.begin(), words.end(), std::back_inserter(inlines));
  }
  return inlines;
}

}  // namespace

Inlines read_inlines(const PageUnits& page, std::size_t i) { return read_unit(page, i, 0); }

Inlines read_item_inlines(const PageUnits& page, std::size_t i) {
  return read_unit(page, i, page.unit(i).marker.length);
}

}  // namespace offprint::text
