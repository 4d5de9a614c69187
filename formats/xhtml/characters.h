// Characters that e-readers cannot deal with.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// `text` as e-readers select it, look it up and break it into lines: without soft hyphens,
// zero-width spaces, word joiners and byte order marks; thin, figure and other typographic spaces
// become a space, those that forbid a line break a no-break space. Ideographic spaces stay. (Kindle
// Publishing Guidelines 6.7.) UTF-8 in and out.
std::string plain_characters(std::string_view text);

// The same as one line for labels and metadata: blanks collapsed, what XML cannot hold left out, so
// that what is empty in the output is empty here.
std::string plain_line(std::string_view text);

}  // namespace offprint
