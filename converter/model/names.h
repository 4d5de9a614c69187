// The names of the model's enumerators, for outputs, inputs and dumps: the one place that spells
// them.
//
// A format that has words of its own for the same values (DocBook's "loweralpha") spells only
// those.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "converter/model/document.h"

namespace offprint {

// Returns the name of `role`; an empty string for none. The same for each of the other enums, of
// which Numbering writes "lower-alpha" and Origin "command line".
constexpr std::string_view name_of(SectionRole role) {
  switch (role) {
    case SectionRole::none: return "";
    case SectionRole::part: return "part";
    case SectionRole::chapter: return "chapter";
    case SectionRole::preface: return "preface";
    case SectionRole::appendix: return "appendix";
    case SectionRole::introduction: return "introduction";
    case SectionRole::conclusion: return "conclusion";
    case SectionRole::acknowledgments: return "acknowledgments";
    case SectionRole::bibliography: return "bibliography";
    case SectionRole::glossary: return "glossary";
    case SectionRole::index: return "index";
    case SectionRole::dedication: return "dedication";
    case SectionRole::colophon: return "colophon";
  }
  return {};
}

constexpr std::string_view name_of(Origin origin) {
  switch (origin) {
    case Origin::none: return "";
    case Origin::supplied: return "supplied";
    case Origin::inferred: return "inferred";
    case Origin::metadata_file: return "metadata file";
    case Origin::document: return "document";
    case Origin::command_line: return "command line";
  }
  return {};
}

constexpr std::string_view name_of(TaskState task) {
  switch (task) {
    case TaskState::none: return "";
    case TaskState::open: return "open";
    case TaskState::done: return "done";
  }
  return {};
}

constexpr std::string_view name_of(Numbering numbering) {
  switch (numbering) {
    case Numbering::decimal: return "decimal";
    case Numbering::lower_alpha: return "lower-alpha";
    case Numbering::upper_alpha: return "upper-alpha";
    case Numbering::lower_roman: return "lower-roman";
    case Numbering::upper_roman: return "upper-roman";
  }
  return {};
}

constexpr std::string_view name_of(NumberDelimiter delimiter) {
  switch (delimiter) {
    case NumberDelimiter::period: return "period";
    case NumberDelimiter::parenthesis: return "parenthesis";
    case NumberDelimiter::parentheses: return "parentheses";
  }
  return {};
}

constexpr std::string_view name_of(Alignment alignment) {
  switch (alignment) {
    case Alignment::none: return "";
    case Alignment::left: return "left";
    case Alignment::center: return "center";
    case Alignment::right: return "right";
  }
  return {};
}

constexpr std::string_view name_of(AdmonitionKind kind) {
  switch (kind) {
    case AdmonitionKind::note: return "note";
    case AdmonitionKind::tip: return "tip";
    case AdmonitionKind::important: return "important";
    case AdmonitionKind::caution: return "caution";
    case AdmonitionKind::warning: return "warning";
  }
  return {};
}

constexpr std::string_view name_of(QuoteMarks marks) {
  switch (marks) {
    case QuoteMarks::single_quotes: return "single";
    case QuoteMarks::double_quotes: return "double";
  }
  return {};
}

constexpr std::string_view name_of(MathStyle style) {
  switch (style) {
    case MathStyle::in_line: return "inline";
    case MathStyle::display: return "display";
  }
  return {};
}

// The number of enumerators of `Enum`, which are 0, 1, 2, …: those that name_of knows.
template <class Enum>
inline constexpr std::size_t value_count = [] {
  std::size_t count = 0;
  while (name_of(static_cast<Enum>(count)).data() != nullptr) ++count;
  return count;
}();

// Returns the enumerator called `name`, or nothing.
template <class Enum>
constexpr std::optional<Enum> value_named(std::string_view name) {
  for (std::size_t value = 0; value < value_count<Enum>; ++value)
    if (name_of(static_cast<Enum>(value)) == name) return static_cast<Enum>(value);
  return std::nullopt;
}

}  // namespace offprint
