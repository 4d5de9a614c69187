#include "converter/model/attributes.h"

#include <algorithm>

namespace offprint {

const AttributeSet& Attributes::get() const {
  static const AttributeSet none;
  return set_ ? *set_ : none;
}

bool Attributes::has_class(std::string_view name) const {
  const auto& list = classes();
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string_view Attributes::value(std::string_view key) const {
  for (const auto& [name, value] : get().pairs)
    if (name == key) return value;
  return {};
}

bool operator==(const Attributes& a, const Attributes& b) {
  const AttributeSet& x = a.get();
  const AttributeSet& y = b.get();
  return x.id == y.id && x.classes == y.classes && x.pairs == y.pairs && x.lang == y.lang &&
         x.dir == y.dir;
}

Attributes with_class(std::string name) {
  AttributeSet set;
  set.classes.push_back(std::move(name));
  return set;
}

}  // namespace offprint
