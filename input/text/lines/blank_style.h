// How a text uses blank lines between its units.
#pragma once

namespace offprint::article {

enum class BlankStyle { none, everywhere, mixed };

}  // namespace offprint::article
