// A file that is written beside another and then takes its name.
#pragma once

#include <string>
#include <string_view>

namespace offprint {

// Throws the error of a file that cannot be written: "cannot write 'PATH': WHY".
[[noreturn]] void refuse_to_write(std::string_view path, std::string_view why,
                                  std::string hint = {});
// The same for the current errno.
[[noreturn]] void refuse_with_errno(std::string_view path);

class TemporaryFile {
 public:
  TemporaryFile() = default;
  // Writes `bytes` to a new file in the folder of `target`, with the mode of the file `target`, if
  // there is one. `path` is the output's name in messages. Throws Error{io}.
  TemporaryFile(const std::string& target, const std::string& path, std::string_view bytes);
  TemporaryFile(TemporaryFile&& other) noexcept : name_(std::move(other.name_)) {
    other.name_.clear();
  }
  TemporaryFile& operator=(TemporaryFile&& other) noexcept;
  ~TemporaryFile() { discard(); }

  // Renames the file to `target`, and replaces what has that name. Returns false with errno set if
  // that fails.
  bool replace(const std::string& target);
  // Renames the file to `target`. Returns false with errno set if that fails; EEXIST means that
  // something has that name.
  bool become(const std::string& target);
  // Removes the file, unless it was renamed.
  void discard();

 private:
  std::string name_;  // empty if there is no file
};

}  // namespace offprint
