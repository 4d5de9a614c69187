#include "converter/cli/command.h"

#include <charconv>
#include <cstdlib>
#include <fmt/core.h>
#include <new>
#include <string_view>
#include <unistd.h>

#include "converter/cli/arguments.h"
#include "converter/cli/conversion.h"
#include "converter/cli/exit_code.h"
#include "converter/cli/format_lists.h"
#include "converter/cli/inputs.h"
#include "converter/cli/standard_streams.h"
#include "dist/descriptor.h"

namespace offprint {

namespace {

Environment read_environment() {
  const char* variable = std::getenv("SOURCE_DATE_EPOCH");
  if (variable == nullptr || *variable == '\0') return {};
  const std::string_view text(variable);
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || seconds < 0)
    throw Error(ErrorKind::bad_option,
                fmt::format("SOURCE_DATE_EPOCH is '{}', which is not a number of seconds", text));
  return {seconds};
}

void print(std::string_view text) { write_all(STDOUT_FILENO, text, "standard output"); }

int convert(const Request& request, const Messages& messages) {
  if (!request.input && standard_input_is_terminal()) {
    messages.say(usage_text());
    return exit_code(ErrorKind::bad_option);
  }
  const Environment environment = read_environment();
  Conversion conversion(request, environment, messages);
  try {
    conversion.render();
  } catch (const Error&) {
    messages.report(conversion.diagnostics(), conversion.sources());
    throw;
  }
  messages.report(conversion.diagnostics(), conversion.sources());
  if (request.fail_if_warnings && conversion.diagnostics().any(Severity::warning))
    throw Error(ErrorKind::warnings, "there were warnings; nothing was written");
  conversion.deliver();
  return 0;
}

int perform(const Request& request, const Messages& messages) {
  const bool details = request.verbosity == Verbosity::verbose;
  switch (request.action) {
    case Action::convert: return convert(request, messages);
    case Action::show_help: print(help_text()); break;
    case Action::show_version: print(version_text()); break;
    case Action::list_input_formats: print(input_format_list(details)); break;
    case Action::list_output_formats: print(output_format_list(details)); break;
    case Action::list_extensions: print(extension_list(request.extensions_of, details)); break;
  }
  return 0;
}

}  // namespace

int run(const std::vector<std::string>& words) {
  const Messages messages(Verbosity::normal);
  prepare_standard_streams();
  try {
    const Request request = parse_arguments(words);
    return perform(request, Messages(request.verbosity));
  } catch (const Error& error) {
    messages.error(error);
    return exit_code(error.kind());
  } catch (const BrokenPipe&) {
    return broken_pipe_code;
  } catch (const std::bad_alloc&) {
    messages.error({ErrorKind::io, "there is not enough memory"});
  } catch (const std::exception& error) {
    messages.error({ErrorKind::io, fmt::format("unexpected error: {}", error.what())});
  }
  return exit_code(ErrorKind::io);
}

}  // namespace offprint
