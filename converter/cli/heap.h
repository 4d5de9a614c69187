// Memory for a large article, allocated at once.
#pragma once

#include <cstddef>

namespace offprint {

// Prepares the heap for converting so many bytes: freed blocks stay in it, and it uses large pages
// if the system has them, because the first access to a page costs more than parsing its content.
// Does nothing for small articles or if the system does not support it.
void prepare_heap(std::size_t input_bytes);

}  // namespace offprint
