#include "input/text/build/site_name.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "input/text/header/window_title.h"
#include "input/text/lines/characters.h"

namespace offprint::text {

namespace {

constexpr std::size_t longest_name = 60;  // bytes
constexpr std::size_t most_blanks = 5;
constexpr std::size_t most_owners = 8;  // because each is searched for in the whole text

// Returns whether the text is short and begins with a capital or a letter without case.
bool may_be_site(std::string_view name) {
  if (name.empty() || name.size() > longest_name) return false;
  std::size_t position = 0;
  const char32_t first = next_character(name, position);
  const auto blanks = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
  return is_letter(first) && !is_lower(first) && blanks <= most_blanks &&
         name.find_first_of("?!|\"") == std::string_view::npos;
}

template <class List>
std::size_t first_of(const List& list, std::string_view text) {
  std::size_t first = text.size();
  for (const std::string_view word : list) first = std::min(first, text.find(word));
  return first;
}

// Returns "The Riverside Post" of "Copyright © 2019–2024 The Riverside Post. All rights reserved."
std::string_view copyright_owner(std::string_view line) {
  constexpr std::array<std::string_view, 3> signs = {"©", "(c)", "(C)"};
  constexpr std::array<std::string_view, 18> ends = {
      ".",      ",",      "|",      "·",     " - ", " – ",      " All ", " all ", " Alle ",
      " Tous ", " Todos", " Tutti", " Alla", " 20", "版权所有", "保留",  "無断",  "无断"};
  const std::size_t sign = first_of(signs, line);
  if (sign == line.size()) return {};
  line.remove_prefix(sign +
                     (line.substr(sign).starts_with("(") ? 3 : std::string_view("©").size()));
  constexpr std::string_view years = "0123456789 ,-";
  for (bool more = true; more && !line.empty();) {
    more = years.find(line.front()) != std::string_view::npos;
    if (more) line.remove_prefix(1);
    const std::string_view dash = "–";
    if (line.starts_with(dash)) line.remove_prefix(dash.size()), more = true;
  }
  return trim(line.substr(0, first_of(ends, line)));
}

class SiteNameFinder {
 public:
  explicit SiteNameFinder(const PageWithRoles& page) : page_(page) {}

  std::optional<SiteName> find() const {
    if (!page_.header.title) return {};
    const std::string_view title = page_.unit(*page_.header.title).text;
    std::size_t owners = 0;
    for (std::size_t i = 0; i < page_.size() && owners < most_owners; ++i) {
      if (!is_boilerplate(page_.role(i))) continue;
      const std::string_view line = page_.unit(i).text;
      if (const auto site = beside_title(line, title); may_be_site(site))
        return SiteName{std::string(site), i};
      const std::string_view owner = copyright_owner(line);
      owners += !owner.empty();
      if (may_be_site(owner) && !is_author(owner) && stands_elsewhere(owner, i))
        return SiteName{std::string(owner), i};
    }
    return {};
  }

 private:
  bool is_author(std::string_view name) const {
    const auto& authors = page_.header.authors;
    return std::any_of(authors.begin(), authors.end(),
                       [&](const Author& author) { return author.name == name; });
  }

  bool stands_elsewhere(std::string_view name, std::size_t but_not) const {
    for (std::size_t i = 0; i < page_.size(); ++i)
      if (i != but_not && is_boilerplate(page_.role(i)) &&
          page_.unit(i).text.find(name) != std::string_view::npos)
        return true;
    return false;
  }

  const PageWithRoles& page_;
};

}  // namespace

std::optional<SiteName> find_site_name(const PageWithRoles& page) {
  return SiteNameFinder(page).find();
}

}  // namespace offprint::text
