#include "converter/cli/heap.h"

#include <cstdlib>
#include <malloc.h>
#include <memory>
#include <sys/mman.h>

namespace offprint {

namespace {

constexpr std::size_t worth_while = std::size_t{1} << 20;
constexpr std::size_t large_page = std::size_t{2} << 20;
constexpr std::size_t bytes_per_input_byte = 16;  // measured on books

void use_large_pages(void* block, std::size_t size) {
  if (std::align(large_page, large_page, block, size) == nullptr) return;
  ::madvise(block, size / large_page * large_page, MADV_HUGEPAGE);
}

}  // namespace

void prepare_heap(std::size_t input_bytes) {
  if (input_bytes < worth_while) return;
  ::mallopt(M_MMAP_MAX, 0);
  ::mallopt(M_TRIM_THRESHOLD, -1);
  const std::size_t size = input_bytes * bytes_per_input_byte;
  const std::unique_ptr<void, decltype(&std::free)> block(std::malloc(size), std::free);
  if (block != nullptr) use_large_pages(block.get(), size);
}

}  // namespace offprint
