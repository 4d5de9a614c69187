// The blank lines of a page: between no units, between all, or between some.
#pragma once

namespace offprint::text {

enum class BlankStyle { none, everywhere, mixed };

}  // namespace offprint::text
