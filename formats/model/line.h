// A line of the dump: a kind, its fields in a fixed order, and its place in the source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "converter/model/attributes.h"
#include "converter/model/source.h"

namespace offprint::model_writer {

// Returns `text` in double quotes, escaped as in JSON (RFC 8259 §7). Bytes beyond ASCII stay as
// they are.
std::string in_quotes(std::string_view text);

class Line {
 public:
  Line(int depth, std::string_view kind) : text_(static_cast<std::size_t>(depth) * 2, ' ') {
    text_ += kind;
  }

  // Adds a bare word: tight, (document).
  Line& word(std::string_view word);
  Line& text(std::string_view text);
  // Adds name="value", name=number or name. Adds nothing if the value is empty, 0 or false.
  Line& field(std::string_view name, std::string_view value);
  Line& number(std::string_view name, std::uint64_t value);
  Line& flag(std::string_view name, bool value);
  // Adds #id .class key="value" lang="en" dir="rtl".
  Line& attributes(const Attributes& attributes);
  // Adds @line:column, or nothing if the node comes from no source.
  Line& at(SourceSpan span);

  std::string finish() { return std::move(text_) + '\n'; }

 private:
  std::string text_;
};

}  // namespace offprint::model_writer
