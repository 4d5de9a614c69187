// Id, classes, language and key=value pairs of a node. Most nodes have none.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "converter/model/boxed.h"

namespace offprint {

struct AttributeSet {
  std::string id;  // as written in the source, or made by the generate_ids pass
  std::vector<std::string> classes;
  std::vector<std::pair<std::string, std::string>> pairs;  // in source order
  std::string lang;                                        // BCP 47
  std::string dir;                                         // "ltr", "rtl" or empty

  bool empty() const {
    return id.empty() && classes.empty() && pairs.empty() && lang.empty() && dir.empty();
  }
};

class Attributes {
 public:
  Attributes() = default;
  Attributes(AttributeSet set) {
    if (!set.empty()) set_ = std::move(set);
  }

  bool empty() const { return !set_ || set_->empty(); }
  const AttributeSet& get() const;
  AttributeSet& edit() { return set_.edit(); }

  const std::string& id() const { return get().id; }
  const std::vector<std::string>& classes() const { return get().classes; }
  bool has_class(std::string_view name) const;
  // Returns the value of `key`, or an empty string.
  std::string_view value(std::string_view key) const;

 private:
  Boxed<AttributeSet> set_;
};

bool operator==(const Attributes& a, const Attributes& b);

// Returns attributes of one class and nothing else.
Attributes with_class(std::string name);

}  // namespace offprint
