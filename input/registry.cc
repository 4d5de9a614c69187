#include "input/registry.h"

#include "input/text/reader.h"

namespace offprint {

namespace {

constexpr ReaderRow rows[] = {
    {"text", {"plain"}, {"txt", "text"}, "unmarked text, as copied from a web page", read_text},
};

}  // namespace

std::span<const ReaderRow> readers() { return rows; }

}  // namespace offprint
