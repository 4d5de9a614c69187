// Where text came from. Every node and every diagnostic points into a Source.
//
// Lines and columns are 1-based; columns count bytes of the decoded UTF-8 text.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace offprint {

// A stretch of lines in one source. Line 0 marks a node that no source line stands behind.
struct SourceSpan {
  std::uint32_t file = 0;  // index into Sources
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;

  bool known() const { return line != 0; }
};

// One decoded input: UTF-8, LF line ends, no byte order mark (see input/decode.h).
class Source {
 public:
  Source(std::string name, std::string text);

  // As shown in messages: the path as the user gave it, or "<stdin>".
  const std::string& name() const { return name_; }
  const std::string& text() const { return text_; }
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(starts_.size()); }
  // Line `number` without its line end; empty when there is no such line.
  std::string_view line(std::uint32_t number) const;

 private:
  std::string name_;
  std::string text_;
  std::vector<std::size_t> starts_;  // byte offset of each line
};

// The inputs of one run, append-only, owned by the caller. Outlives every document and diagnostic
// that points into it; references stay valid when more sources are added.
class Sources {
 public:
  std::uint32_t add(std::string name, std::string text);
  const Source& operator[](std::uint32_t file) const { return sources_[file]; }
  std::size_t size() const { return sources_.size(); }

 private:
  std::deque<Source> sources_;
};

}  // namespace offprint
