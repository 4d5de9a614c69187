// The two converters that ours is compared with: cmark, in this process, and cmark-gfm, in one
// beside it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace offprint::test {

// Raw HTML is kept.
std::string cmark_html(std::string_view markdown);

// With tables, strikethrough, bare URLs, task lists and footnotes.
class CmarkGfm {
 public:
  enum class RawHtml { kept, filtered };  // filtered: without the tags that GFM disallows

  CmarkGfm() = default;
  ~CmarkGfm() { stop(); }
  CmarkGfm(const CmarkGfm&) = delete;
  CmarkGfm& operator=(const CmarkGfm&) = delete;

  // Returns nothing if the process crashed or took over ten seconds. The next document starts a new
  // one.
  std::optional<std::string> html(std::string_view markdown, RawHtml raw_html = RawHtml::kept);

 private:
  void start();
  void stop();
  bool send(std::string_view bytes);
  std::optional<std::string> receive(std::size_t size);

  pid_t process_ = 0;
  int to_ = -1;
  int from_ = -1;
};

}  // namespace offprint::test
