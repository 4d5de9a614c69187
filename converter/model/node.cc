#include "converter/model/node.h"

namespace offprint {

Inline::Inline(const Inline& other) = default;
Inline::Inline(Inline&& other) noexcept = default;
Inline& Inline::operator=(const Inline& other) = default;
Inline& Inline::operator=(Inline&& other) noexcept = default;
Inline::~Inline() = default;

Block::Block(const Block& other) = default;
Block::Block(Block&& other) noexcept = default;
Block& Block::operator=(const Block& other) = default;
Block& Block::operator=(Block&& other) noexcept = default;
Block::~Block() = default;

}  // namespace offprint
