// The sources of a document. Nodes and diagnostics point into them.
//
// Lines and columns count from 1, columns in bytes of the decoded UTF-8 text.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace offprint {

// A range of lines in one source. The line is 0 if a node comes from no source.
struct SourceSpan {
  std::uint32_t file = 0;  // index into Sources
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;

  bool known() const { return line != 0; }
};

// A decoded input: UTF-8 with LF line ends and without a byte order mark (input/decode.h).
class Source {
 public:
  Source(std::string name, std::string text);

  // The name for messages: the path as the user gave it, or "<stdin>".
  const std::string& name() const { return name_; }
  const std::string& text() const { return text_; }
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }
  // Returns line `number` without its line end, or an empty text if there is no such line.
  std::string_view line(std::uint32_t number) const;

 private:
  std::string name_;
  std::string text_;
  std::vector<std::size_t> starts_;  // byte offset of each line
};

// The inputs of one run. The caller owns them, and they outlive every document and diagnostic that
// points into them. Sources are only added, and references to them stay valid.
class Sources {
 public:
  std::uint32_t add(std::string name, std::string text);
  const Source& operator[](std::uint32_t file) const { return sources_[file]; }
  std::size_t size() const { return sources_.size(); }

 private:
  std::deque<Source> sources_;
};

}  // namespace offprint
