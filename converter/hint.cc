#include "converter/hint.h"

namespace offprint {

std::string plain_hint(const Hint& hint) {
  if (hint.guess.empty()) return hint.text;
  const std::string question = "did you mean '" + hint.guess + "'?";
  return hint.text.empty() ? question : question + " " + hint.text;
}

}  // namespace offprint
