// Memory for a large article, asked for in one piece.
#pragma once

#include <cstddef>

namespace offprint {

// Readies the heap for the conversion of so many bytes: large blocks stay in it when freed, and it
// lies on large pages where the system has any. The first touch of a page costs more than parsing
// what is put into it. Does nothing for small articles, and where the system does not help.
void prepare_heap(std::size_t input_bytes);

}  // namespace offprint
