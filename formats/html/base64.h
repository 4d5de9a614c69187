// RFC 4648 §4.
#pragma once

#include <string>
#include <string_view>

namespace offprint::html_writer {

std::string base64(std::string_view bytes);

}  // namespace offprint::html_writer
