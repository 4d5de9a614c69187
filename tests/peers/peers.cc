#include "tests/peers/peers.h"

#include <array>
#include <cmark.h>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace offprint::test {

namespace {

constexpr int patience = 10'000;  // milliseconds
constexpr std::uint32_t filter_bit = 1U << 31;

struct Pipe {
  Pipe() {
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  }
  std::array<int, 2> ends = {};
};

}  // namespace

std::string cmark_html(std::string_view markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_UNSAFE), std::free);
  return html.get();
}

void CmarkGfm::start() {
  signal(SIGPIPE, SIG_IGN);
  const Pipe in;
  const Pipe out;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.ends[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out.ends[1], STDOUT_FILENO);
  for (const int end : {in.ends[0], in.ends[1], out.ends[0], out.ends[1]})
    posix_spawn_file_actions_addclose(&actions, end);
  std::string name = OFFPRINT_GFM_SERVER;
  std::array<char*, 2> words = {name.data(), nullptr};
  const int fault = posix_spawn(&process_, name.c_str(), &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(in.ends[0]);
  close(out.ends[1]);
  to_ = in.ends[1];
  from_ = out.ends[0];
  if (fault != 0) throw std::runtime_error("cannot start " + name);
}

void CmarkGfm::stop() {
  if (process_ == 0) return;
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
  close(to_);
  close(from_);
  process_ = 0;
}

// Neither end blocks unless the other hangs, because the server reads a whole document before it
// answers.
bool CmarkGfm::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(to_, bytes.data(), bytes.size());
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::optional<std::string> CmarkGfm::receive(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t have = 0; have < size;) {
    pollfd end = {from_, POLLIN, 0};
    if (poll(&end, 1, patience) != 1) return {};
    const ssize_t count = ::read(from_, bytes.data() + have, size - have);
    if (count <= 0) return {};
    have += static_cast<std::size_t>(count);
  }
  return bytes;
}

std::optional<std::string> CmarkGfm::html(std::string_view markdown, RawHtml raw_html) {
  if (process_ == 0) start();
  std::uint32_t size = static_cast<std::uint32_t>(markdown.size());
  if (raw_html == RawHtml::filtered) size |= filter_bit;
  std::array<char, sizeof size> head = {};
  std::memcpy(head.data(), &size, sizeof size);
  std::optional<std::string> html;
  if (send({head.data(), head.size()}) && send(markdown)) {
    if (const auto answer = receive(sizeof size)) {
      std::memcpy(&size, answer->data(), sizeof size);
      html = receive(size);
    }
  }
  if (!html) stop();
  return html;
}

}  // namespace offprint::test
