// The tree that libcmark makes of a text. Owns its parser and its memory.
//
// cmark takes its memory from an arena that throws std::bad_alloc (the exception passes through
// cmark's frames) and is freed at once, so no node is ever freed alone.
#pragma once

#include <cmark.h>
#include <memory>
#include <string_view>

namespace offprint::markdown {

// cmark counts in 32 bits and aborts beyond.
inline constexpr std::size_t max_cmark_bytes = std::size_t{1} << 30;

class CmarkArena;

class CmarkTree {
 public:
  // UTF-8 with LF line ends, no more than max_cmark_bytes. Throws std::bad_alloc.
  explicit CmarkTree(std::string_view text);
  CmarkTree(CmarkTree&&) noexcept;
  CmarkTree& operator=(CmarkTree&&) noexcept;
  ~CmarkTree();

  // Borrowed: lives as long as the tree.
  cmark_node* root() const { return root_; }

 private:
  std::unique_ptr<CmarkArena> arena_;
  cmark_node* root_ = nullptr;
};

}  // namespace offprint::markdown
