// How a text uses blank lines between its units.
#pragma once

namespace offprint::text {

enum class BlankStyle { none, everywhere, mixed };

}  // namespace offprint::text
