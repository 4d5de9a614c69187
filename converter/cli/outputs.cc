#include "converter/cli/outputs.h"

#include <filesystem>
#include <fmt/core.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

#include "converter/convert/formats.h"
#include "converter/error.h"
#include "dist/file_output.h"

namespace offprint {

namespace {

bool is_stream(const std::string& path) { return path == "-"; }

bool same_output(const std::string& a, const std::string& b) {
  if (is_stream(a) || is_stream(b)) return a == b;
  return same_file(a, b);
}

// Returns whether `path` is the regular file that standard input comes from.
bool is_standard_input(const std::string& path) {
  struct stat input {};
  struct stat output {};
  return ::fstat(STDIN_FILENO, &input) == 0 && ::stat(path.c_str(), &output) == 0 &&
         S_ISREG(input.st_mode) && input.st_dev == output.st_dev && input.st_ino == output.st_ino;
}

bool is_input(const std::string& path, const std::string& input) {
  if (is_stream(path)) return false;
  return is_stream(input) ? is_standard_input(path) : same_file(path, input);
}

void check_distinct(const Request& request) {
  const auto& outputs = request.outputs;
  for (auto output = outputs.begin(); output != outputs.end(); ++output) {
    if (is_input(*output, request.input.value_or("-")))
      throw Error(ErrorKind::conflicting_options,
                  fmt::format("the output '{}' is the input", *output), "choose another name");
    for (auto other = outputs.begin(); other != output; ++other)
      if (same_output(*output, *other))
        throw Error(ErrorKind::conflicting_options,
                    fmt::format("the outputs '{}' and '{}' are the same file", *other, *output));
  }
}

// Called before the extension of the name is examined.
void check_is_no_folder(const std::string& path) {
  if (is_stream(path)) return;
  std::error_code error;
  const bool is_folder = std::filesystem::is_directory(path, error);
  if (!is_folder && path.back() != '/') return;
  const std::string_view why = is_folder ? "it is a folder" : "this is the name of a folder";
  throw Error(ErrorKind::io, fmt::format("cannot write '{}': {}", path, why), "name a file in it");
}

const WriterRow& writer_of(const Request& request, const std::string& path) {
  if (!request.to.empty()) return writer_named(request.to);
  return is_stream(path) ? default_writer() : writer_for_path(path);
}

void refuse_binary_on_terminal(const PlannedOutput& output) {
  if (!output.writer->binary || ::isatty(STDOUT_FILENO) != 1) return;
  throw Error(ErrorKind::conflicting_options,
              fmt::format("{} is binary and standard output is a terminal", output.writer->name),
              "name a file with -o, or '-o -' if you mean it");
}

}  // namespace

std::vector<PlannedOutput> plan_outputs(const Request& request) {
  check_distinct(request);
  std::vector<PlannedOutput> planned;
  for (const std::string& path : request.outputs) {
    check_is_no_folder(path);
    planned.push_back({path, &writer_of(request, path)});
  }
  if (!planned.empty()) return planned;
  const PlannedOutput output{"-", &writer_of(request, "-")};
  if (request.explain != ExplainAs::nothing) return {};
  refuse_binary_on_terminal(output);
  return {output};
}

}  // namespace offprint
