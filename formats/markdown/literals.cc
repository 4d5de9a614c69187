#include "formats/markdown/literals.h"

#include <algorithm>

#include "converter/commonmark/entity.h"
#include "converter/utf8/ascii.h"
#include "formats/lines/fence.h"

namespace offprint::markdown_writer {

using markdown::numeric_entity;
using markdown::possible_entity_length;

namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

bool has_balanced_parentheses(std::string_view text) {
  int open = 0;
  for (const char c : text) {
    if (c == '(' && ++open > 30) return false;  // cmark's limit is 32
    if (c == ')' && --open < 0) return false;
  }
  return open == 0;
}

bool needs_angle_brackets(std::string_view destination) {
  return destination.empty() || destination.front() == '<' ||
         std::any_of(destination.begin(), destination.end(),
                     [](char c) { return c == ' ' || is_control(c); });
}

// Parsers cut blanks at either end.
std::string keep_outer_blanks(std::string text) {
  if (text.empty()) return text;
  if (is_ascii_blank(text.back())) text.replace(text.size() - 1, 1, numeric_entity(text.back()));
  if (is_ascii_blank(text.front())) text.replace(0, 1, numeric_entity(text.front()));
  return text;
}

std::string escape_destination(std::string_view destination) {
  if (needs_angle_brackets(destination))
    return '<' + keep_outer_blanks(escape_literal(destination, "<>")) + '>';
  return escape_literal(destination, has_balanced_parentheses(destination) ? "" : "()");
}

// The length of an absolute URI's scheme, 0 if there is none.
std::size_t scheme_length(std::string_view uri) {
  const auto is_scheme_character = [](char c) {
    return is_ascii_alphanumeric(c) || c == '+' || c == '.' || c == '-';
  };
  const auto end = std::find_if_not(uri.begin(), uri.end(), is_scheme_character);
  const auto length = static_cast<std::size_t>(end - uri.begin());
  const bool valid =
      length >= 2 && length <= 32 && end != uri.end() && *end == ':' && is_ascii_letter(uri[0]);
  return valid ? length : 0;
}

// A domain with a dot and neither underscores nor ports.
bool is_plain_domain(std::string_view domain) {
  const auto is_domain_character = [](char c) {
    return is_ascii_alphanumeric(c) || c == '.' || c == '-';
  };
  return domain.find('.') != std::string_view::npos && is_ascii_alphanumeric(domain.front()) &&
         is_ascii_alphanumeric(domain.back()) && domain.find("..") == std::string_view::npos &&
         std::all_of(domain.begin(), domain.end(), is_domain_character);
}

}  // namespace

std::string code_span(std::string_view text) {
  const bool only_blanks = text.find_first_not_of(' ') == std::string_view::npos;
  const bool touches_fence = text.front() == '`' || text.back() == '`';
  const bool loses_blanks = text.front() == ' ' && text.back() == ' ' && !only_blanks;
  const std::string_view pad = touches_fence || loses_blanks ? " " : "";
  const std::string fence = fence_for(text, '`', 1);
  std::string span = fence;
  span.append(pad).append(text).append(pad).append(fence);
  std::replace(span.begin(), span.end(), '\n', ' ');
  return span;
}

std::string escape_literal(std::string_view text, std::string_view special) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n' || c == '\r') {
      out += numeric_entity(c);
      continue;
    }
    // Not with a backslash: cmark resolves references here before backslashes.
    if (c == '&' && possible_entity_length(text.substr(at)) > 0) {
      out += "&amp;";
      continue;
    }
    const bool escapes = c == '\\' && (at + 1 == text.size() || is_ascii_punctuation(text[at + 1]));
    if (escapes || special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string escape_pipes(std::string_view markup) {
  std::string out;
  for (const char c : markup) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

std::string link_target(std::string_view destination, std::string_view title) {
  if (title.empty()) return destination.empty() ? std::string() : escape_destination(destination);
  return escape_destination(destination) + " \"" + escape_literal(title, "\"") + '"';
}

bool is_autolink(std::string_view destination) {
  const auto is_forbidden = [](char c) {
    return c == ' ' || c == '<' || c == '>' || is_control(c);
  };
  return scheme_length(destination) > 0 &&
         std::none_of(destination.begin(), destination.end(), is_forbidden);
}

std::string autolink(std::string_view destination) {
  std::string link = "<";
  for (std::size_t at = 0; at < destination.size(); ++at) {
    link += destination[at];
    if (destination[at] == '&' && possible_entity_length(destination.substr(at)) > 0)
      link += "amp;";
  }
  return link + '>';
}

bool is_bare_url(std::string_view destination) {
  const std::size_t scheme = scheme_length(destination);
  const std::string_view name = destination.substr(0, scheme);
  if ((name != "http" && name != "https") || destination.substr(scheme, 3) != "://") return false;
  const std::string_view rest = destination.substr(scheme + 3);
  const std::string_view domain = rest.substr(0, rest.find_first_of("/?#"));
  const auto is_plain = [](char c) {
    return is_ascii_alphanumeric(c) ||
           std::string_view("-./?#=%+,;@:").find(c) != std::string_view::npos;
  };
  return !domain.empty() && is_plain_domain(domain) &&
         std::all_of(rest.begin(), rest.end(), is_plain) &&
         (is_ascii_alphanumeric(rest.back()) || rest.back() == '/');
}

}  // namespace offprint::markdown_writer
