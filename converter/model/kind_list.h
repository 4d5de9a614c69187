// Lists of node kinds, and the check that together they name every kind of a variant.
//
// Code that treats most kinds alike says so with a list instead of a generic fallback. A new kind
// is then in no list, and the compiler names it.
#pragma once

#include <type_traits>

#include "converter/model/one_of.h"

namespace offprint {

template <class... Kinds>
struct KindList {
  template <class Kind>
  static constexpr bool holds = (std::is_same_v<std::remove_const_t<Kind>, Kinds> || ...);
};

// Fails to compile if `Kind` is in none of the lists.
template <class Kind, class... Lists>
struct ListedKind {
  static_assert((Lists::template holds<Kind> || ...), "this kind is in none of the lists");
  static constexpr bool value = true;
};

template <class Variant, class... Lists>
struct ListsOf;
template <class... Kinds, class... Lists>
struct ListsOf<OneOf<Kinds...>, Lists...> {
  static constexpr bool name_every_kind = (ListedKind<Kinds, Lists...>::value && ...);
};

}  // namespace offprint
