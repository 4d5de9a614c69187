// Returns HTML in a normal form, so that the output of two converters can be compared.
//
// The rules are those of the CommonMark specification's own test program: runs of blanks are one
// blank and there are none around block tags, outside <pre>; a tag may close itself or not;
// attributes are sorted; a character counts, not how it is written. Where that program is lax about
// Unicode blanks, this one is not.
#pragma once

#include <string>
#include <string_view>

namespace offprint::test {

std::string html_normal_form(std::string_view html);

}  // namespace offprint::test
