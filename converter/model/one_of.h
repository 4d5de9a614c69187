// One of several kinds, by value: a std::variant that keeps its large kinds in boxes, so that a
// rare one does not make every node of a tree as large as itself.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

#include "converter/model/boxed.h"

namespace offprint {

template <class... Kinds>
class OneOf {
  // A text with its attributes, two sequences with theirs: what most nodes are.
  static constexpr std::size_t largest_unboxed = 56;

  template <class Kind>
  static constexpr bool is_boxed = (sizeof(Kind) > largest_unboxed);
  template <class Kind>
  using Stored = std::conditional_t<is_boxed<Kind>, Boxed<Kind>, Kind>;

 public:
  template <class Kind>
  static constexpr bool holds = (std::is_same_v<Kind, Kinds> || ...);

  // The first kind, empty.
  OneOf() = default;
  template <class Kind>
  requires holds<Kind> OneOf(Kind kind)
      : value_(std::in_place_type<Stored<Kind>>, std::move(kind)) {}

  // Null when it is of another kind, or of a large one that was moved from.
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

  // Calls `function` with the kind that is held; nothing may have been moved from it.
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
