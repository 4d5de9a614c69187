// The style sheet of the standalone page.
#pragma once

#include <string_view>

namespace offprint::html_writer {

std::string_view html_stylesheet();

}  // namespace offprint::html_writer
