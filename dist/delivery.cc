#include "dist/delivery.h"

#include <csignal>
#include <unistd.h>

#include "dist/descriptor.h"

namespace offprint {

namespace {

// Blocks the signals by which users end a process, so that no temporary file is left.
class SignalsHeldBack {
 public:
  SignalsHeldBack() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, &before_);
  }
  SignalsHeldBack(const SignalsHeldBack&) = delete;
  SignalsHeldBack& operator=(const SignalsHeldBack&) = delete;
  ~SignalsHeldBack() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

}  // namespace

ByteSink& Delivery::to_file(const std::string& path) { return files_.emplace_back(path).sink(); }

ByteSink& Delivery::to_new_file(const std::string& path) {
  return new_files_.emplace_back(path).sink();
}

ByteSink& Delivery::to_standard_output() {
  if (!standard_output_) standard_output_.emplace();
  return *standard_output_;
}

void Delivery::deliver() {
  // Streams come first, because they may block or break while the files are still in memory.
  if (standard_output_) write_all(STDOUT_FILENO, standard_output_->bytes(), "standard output");
  for (FileOutput& file : files_)
    if (file.in_place()) file.finish();
  const SignalsHeldBack held;
  try {
    prepare();
    finish();
  } catch (...) {
    undo();
    throw;
  }
}

void Delivery::prepare() {
  for (NewFile& file : new_files_) file.prepare();
  for (FileOutput& file : files_) file.prepare();
}

// New files come first, because they can be removed again.
void Delivery::finish() {
  for (NewFile& file : new_files_) file.finish();
  for (FileOutput& file : files_)
    if (!file.in_place()) file.finish();
}

// In reverse, so that a folder is empty when the file that made it removes it.
void Delivery::undo() {
  for (FileOutput& file : files_) file.discard();
  for (auto file = new_files_.rbegin(); file != new_files_.rend(); ++file) file->undo();
}

}  // namespace offprint
