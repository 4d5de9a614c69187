#include "input/markdown/tree/cmark_tree.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <utility>
#include <vector>

namespace offprint::markdown {

namespace {

// Zeroed pages, given back with their owner. Large pages where there are any: touching fresh memory
// for the first time costs as much as parsing into it.
class Chunk {
 public:
  explicit Chunk(std::size_t size)
      : size_(size),
        bytes_(::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)) {
    if (bytes_ == MAP_FAILED) throw std::bad_alloc();
    ::madvise(bytes_, size, MADV_HUGEPAGE);
  }
  Chunk(Chunk&& other) noexcept
      : size_(other.size_), bytes_(std::exchange(other.bytes_, MAP_FAILED)) {}
  Chunk& operator=(Chunk&&) = delete;
  ~Chunk() {
    if (bytes_ != MAP_FAILED) ::munmap(bytes_, size_);
  }

  std::byte* begin() const { return static_cast<std::byte*>(bytes_); }

 private:
  std::size_t size_;
  void* bytes_;
};

constexpr std::size_t alignment = alignof(void*);  // cmark has no type that needs more
constexpr std::size_t first_chunk = std::size_t{64} << 10;
constexpr std::size_t largest_chunk = std::size_t{16} << 20;

constexpr std::size_t aligned(std::size_t size) {
  return (size + alignment - 1) & ~(alignment - 1);
}

}  // namespace

// Memory that is handed out in one direction. cmark grows only memory from reallocate(): its
// buffers, each of which has its size before it.
class CmarkArena {
 public:
  // Zeroed. Not to be reallocated.
  void* allocate(std::size_t size) {
    const std::size_t needed = aligned(size);
    if (needed > left_) add_chunk(needed);
    left_ -= needed;
    return std::exchange(next_, next_ + needed);
  }

  void* reallocate(void* piece, std::size_t size) {
    if (piece == nullptr) return allocate_sized(size);
    std::size_t old = 0;
    std::memcpy(&old, static_cast<std::byte*>(piece) - alignment, sizeof old);
    if (size <= old) return piece;
    if (grow_last(static_cast<std::byte*>(piece), old, size)) return piece;
    void* const moved = allocate_sized(size);
    std::memcpy(moved, piece, old);
    return moved;
  }

 private:
  void* allocate_sized(std::size_t size) {
    std::byte* const piece = static_cast<std::byte*>(allocate(alignment + size));
    std::memcpy(piece, &size, sizeof size);
    return piece + alignment;
  }

  // Grows the piece that was handed out last in its place.
  bool grow_last(std::byte* piece, std::size_t old, std::size_t size) {
    const std::size_t more = aligned(size) - aligned(old);
    if (piece + aligned(old) != next_ || more > left_) return false;
    std::memcpy(piece - alignment, &size, sizeof size);
    next_ += more;
    left_ -= more;
    return true;
  }

  void add_chunk(std::size_t needed) {
    const std::size_t size = std::max(needed, next_size_);
    next_ = chunks_.emplace_back(size).begin();
    left_ = size;
    next_size_ = std::min(next_size_ * 2, largest_chunk);
  }

  std::vector<Chunk> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t next_size_ = first_chunk;
};

namespace {

// cmark's allocator has no place for a pointer of ours: the arena of the parse under way on this
// thread.
thread_local CmarkArena* arena_in_use = nullptr;

class UseArena {
 public:
  explicit UseArena(CmarkArena& arena) : outer_(arena_in_use) { arena_in_use = &arena; }
  UseArena(const UseArena&) = delete;
  UseArena& operator=(const UseArena&) = delete;
  ~UseArena() { arena_in_use = outer_; }

 private:
  CmarkArena* outer_;
};

void* allocate_zeroed(std::size_t count, std::size_t size) {
  return arena_in_use->allocate(count * size);
}
void* reallocate(void* piece, std::size_t size) { return arena_in_use->reallocate(piece, size); }
void keep(void*) {}  // freed with the arena

cmark_mem arena_memory = {allocate_zeroed, reallocate, keep};

}  // namespace

CmarkTree::CmarkTree(std::string_view text) : arena_(std::make_unique<CmarkArena>()) {
  const UseArena in_use(*arena_);
  cmark_parser* const parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &arena_memory);
  cmark_parser_feed(parser, text.data(), text.size());
  root_ = cmark_parser_finish(parser);
  cmark_parser_free(parser);
}

CmarkTree::CmarkTree(CmarkTree&&) noexcept = default;
CmarkTree& CmarkTree::operator=(CmarkTree&&) noexcept = default;
CmarkTree::~CmarkTree() = default;

}  // namespace offprint::markdown
