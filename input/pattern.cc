#include "input/pattern.h"

#include <re2/re2.h>

#include "converter/error.h"

namespace offprint {

namespace {

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

re2::RE2::Options silent() {
  re2::RE2::Options options;
  options.set_log_errors(false);  // else RE2 prints them itself
  return options;
}

}  // namespace

Pattern::Pattern(const std::string& words)
    : expression_(std::make_unique<re2::RE2>(words, silent())) {
  if (words.empty())
    throw Error(ErrorKind::bad_option, "an empty regular expression matches everything");
  if (!expression_->ok())
    throw Error(ErrorKind::bad_option,
                "'" + words + "' is not a regular expression: " + expression_->error());
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

bool Pattern::occurs_in(std::string_view text) const {
  return re2::RE2::PartialMatch(piece(text), *expression_);
}

bool Pattern::matches_all_of(std::string_view text) const {
  return re2::RE2::FullMatch(piece(text), *expression_);
}

}  // namespace offprint
