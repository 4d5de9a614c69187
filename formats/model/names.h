// The values of the model's enumerations as the dump spells them.
#pragma once

#include <string_view>

#include "converter/model/document.h"

namespace offprint::model_writer {

std::string_view name_of(SectionRole role);  // empty for none
std::string_view name_of(Origin origin);     // "command line"
std::string_view name_of(TaskState task);    // empty for none
std::string_view name_of(Numbering numbering);
std::string_view name_of(NumberDelimiter delimiter);
std::string_view name_of(Alignment alignment);
std::string_view name_of(AdmonitionKind kind);

}  // namespace offprint::model_writer
