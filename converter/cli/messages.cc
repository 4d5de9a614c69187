#include "converter/cli/messages.h"

#include <cstdio>
#include <fmt/core.h>
#include <map>

#include "converter/cli/hint_text.h"

namespace offprint {

namespace {

constexpr int shown_of_a_kind = 10;

}  // namespace

bool Messages::shown(Severity severity) const {
  return verbosity_ != Verbosity::quiet || severity == Severity::error;
}

void Messages::report(const Diagnostics& diagnostics, const Sources& sources) const {
  std::map<std::string_view, int> count;  // by slug
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (!shown(diagnostic.severity)) continue;
    const int number = ++count[diagnostic.slug];
    if (number <= shown_of_a_kind || verbosity_ == Verbosity::verbose)
      say(format_diagnostic(diagnostic, sources, hint_text));
  }
  if (verbosity_ == Verbosity::verbose) return;
  for (const auto& [slug, number] : count)
    if (number > shown_of_a_kind)
      say(fmt::format("note: {} more [{}]; --verbose shows all\n", number - shown_of_a_kind, slug));
}

void Messages::error(const Error& error) const {
  say(fmt::format("offprint: error: {}\n", error.what()));
  const std::string hint = hint_text(error.hint());
  if (!hint.empty()) say(fmt::format("      = {}\n", hint));
}

void Messages::progress(std::string_view text) const {
  if (verbosity_ == Verbosity::verbose) say(fmt::format("offprint: {}\n", text));
}

// If standard error is closed, nobody reads the message, and the command goes on.
void Messages::say(const std::string& text) const { std::fputs(text.c_str(), stderr); }

}  // namespace offprint
