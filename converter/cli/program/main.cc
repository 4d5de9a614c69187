#include "converter/cli/command.h"

int main(int count, char** words) {
  return offprint::run(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count));
}
