// The xml:id values of one output: each an NCName, each written once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace offprint::docbook_writer {

class Identifiers {
 public:
  // The xml:id for an id as written in the document; empty when there is none to write: no id was
  // given, or another element has it already.
  std::string claim(std::string_view written);

  // An id of our own making: `name`, lengthened until it is free.
  std::string make(std::string name);
  // Returns whether claim() would return an id.
  bool is_free(std::string_view written) const;
  // The xml:id that a link to "#fragment" leads to; empty when nothing has it.
  std::string find(std::string_view fragment) const;

 private:
  std::unordered_set<std::string> claimed_;
};

// `written` as an NCName in ASCII (Namespaces in XML 1.0 §3). Ids made by the generate_ids pass
// stay as they are.
std::string nc_name(std::string_view written);

}  // namespace offprint::docbook_writer
