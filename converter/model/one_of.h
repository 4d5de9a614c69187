// A value of one of several kinds: a std::variant that keeps large kinds in boxes, so that a rare
// large kind does not make every node of a tree as large as itself.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

#include "converter/model/boxed.h"

namespace offprint {

template <class... Kinds>
class OneOf {
  // Bytes: enough for a string and attributes, or for two sequences and attributes, as most kinds
  // are.
  static constexpr std::size_t largest_unboxed = 56;

  template <class Kind>
  static constexpr bool is_boxed = (sizeof(Kind) > largest_unboxed);
  template <class Kind>
  using Stored = std::conditional_t<is_boxed<Kind>, Boxed<Kind>, Kind>;

 public:
  template <class Kind>
  static constexpr bool holds = (std::is_same_v<Kind, Kinds> || ...);

  // Holds the first kind, empty.
  OneOf() = default;
  template <class Kind>
  requires holds<Kind> OneOf(Kind kind)
      : value_(std::in_place_type<Stored<Kind>>, std::move(kind)) {}

  // Returns null if another kind is held, or a large one that was moved from.
  template <class Kind>
  const Kind* get_if() const {
    const Stored<Kind>* const stored = std::get_if<Stored<Kind>>(&value_);
    if constexpr (is_boxed<Kind>)
      return stored == nullptr ? nullptr : stored->operator->();
    else
      return stored;
  }
  template <class Kind>
  Kind* get_if() {
    return const_cast<Kind*>(std::as_const(*this).template get_if<Kind>());
  }

  // Calls `function` with the kind that is held, which must not have been moved from.
  template <class Function>
  decltype(auto) visit(Function&& function) const {
    return std::visit([&](const auto& stored) -> decltype(auto) { return function(bare(stored)); },
                      value_);
  }
  template <class Function>
  decltype(auto) visit(Function&& function) {
    return std::visit([&](auto& stored) -> decltype(auto) { return function(bare(stored)); },
                      value_);
  }

 private:
  template <class Kind>
  static Kind& bare(Kind& kind) {
    return kind;
  }
  template <class Kind>
  static const Kind& bare(const Boxed<Kind>& box) {
    return *box;
  }
  template <class Kind>
  static Kind& bare(Boxed<Kind>& box) {
    return box.edit();
  }

  std::variant<Stored<Kinds>...> value_;
};

}  // namespace offprint
