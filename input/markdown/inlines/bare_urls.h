// Web addresses that stand bare in the text, as cmark-gfm finds them (GFM 0.29 §6.9, extended
// autolinks). Mail addresses are found after cmark, in text (mail_addresses.h).
#pragma once

#include <cstddef>
#include <string_view>

namespace offprint::markdown {

struct BareUrl {
  std::size_t begin = 0;
  std::size_t end = 0;  // 0: there is none
};

// text[at] is the w of www., the address to be read as http.
BareUrl find_www_address(std::string_view text, std::size_t at);

// text[at] is the colon behind http, https or ftp. Takes letters before it down to `floor`.
BareUrl find_url(std::string_view text, std::size_t at, std::size_t floor);

// The end of an address that could reach from `begin` to `end`: without punctuation at its end,
// unbalanced parentheses and what looks like a character reference.
std::size_t trim_address(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace offprint::markdown
