// Where a page has blank lines: between no units, all of them, or some.
#pragma once

namespace offprint::text {

enum class BlankStyle { none, everywhere, mixed };

}  // namespace offprint::text
