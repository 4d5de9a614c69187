// measured OUTPUT COMMAND [WORD]...: runs the command and writes one line to the file OUTPUT:
//
//   EXIT-CODE SECONDS KILOBYTES INSTRUCTIONS
//
// Processor time of the command in user mode, its peak memory, and the instructions it took, or "-"
// where the processor does not let us count them (a virtual machine mostly does not). A program of
// its own, and a small one: what the kernel calls a command's peak begins with that of the program
// that started it.
#include <cstdint>
#include <cstdio>
#include <linux/perf_event.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

// Counts the instructions of `process` from its next exec on. Returns -1 if they cannot be counted.
int counter_of(pid_t process) {
  perf_event_attr wanted = {};
  wanted.type = PERF_TYPE_HARDWARE;
  wanted.size = sizeof wanted;
  wanted.config = PERF_COUNT_HW_INSTRUCTIONS;
  wanted.disabled = 1;
  wanted.enable_on_exec = 1;
  wanted.inherit = 1;
  wanted.exclude_kernel = 1;
  wanted.exclude_hv = 1;
  return static_cast<int>(syscall(SYS_perf_event_open, &wanted, process, -1, -1, 0));
}

void run_when_told(int told, char** words) {
  char ready = 0;
  if (read(told, &ready, 1) == 1) execvp(words[0], words);
  _exit(127);
}

}  // namespace

int main(int count, char** words) {
  int tell[2];
  if (count < 3 || pipe(tell) != 0) {
    std::fputs("usage: measured OUTPUT COMMAND [WORD]...\n", stderr);
    return 2;
  }
  const pid_t process = fork();
  if (process == 0) run_when_told(tell[0], words + 2);
  const int counter = counter_of(process);
  if (process < 0 || write(tell[1], "x", 1) != 1) return 2;
  int status = 0;
  rusage usage = {};
  wait4(process, &status, 0, &usage);
  std::FILE* output = std::fopen(words[1], "w");
  if (output == nullptr) return 2;
  const double seconds = static_cast<double>(usage.ru_utime.tv_sec) +
                         static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  std::fprintf(output, "%d %.3f %ld ", code, seconds, usage.ru_maxrss);
  std::uint64_t instructions = 0;
  if (counter >= 0 && read(counter, &instructions, sizeof instructions) == sizeof instructions &&
      instructions > 0)
    std::fprintf(output, "%llu\n", static_cast<unsigned long long>(instructions));
  else
    std::fputs("-\n", output);
  return std::fclose(output) == 0 ? 0 : 2;
}
