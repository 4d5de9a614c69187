#include "formats/model/names.h"

namespace offprint::model_writer {

std::string_view name_of(SectionRole role) {
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
  return "";
}

std::string_view name_of(Origin origin) {
  switch (origin) {
    case Origin::none: return "none";
    case Origin::supplied: return "supplied";
    case Origin::inferred: return "inferred";
    case Origin::metadata_file: return "metadata file";
    case Origin::document: return "document";
    case Origin::command_line: return "command line";
  }
  return "";
}

std::string_view name_of(TaskState task) {
  switch (task) {
    case TaskState::none: return "";
    case TaskState::open: return "open";
    case TaskState::done: return "done";
  }
  return "";
}

std::string_view name_of(Numbering numbering) {
  switch (numbering) {
    case Numbering::decimal: return "decimal";
    case Numbering::lower_alpha: return "lower-alpha";
    case Numbering::upper_alpha: return "upper-alpha";
    case Numbering::lower_roman: return "lower-roman";
    case Numbering::upper_roman: return "upper-roman";
  }
  return "";
}

std::string_view name_of(NumberDelimiter delimiter) {
  switch (delimiter) {
    case NumberDelimiter::period: return "period";
    case NumberDelimiter::parenthesis: return "parenthesis";
    case NumberDelimiter::parentheses: return "parentheses";
  }
  return "";
}

std::string_view name_of(Alignment alignment) {
  switch (alignment) {
    case Alignment::none: return "none";
    case Alignment::left: return "left";
    case Alignment::center: return "center";
    case Alignment::right: return "right";
  }
  return "";
}

std::string_view name_of(AdmonitionKind kind) {
  switch (kind) {
    case AdmonitionKind::note: return "note";
    case AdmonitionKind::tip: return "tip";
    case AdmonitionKind::important: return "important";
    case AdmonitionKind::caution: return "caution";
    case AdmonitionKind::warning: return "warning";
  }
  return "";
}

}  // namespace offprint::model_writer
