// Checks that a document that is written as Markdown and read again is the same.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "converter/model/document.h"
#include "formats/options.h"

namespace offprint::test {

// Lines as in the source, one line per paragraph, and two widths.
inline constexpr std::array<WrapOptions, 4> round_trip_wrappings = {
    {{Wrap::preserve, 72}, {Wrap::none, 72}, {Wrap::automatic, 40}, {Wrap::automatic, 72}}};

struct RoundTripFault {
  std::string wrapping;  // "preserve", "none", "40", "72"
  std::string what;      // "another document", "another text at the second pass", "threw …"
  std::string written;   // the Markdown
  std::string before;    // the model as written, and as it came back; or the two texts
  std::string after;
  // The HTML of both is the same: marks came back as tags. So the writer says emphasis in emphasis,
  // or strikeout in strikeout, that no choice of marks makes a parser pair: "*a **_-_* b*", where
  // only a star of the text, left as it is, gives the others room. One document in some thousands
  // made by chance, none that a person wrote.
  bool as_tags = false;
};

// `dialect` names a reader and a writer. The model is compared in normal form, and what is written
// the second time must be the same bytes. The first fault over all wrappings; one that is not
// as_tags, if there is any.
std::optional<RoundTripFault> round_trip_fault(const Document& document, std::string_view dialect);
// Does the same for the document that `markdown` is read as. A blank text passes.
std::optional<RoundTripFault> round_trip_fault(std::string_view markdown, std::string_view dialect);

std::string describe(const RoundTripFault& fault);

}  // namespace offprint::test
