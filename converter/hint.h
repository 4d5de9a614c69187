// Advice that comes with a diagnostic or an error.
//
// The library does not know how the program around it is operated: a command has options, a page
// has fields. So the part of an advice that depends on the program is a value, a Remedy, and the
// program puts it into words. converter/cli/hint_text.h does so for the command.
#pragma once

#include <string>
#include <utility>

namespace offprint {

// Something that the user of a program could do about a fault.
enum class Remedy {
  none,
  give_title,               // the title is missing
  give_language,            // the language is missing
  add_resource_folder,      // an image was in none of the folders
  allow_outside_resources,  // an image lies outside all folders
  give_output_format,       // the name of an output has no extension
  name_output_format,       // the extension of an output is unknown
  read_as_text,             // the input may be read as unmarked text
  keep_boilerplate,         // lines were left out
  explain_line,             // a line is uncertain
  explain_lines,            // several lines are uncertain
};

struct Hint {
  Hint() = default;
  Hint(std::string advice) : text(std::move(advice)) {}
  Hint(const char* advice) : text(advice) {}
  Hint(Remedy what, std::string advice = {}) : remedy(what), text(std::move(advice)) {}

  bool empty() const { return guess.empty() && remedy == Remedy::none && text.empty(); }

  std::string guess;  // the name that was probably meant by an unknown one
  Remedy remedy = Remedy::none;
  std::string text;  // what holds for every program, such as a list of the known names
};

// Returns the hint as a sentence without the remedy: "did you mean 'epub'? known formats: …".
std::string plain_hint(const Hint& hint);

}  // namespace offprint
