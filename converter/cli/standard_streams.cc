#include "converter/cli/standard_streams.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace offprint {

namespace {

// Opened in the wrong direction, so that every use fails with EBADF, and in ascending order,
// because open() takes the lowest free number.
void block_if_closed(int descriptor, int wrong_way) {
  if (::fcntl(descriptor, F_GETFD) == -1) ::open("/dev/null", wrong_way);
}

}  // namespace

void prepare_standard_streams() {
  block_if_closed(STDIN_FILENO, O_WRONLY);
  block_if_closed(STDOUT_FILENO, O_RDONLY);
  block_if_closed(STDERR_FILENO, O_RDONLY);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace offprint
