// Uses the library as another program does: reads an article from memory and writes it in one
// format.
#include <iostream>

#include "converter/convert/convert.h"

int main() {
  using namespace offprint;
  const std::string article =
      "A Letter Home\n\nThe boat came in late, but everybody was on it, and the goats as well.\n";
  Sources sources;
  Diagnostics diagnostics;
  std::cout << convert({"letter.txt", article}, "markdown", {}, sources, diagnostics);
}
