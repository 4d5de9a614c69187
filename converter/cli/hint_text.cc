#include "converter/cli/hint_text.h"

#include <string_view>

namespace offprint {

namespace {

std::string_view option_for(Remedy remedy) {
  switch (remedy) {
    case Remedy::none: return "";
    case Remedy::give_title: return "give one with --title";
    case Remedy::give_language: return "give one with --lang";
    case Remedy::add_resource_folder: return "--resource-path adds a folder to look in";
    case Remedy::allow_outside_resources:
      return "--allow-outside permits it, --resource-path adds a folder";
    case Remedy::give_output_format: return "give one with -t";
    case Remedy::name_output_format: return "name a format with -t";
    case Remedy::read_as_text: return "-f text reads it as unmarked text";
    case Remedy::keep_boilerplate: return "--keep-boilerplate keeps them";
    case Remedy::explain_line: return "--explain shows it";
    case Remedy::explain_lines: return "--explain shows them";
  }
  return "";
}

std::string join(std::string_view first, std::string_view second) {
  std::string joined(first);
  if (!first.empty() && !second.empty()) joined += "; ";
  return joined += second;
}

}  // namespace

std::string hint_text(const Hint& hint) {
  const std::string_view option = option_for(hint.remedy);
  // A last resort comes last.
  const bool is_last_resort = hint.remedy == Remedy::read_as_text;
  Hint in_words = hint;
  in_words.text = is_last_resort ? join(hint.text, option) : join(option, hint.text);
  return plain_hint(in_words);
}

}  // namespace offprint
