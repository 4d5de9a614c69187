#include "converter/cli/arguments.h"

#include <algorithm>
#include <fmt/core.h>

#include "converter/cli/options.h"
#include "converter/convert/nearest.h"
#include "converter/error.h"

namespace offprint {

namespace {

constexpr const char* see_help = "'offprint --help' lists all options";

bool takes_value(const CLI::Option* option) {
  return option != nullptr && option->get_items_expected_min() > 0;
}

// CLI11 reads "--title=" as "--title" followed by its value in the next word, so an empty value
// becomes a word of its own.
std::vector<std::string> with_empty_values_apart(const std::vector<std::string>& words,
                                                 const CLI::App& app) {
  std::vector<std::string> apart;
  bool options_end = false;
  for (const std::string& word : words) {
    options_end = options_end || word == "--";
    const bool empty_value = !options_end && word.size() > 3 && word.substr(0, 2) == "--" &&
                             word.find('=') == word.size() - 1;
    const std::string name = empty_value ? word.substr(0, word.size() - 1) : word;
    apart.push_back(name);
    if (empty_value && takes_value(app.get_option_no_throw(name))) apart.emplace_back();
  }
  return apart;
}

// Throws for words that CLI11 could not place: an unknown option, or a second input.
[[noreturn]] void refuse_rest(const CLI::App& app) {
  const std::vector<std::string> unknown = app.remaining();
  const auto found = std::find_if(unknown.begin(), unknown.end(), [](const std::string& word) {
    return word.size() > 1 && word[0] == '-';
  });
  if (found == unknown.end() || *found == "--")
    throw Error(ErrorKind::bad_option, fmt::format("more than one input: '{}'", unknown.back()),
                "only one article can be converted at a time");
  const std::string name = found->substr(0, found->find('='));
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options())
    for (const std::string& long_name : option->get_lnames()) names.push_back("--" + long_name);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  std::string_view match = begun_by(name, candidates);
  if (match.empty()) match = nearest(name, candidates);
  throw Error(ErrorKind::bad_option, fmt::format("unknown option '{}'", name),
              match.empty() ? see_help : fmt::format("did you mean '{}'? {}", match, see_help));
}

// Throws for "--fragment=maybe".
[[noreturn]] void refuse_flag_value(const std::vector<std::string>& words, const CLI::App& app,
                                    const CLI::ConversionError& error) {
  for (const std::string& word : words) {
    const std::size_t sign = word.find('=');
    if (word.substr(0, 2) != "--" || sign == std::string::npos) continue;
    const std::string name = word.substr(0, sign);
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option == nullptr || takes_value(option)) continue;
    throw Error(ErrorKind::bad_option,
                fmt::format("'{}' is not a value of {}", word.substr(sign + 1), name),
                "it takes no value, or true or false");
  }
  throw Error(ErrorKind::bad_option, error.what(), see_help);
}

// Returns the option at the end of the line that lacks its value, as the user wrote it.
std::string last_word(const std::vector<std::string>& words) {
  return words.empty() ? std::string() : words.back();
}

void parse(CLI::App& app, const std::vector<std::string>& words) {
  std::vector<std::string> reversed = with_empty_values_apart(words, app);
  std::reverse(reversed.begin(), reversed.end());
  try {
    app.parse(reversed);
  } catch (const CLI::ExtrasError&) {
    refuse_rest(app);
  } catch (const CLI::ConversionError& error) {
    refuse_flag_value(words, app, error);
  } catch (const CLI::ArgumentMismatch&) {
    throw Error(ErrorKind::bad_option,
                fmt::format("the option '{}' needs a value", last_word(words)), see_help);
  } catch (const CLI::ParseError& error) {
    throw Error(ErrorKind::bad_option, error.what(), see_help);
  }
}

void check_consistency(const Request& request) {
  if (!request.to.empty() && request.outputs.size() > 1)
    throw Error(ErrorKind::conflicting_options, "-t contradicts more than one -o",
                "without -t the extension of each output names its format");
  const auto& outputs = request.outputs;
  const bool uses_stdout = std::find(outputs.begin(), outputs.end(), "-") != outputs.end();
  if (request.explain != ExplainAs::nothing && uses_stdout)
    throw Error(ErrorKind::conflicting_options,
                "--explain and '-o -' both write to standard output");
}

}  // namespace

Request parse_arguments(const std::vector<std::string>& words) {
  Request request;
  CLI::App app;
  bind_options(app, request);
  parse(app, words);
  if (request.action == Action::convert) check_consistency(request);
  return request;
}

}  // namespace offprint
