// Faults, losses and notes about an article, each with its place.
//
// The library collects diagnostics; only the command prints them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "converter/hint.h"
#include "converter/model/source.h"

namespace offprint {

enum class Severity { note, warning, error };

// Advice within a message.
struct Aside {
  std::size_t offset = 0;  // into the message, where the advice is shown in parentheses
  Remedy remedy = Remedy::none;
};

struct Diagnostic {
  Severity severity = Severity::warning;
  std::string slug;             // stable, lower case with hyphens: "image-not-found"
  SourceSpan span;              // not known() if it concerns the whole document
  std::string message;          // one sentence without a final stop
  Hint hint;                    // what to do about it; may be empty
  std::vector<Aside> asides{};  // in the order of their offsets
};

class Diagnostics {
 public:
  void note(std::string_view slug, SourceSpan span, std::string message, Hint hint = {});
  void warning(std::string_view slug, SourceSpan span, std::string message, Hint hint = {});
  void error(std::string_view slug, SourceSpan span, std::string message, Hint hint = {});

  void add(Diagnostic diagnostic);
  // Adds the diagnostics of another task, in their order.
  void append(Diagnostics other);

  const std::vector<Diagnostic>& all() const { return list_; }
  // Returns whether anything of `severity` or worse was reported.
  bool any(Severity severity) const;

 private:
  std::vector<Diagnostic> list_;
};

// Returns "note", "warning" or "error".
std::string_view severity_name(Severity severity);

// One diagnostic as a person reads it, with a final line end:
//   article.md:12:5: warning: image 'a.png' not found; its alternative text is shown instead
//   [image-not-found]
//      12 | See ![a](a.png).
//         |     ^
//      = its hint, as `words` puts it
// An aside is left out if `words` returns nothing for it.
std::string format_diagnostic(const Diagnostic& diagnostic, const Sources& sources,
                              std::string (*words)(const Hint& hint) = plain_hint);

}  // namespace offprint
