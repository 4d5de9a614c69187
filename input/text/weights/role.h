// The roles that a unit can have in an article.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offprint::text {

// In the order of a page: boilerplate above the article, its header, its body, boilerplate below.
enum class Role : std::uint8_t {
  top_boilerplate,
  title,
  date,
  byline,  // the authors, with or without the date
  paragraph,
  heading,
  item,
  continuation,  // a further paragraph of the list item above
  quote,
  code,
  inner_boilerplate,
  tail_boilerplate,
};
inline constexpr std::size_t role_count = 12;

// The names that an explanation shows.
inline constexpr std::array<std::string_view, role_count> role_names = {
    "boilerplate", "title",        "date",  "byline", "paragraph",   "heading",
    "list item",   "continuation", "quote", "code",   "boilerplate", "boilerplate"};

constexpr std::string_view role_name(Role role) {
  return role_names[static_cast<std::size_t>(role)];
}
constexpr bool is_boilerplate(Role role) {
  return role == Role::top_boilerplate || role == Role::inner_boilerplate ||
         role == Role::tail_boilerplate;
}

// A set of roles that are possible for a unit.
class RoleSet {
 public:
  constexpr RoleSet() = default;
  template <class... Roles>
  constexpr explicit RoleSet(Roles... roles)
      : bits_(((1U << static_cast<unsigned>(roles)) | ...)) {}
  constexpr bool has(Role role) const { return (bits_ >> static_cast<unsigned>(role)) & 1U; }
  constexpr void add(Role role) { bits_ |= 1U << static_cast<unsigned>(role); }

 private:
  std::uint32_t bits_ = 0;
};

}  // namespace offprint::text
