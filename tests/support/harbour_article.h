// An article as copied from a page, with lines above, in and below it that are not part of it.
#pragma once

namespace offprint {

inline constexpr const char* harbour_article =
    "Home | Tides | Subscribe\n"
    "\n"
    "Where the Harbour Keeps Its Clocks\n"
    "\n"
    "By Nora Quist\n"
    "\n"
    "The harbour has four clocks and none of them agrees with another, which the pilots have "
    "long stopped minding, because they go by the water and not by the hour.\n"
    "\n"
    "Advertisement\n"
    "\n"
    "The oldest clock hangs above the fish market, and its hands were painted on in the year the "
    "works were sold to pay for a new roof over the stalls.\n"
    "\n"
    "What the pilots say\n"
    "\n"
    "They say that the tide is the only clock that nobody has ever managed to sell, and that it "
    "has been late exactly once in all the years that they can remember.\n"
    "\n"
    "Share this article\n"
    "\n"
    "Subscribe to our newsletter\n";

}  // namespace offprint
